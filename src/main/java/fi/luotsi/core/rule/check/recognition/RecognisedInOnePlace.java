package fi.luotsi.core.rule.check.recognition;

import fi.luotsi.core.plan.Demonstration;
import fi.luotsi.core.plan.Performance;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.PriorLearning;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.plan.UnitResult;
import fi.luotsi.core.rule.Done;
import fi.luotsi.core.rule.Fact;
import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.Limits;
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
import fi.luotsi.core.rule.Trait;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * C6: prior learning stands in the plan and is not recognised in KOSKI, or the reverse, for longer than the limit.
 *
 * <p>The plan does not tell when an item was listed, so the calendar days are counted from its first approval; from a
 * later date when there is one: sent to the assessors, the demonstration's end, the assessment in KOSKI. Rows that wait
 * for assessors are rule C2's, those without their demonstration C4's; a demonstration that KOSKI has passed is enough.
 * A common unit recognised as a whole covers its areas, in either direction. Of local units one whose name KOSKI does
 * not list is unknown, and the reverse is not asked. Only qualifications' units are asked of KOSKI, not TUVA or TELMA.
 */
public final class RecognisedInOnePlace implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "C6", Phase.RECOGNITION, List.of(Severity.NOTICE), new Basis(Origin.LAW, "531/2017 § 47, 884/2017 § 5–6"),
            List.of(LimitSpec.days("days", 60)), Set.of(Need.PLAN, Need.KOSKI_RESULTS),
            Set.of("item", "place", "from", "basis", "limit", "due", "today", "days", "over"), List.of(Actor.SO),
            MendedIn.KOSKI, null, null)
            .ifAny(Trait.PRIOR, Trait.RECOGNISED, Trait.NOT_APPROVED);

    private static final String COMMON_UNITS = "2";

    private final int limit;

    public RecognisedInOnePlace(Limits limits) {
        limit = limits.of(CARD, "days");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        LocalDate approved = s.plan().firstApproval();
        if (approved == null) {
            findings.notComputed(CARD, "approval");
            return;
        }
        if (s.plan().prior().isEmpty() && !s.results().anyRecognised()) {
            return;
        }
        Since approval = new Since(approved, "by-first-approval");
        for (PriorLearning prior : s.plan().prior()) {
            onlyInPlan(s, findings, prior, approval);
        }
        StudyRight right = s.right();
        if (right != null && s.results().anyRecognised()) {
            for (Performance performance : right.performances()) {
                if (performance.type().startsWith(Performance.WHOLE_QUALIFICATION)) {
                    onlyInKoski(s, findings, performance.units(), approval);
                }
            }
        }
    }

    private void onlyInPlan(Situation s, Findings findings, PriorLearning prior, Since approval) {
        boolean local = prior.kind() == PlanItem.Kind.LOCAL;
        UnitResult result = local ? s.results().ofLocal(prior.name()) : s.results().ofCode(prior.code());
        Done done = s.results().done(prior);
        LocalDate sent = prior.sentForAssessment();
        boolean elsewhere = (sent != null && done != Done.YES)
                || (prior.byDemonstration() && (done == Done.YES || prior.demonstrations().isEmpty()));
        if (done == Done.UNKNOWN || elsewhere || recognised(result)
                || recognised(s.results().ofCode(prior.commonUnit()))) {
            return;
        }
        Since since = approval.or(sent, "by-sending");
        for (Demonstration demonstration : prior.demonstrations()) {
            since = since.or(demonstration.end(), "by-demonstration");
        }
        if (since.days(s) > limit) {
            add(s, findings.about(CARD, Severity.NOTICE).item(prior), "in-plan", since);
        }
    }

    private void onlyInKoski(Situation s, Findings findings, List<UnitResult> units, Since approval) {
        for (UnitResult unit : units) {
            if (unit.local()) {
                continue;
            }
            if (unit.recognised()) {
                onlyInKoski(s, findings, "tutkinnonosat_" + unit.code(), unit, approval);
            } else if (COMMON_UNITS.equals(unit.unitGroup())) {
                for (UnitResult area : unit.areas()) {
                    if (area.recognised() && !area.local() && !listed(s, "tutkinnonosat_" + unit.code(), false)) {
                        onlyInKoski(s, findings, "ammatillisenoppiaineet_" + area.code(), area, approval);
                    }
                }
            }
        }
    }

    private void onlyInKoski(Situation s, Findings findings, String code, UnitResult result, Since approval) {
        Since since = approval.or(result.firstPassed(), "by-assessment");
        if (since.days(s) > limit && !listed(s, code, true)) {
            Findings.Draft draft = findings.about(CARD, Severity.NOTICE).item(code).fact("item", new Fact.Code(code));
            add(s, draft, "in-koski", since);
        }
    }

    /** Whether the plan's prior learning has the code, with {@code orUnit} also as the unit of an area. */
    private static boolean listed(Situation s, String code, boolean orUnit) {
        for (PriorLearning prior : s.plan().prior()) {
            if (code.equals(prior.code()) || (orUnit && code.equals(prior.commonUnit()))) {
                return true;
            }
        }
        return false;
    }

    private void add(Situation s, Findings.Draft draft, String place, Since since) {
        long days = since.days(s);
        draft.fact("place", new Fact.Words(List.of(place)))
                .fact("from", since.day)
                .fact("basis", new Fact.Words(List.of(since.basis)))
                .limit("days", limit)
                .fact("due", since.day.plusDays(limit))
                .fact("today", s.today())
                .fact("days", days)
                .fact("over", days - limit)
                .add();
    }

    /** Recognised itself, or in all its areas. */
    private static boolean recognised(@Nullable UnitResult result) {
        if (result == null || result.recognised()) {
            return result != null;
        }
        for (UnitResult area : result.areas()) {
            if (!area.recognised()) {
                return false;
            }
        }
        return !result.areas().isEmpty();
    }

    /** A day to count from, and why that one. */
    private record Since(LocalDate day, String basis) {

        Since or(@Nullable LocalDate other, String itsBasis) {
            return other != null && other.isAfter(day) ? new Since(other, itsBasis) : this;
        }

        /** Calendar days until the reporting date. */
        long days(Situation s) {
            return s.daysSince(day);
        }
    }
}
