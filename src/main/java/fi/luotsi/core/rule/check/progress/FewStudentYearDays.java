package fi.luotsi.core.rule.check.progress;

import fi.luotsi.core.plan.Performance;
import fi.luotsi.core.plan.ReportedRight;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.Fact;
import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.Rule;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.RuleCard.Actor;
import fi.luotsi.core.rule.RuleCard.Basis;
import fi.luotsi.core.rule.RuleCard.LimitSpec;
import fi.luotsi.core.rule.RuleCard.LimitUnit;
import fi.luotsi.core.rule.RuleCard.MendedIn;
import fi.luotsi.core.rule.RuleCard.Need;
import fi.luotsi.core.rule.RuleCard.Origin;
import fi.luotsi.core.rule.RuleCard.Phase;
import fi.luotsi.core.rule.Severity;
import fi.luotsi.core.rule.Situation;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * K3: an active student has fewer days of the student year in KOSKI's report than a share of the days on which the right
 * was open.
 *
 * <p>The days are those that KOSKI counted by the formula in force (opiskelijavuosikertymä, from 1.7.2023) in the report's
 * own period, whatever the reporting date. The days they are held against are those of the same period on which the right
 * was open, both ends included, less the suspended ones and, where the formula leaves July out (whole qualifications,
 * TELMA, TUVA), less July. The share of part-time study is not taken off: it is what the student year is lost by.
 */
public final class FewStudentYearDays implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "K3", Phase.PROGRESS, List.of(Severity.INFO), new Basis(Origin.SYSTEM, "KOSKI opiskelijavuositiedot"),
            List.of(LimitSpec.percent("share", 50), new LimitSpec("minimum", 30, LimitUnit.DAYS, 1, 366, Origin.UNIT)),
            Set.of(Need.KOSKI, Need.STUDENT_YEARS),
            Set.of("from", "until", "calendarDays", "july", "suspended", "whole", "yearDays", "share", "limit", "made"),
            List.of(Actor.SO, Actor.UH), MendedIn.KOSKI, LocalDate.of(2023, 7, 1), null);

    /** Performances in whose student year July does not count; for others it does. */
    private static final Set<String> WITHOUT_JULY =
            Set.of(Performance.WHOLE_QUALIFICATION, Performance.TELMA, "tuvakoulutuksensuoritus", "");

    private final int share;
    private final int minimum;

    public FewStudentYearDays(Limits limits) {
        share = limits.of(CARD, "share");
        minimum = limits.of(CARD, "minimum");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        ReportedRight report = s.student().studentYears();
        StudyRight right = s.right();
        LocalDate start = s.start();
        Double days = report == null ? null : report.sums().studentYearDays();
        if (report == null || days == null || right == null || start == null || !s.active()) {
            return;
        }
        LocalDate from = report.from();
        LocalDate until = report.to();
        if (from == null || until == null) {
            findings.notComputed(CARD, "report-period");
            return;
        }
        from = start.isAfter(from) ? start : from;
        long calendar = Situation.days(from, until) + 1;
        long july = withoutJuly(s.student().mainPerformance()) ? july(s, from, until) : 0;
        long suspended = s.suspendedDays(from.minusDays(1), until);
        long whole = calendar - july - suspended;
        if (whole < minimum || 100 * days >= share * whole) {
            return;
        }
        Findings.Draft draft = findings.about(CARD, Severity.INFO)
                .fact("from", from)
                .fact("until", until)
                .fact("calendarDays", calendar);
        if (july > 0) {
            draft.fact("july", july);
        }
        if (suspended > 0) {
            draft.fact("suspended", suspended);
        }
        draft.fact("whole", whole)
                .fact("yearDays", new Fact.Decimal(days))
                .fact("share", new Fact.Percent(100 * days / whole))
                .limit("share", share);
        LocalDate made = report.created();
        if (made != null) {
            draft.fact("made", made);
        }
        draft.add();
    }

    /** Whether July does not count; so also when no source tells the kind of studies, for then nobody is blamed for July. */
    private static boolean withoutJuly(@Nullable Performance main) {
        return main == null || WITHOUT_JULY.contains(main.type());
    }

    /** The days of July in {@code from}…{@code until} on which the right was not suspended. */
    private static long july(Situation s, LocalDate from, LocalDate until) {
        long sum = 0;
        for (int year = from.getYear(); year <= until.getYear(); year++) {
            LocalDate first = LocalDate.of(year, Month.JULY, 1);
            LocalDate last = LocalDate.of(year, Month.JULY, 31);
            LocalDate before = (first.isBefore(from) ? from : first).minusDays(1);
            LocalDate end = last.isAfter(until) ? until : last;
            if (before.isBefore(end)) {
                sum += Situation.days(before, end) - s.suspendedDays(before, end);
            }
        }
        return sum;
    }
}
