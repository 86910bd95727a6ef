package fi.luotsi.core.rule.check.progress;

import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.Elapsed;
import fi.luotsi.core.rule.Fact;
import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.Progress;
import fi.luotsi.core.rule.Rule;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.RuleCard.Actor;
import fi.luotsi.core.rule.RuleCard.Basis;
import fi.luotsi.core.rule.RuleCard.LimitSpec;
import fi.luotsi.core.rule.RuleCard.MendedIn;
import fi.luotsi.core.rule.RuleCard.Need;
import fi.luotsi.core.rule.RuleCard.Origin;
import fi.luotsi.core.rule.RuleCard.Phase;
import fi.luotsi.core.rule.Severity;
import fi.luotsi.core.rule.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * G3: fewer points were assessed in the last six months than six times the limit, by default 4.5 a month.
 *
 * <p>The six months are months of study: days of suspension and stop-clock dates in between are made up by going
 * further back. Points are those of units assessed in them, and of unfinished common units the areas; recognised ones
 * are no accomplishment of the time, and undated ones are not counted. Not asked of who began less than six such months
 * ago, studies part-time by KOSKI in that time, studies in TUVA (weeks, not points) or has achieved the whole extent.
 * Summers count as any time unless the provider stops the clock for them, and points come in leaps of a unit: many who
 * keep their pace are under the limit for a while. Needs no plan.
 */
public final class PointsComeSlowly implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "G3", Phase.PROGRESS, List.of(Severity.NOTICE), new Basis(Origin.PROVIDER, "Kela 4,5 osp/kk"),
            List.of(LimitSpec.monthlyPoints("monthly", 45)), Set.of(Need.KOSKI, Need.KOSKI_RESULTS),
            Set.of("from", "suspended", "stopped", "stops", "today", "achieved", "limit", "months", "needed"), List.of(Actor.OPO),
            MendedIn.KOSKI, null, null);

    private static final int MONTHS = 6;

    /** Points a month, in tenths. */
    private final int limit;

    public PointsComeSlowly(Limits limits) {
        limit = limits.of(CARD, "monthly");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        StudyRight right = s.right();
        LocalDate start = s.start();
        if (right == null || start == null || s.tuva()) {
            return;
        }
        LocalDate before = before(s, start);
        if (before.isBefore(start) || partTime(right, before, s.today()) || Progress.complete(s)) {
            return;
        }
        double achieved = s.achievedBy(s.today()) - s.achievedBy(before);
        double needed = limit * MONTHS / 10.0;
        if (achieved >= needed) {
            return;
        }
        Findings.Draft draft = findings.about(CARD, Severity.NOTICE).fact("from", before.plusDays(1));
        long suspended = s.suspendedDays(before, s.today());
        if (suspended > 0) {
            draft.fact("suspended", suspended);
        }
        Elapsed.stopped(draft, s, before, s.today(), "stopped", "stops");
        draft.fact("today", s.today())
                .fact("achieved", new Fact.Decimal(achieved))
                .limit("monthly", limit / 10.0)
                .fact("months", MONTHS)
                .fact("needed", new Fact.Decimal(needed))
                .add();
    }

    /** The day before the six months of study, or one before the start when there are not so many. */
    private static LocalDate before(Situation s, LocalDate start) {
        LocalDate first = s.today().minusMonths(MONTHS);
        LocalDate before = first;
        while (!before.isBefore(start)) {
            LocalDate further = first.minusDays(s.suspendedDays(before, s.today()) + s.stoppedDays(before, s.today()));
            if (further.equals(before)) {
                return before;
            }
            before = further;
        }
        return before;
    }

    private static boolean partTime(StudyRight right, LocalDate after, LocalDate until) {
        for (StudyRight.PartTime period : right.partTime()) {
            if (period.percent() < 100 && !period.start().isAfter(until)
                    && (period.end() == null || period.end().isAfter(after))) {
                return true;
            }
        }
        return false;
    }
}
