package fi.luotsi.core.ahead;

import fi.luotsi.core.ahead.Drafts.Said;
import fi.luotsi.core.plan.Demonstration;
import fi.luotsi.core.rule.Fact;
import fi.luotsi.core.rule.Finding;
import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.ItemView;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.Needs;
import fi.luotsi.core.rule.PeriodOf;
import fi.luotsi.core.rule.Rule;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.Situation;
import fi.luotsi.core.rule.check.finish.EndNearWorkLeft;
import fi.luotsi.core.rule.check.schedule.DemonstrationNotPlanned;
import fi.luotsi.core.rule.check.schedule.TeacherAssessorMissing;
import fi.luotsi.core.rule.check.schedule.WorkingLifeAssessorMissing;
import fi.luotsi.core.rule.check.start.StartSurveyAtRisk;
import fi.luotsi.core.rule.check.workplace.EndsSoonWithoutDemonstration;
import fi.luotsi.core.rule.check.workplace.RepresentativeMissing;
import fi.luotsi.core.rule.check.workplace.StartsSoonNotReady;
import fi.luotsi.core.rule.check.workplace.SurveyDataMissing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Rules that look as far ahead as the span goes, and what their findings mean as deadlines.
 *
 * <p>They are the rules of the flags, with longer limits: what is missing is defined in one place only. Rules that the
 * unit has switched off are not asked.
 */
final class FarLook {

    private static final String DEMONSTRATION = "demonstration";

    /** Turns a finding into a deadline; null = it is none. */
    private interface Meaning {
        @Nullable Said of(Situation s, Finding finding, Drafts before);
    }

    private record Look(Rule rule, int needs, long about, Meaning meaning) {}

    private final Span span;
    private final LocalDate today;
    private final Gaps gaps;
    private final List<Look> looks = new ArrayList<>();
    private final Findings findings = new Findings();

    FarLook(Limits own, Span span, Gaps gaps) {
        this.span = span;
        this.today = span.date();
        this.gaps = gaps;
        Limits far = far(own);
        add(own, new StartsSoonNotReady(far), this::starts);
        add(own, new RepresentativeMissing(far), this::unrepresented);
        add(own, new SurveyDataMissing(far), this::survey);
        add(own, new EndsSoonWithoutDemonstration(far), this::endsWithout);
        add(own, new DemonstrationNotPlanned(far), this::itemEnds);
        add(own, new TeacherAssessorMissing(far), (s, f, before) -> assessor(s, f, "teacherAssessor"));
        add(own, new WorkingLifeAssessorMissing(far), (s, f, before) -> assessor(s, f, "workingLifeAssessor"));
        add(own, new EndNearWorkLeft(far), this::finish);
        add(own, new StartSurveyAtRisk(far), this::startSurvey);
    }

    /** The unit's limits, but for those that say how far a rule looks ahead. */
    private Limits far(Limits own) {
        int days = (int) Situation.days(span.date(), span.until());
        Limits far = own.with("F2.notice", days);
        for (String rule : List.of("E8", "E9", "E10", "E20", "D2", "D6", "D7")) {
            far = far.with(rule + ".days", days);
        }
        return far;
    }

    private void add(Limits own, Rule rule, Meaning meaning) {
        RuleCard card = rule.card();
        if (own.on(card) && card.inForce(today) && !gaps.whole(card)) {
            looks.add(new Look(rule, Needs.bits(card.needs()), card.traits(), meaning));
        }
    }

    void look(Situation s, Drafts drafts, Resting resting) {
        int met = s.needsMet();
        long traits = s.traits();
        boolean noPlan = s.planOrNull() == null;
        for (Look look : looks) {
            if (noPlan && Needs.onPlan(look.needs)) {
                continue; // that the plan is due is a deadline of its own
            }
            if ((look.needs & ~met) != 0) {
                gaps.add(look.rule.card(), String.valueOf(Needs.missing(look.rule.card(), met)));
            } else if ((look.about & traits) != 0 && stays(look.rule.card(), s)) {
                findings.clear();
                look.rule.check(s, findings);
                for (Finding finding : findings.list()) {
                    keep(s, finding, look.meaning, drafts, resting);
                }
            }
        }
    }

    /** Of a suspended right only its end stays in sight (ehoks.md 5.13). */
    private static boolean stays(RuleCard card, Situation s) {
        return !s.suspended() || card.id().startsWith("F");
    }

    private void keep(Situation s, Finding finding, Meaning meaning, Drafts drafts, Resting resting) {
        Said said = meaning.of(s, finding, drafts);
        if (said != null && !said.due().isBefore(today) && !said.event().isAfter(span.until())
                && !resting.has(s.student(), finding)) {
            drafts.add(said);
        }
    }

    private @Nullable Said starts(Situation s, Finding f, Drafts before) {
        return begins(s, f, words(f));
    }

    private @Nullable Said unrepresented(Situation s, Finding f, Drafts before) {
        return begins(s, f, List.of("representative"));
    }

    /** A period must be in order before it begins; one that begins today must be so at once. */
    private @Nullable Said begins(Situation s, Finding f, List<String> missing) {
        LocalDate start = day(f, "periodStart");
        return start.isBefore(today) ? null
                : said(Kind.PERIOD_STARTS, f, start, before(start), false, missing, place(s, f));
    }

    /** What lacks when a period begins is told there, once. */
    private @Nullable Said survey(Situation s, Finding f, Drafts before) {
        return before.begins(f.item()) ? null
                : said(Kind.PERIOD_ENDS, f, day(f, "periodEnd"), day(f, "lastDay"), true, words(f), place(s, f));
    }

    private @Nullable Said endsWithout(Situation s, Finding f, Drafts before) {
        LocalDate end = day(f, "periodEnd");
        return said(Kind.PERIOD_ENDS, f, end, end, false, List.of(DEMONSTRATION), place(s, f));
    }

    private @Nullable Said itemEnds(Situation s, Finding f, Drafts before) {
        LocalDate end = day(f, "periodEnd");
        return before.endsWithout(f.item(), DEMONSTRATION) ? null
                : said(Kind.ITEM_ENDS, f, end, end, false, List.of(DEMONSTRATION), null);
    }

    private @Nullable Said assessor(Situation s, Finding f, String missing) {
        LocalDate start = day(f, "demoStart");
        LocalDate due = start.isBefore(today) ? day(f, "demoEnd") : before(start);
        return said(Kind.DEMONSTRATION, f, start, due, false, List.of(missing), demonstrationPlace(s, f, start));
    }

    private @Nullable Said finish(Situation s, Finding f, Drafts before) {
        LocalDate end = day(f, "estimatedEnd");
        return said(Kind.STUDIES_END, f, end, end, true, List.of(), null);
    }

    private @Nullable Said startSurvey(Situation s, Finding f, Drafts before) {
        LocalDate due = day(f, "due");
        return said(Kind.START_SURVEY, f, due, due, true, List.of("email"), null);
    }

    /** The day before, or today when that has gone. */
    private LocalDate before(LocalDate start) {
        LocalDate before = start.minusDays(1);
        return before.isBefore(today) ? today : before;
    }

    private static Said said(
            Kind kind, Finding f, LocalDate event, LocalDate due, boolean transferred, List<String> missing,
            @Nullable Place place) {
        return new Said(
                kind, f.rule(), f.severity(), event, due, transferred, missing, f.about(), f.item(), f.facts(), place);
    }

    private static @Nullable Place place(Situation s, Finding f) {
        for (PeriodOf one : s.workplacePeriods()) {
            if (one.period().key(one.item()).equals(f.item())) {
                return Place.of(s.student(), one.period());
            }
        }
        return null;
    }

    private static @Nullable Place demonstrationPlace(Situation s, Finding f, LocalDate start) {
        for (ItemView view : s.items()) {
            for (Demonstration one : view.demonstrations()) {
                if (one.start().equals(start) && view.item().key().equals(f.item())) {
                    return Place.of(s.student(), one);
                }
            }
        }
        return null;
    }

    private static LocalDate day(Finding f, String fact) {
        return ((Fact.Day) Objects.requireNonNull(f.facts().get(fact))).value();
    }

    private static List<String> words(Finding f) {
        return f.facts().get("missing") instanceof Fact.Words words ? words.keys() : List.of();
    }
}
