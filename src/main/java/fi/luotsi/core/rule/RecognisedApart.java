package fi.luotsi.core.rule;

import fi.luotsi.core.plan.Demonstration;
import fi.luotsi.core.plan.Performance;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.PriorLearning;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.plan.UnitResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Prior learning that stands in the plan and is not recognised in KOSKI, or the reverse; the same on every day.
 *
 * @param prior the plan's; null when KOSKI alone has it
 * @param code code URI of what KOSKI alone has; null when the plan alone has it
 * @param since the last day from which it should stand in both
 * @param basis key of words that tell why that day
 */
public record RecognisedApart(
        @Nullable PriorLearning prior, @Nullable String code, LocalDate since, String basis) {

    static final RecognisedApart[] NONE = {};

    private static final String COMMON_UNITS = "2";

    /** That of a student, the plan's first; not to be changed. */
    public static RecognisedApart[] of(Situation situation) {
        return situation.outline().recognisedApart;
    }

    /** Nothing when the plan has not been approved: it is not known then since when the plan has it. */
    static RecognisedApart[] of(Plan plan, @Nullable StudyRight right, Results results) {
        LocalDate approved = plan.firstApproval();
        if (approved == null || (plan.prior().isEmpty() && !results.anyRecognised())) {
            return NONE;
        }
        List<RecognisedApart> all = new ArrayList<>(0);
        RecognisedApart approval = new RecognisedApart(null, null, approved, "by-first-approval");
        for (PriorLearning prior : plan.prior()) {
            onlyInPlan(all, results, prior, approval);
        }
        if (right != null && results.anyRecognised()) {
            for (Performance performance : right.performances()) {
                if (performance.type().startsWith(Performance.WHOLE_QUALIFICATION)) {
                    onlyInKoski(all, plan, performance.units(), approval);
                }
            }
        }
        return all.isEmpty() ? NONE : all.toArray(NONE);
    }

    private static void onlyInPlan(
            List<RecognisedApart> all, Results results, PriorLearning prior, RecognisedApart approval) {
        boolean local = prior.kind() == PlanItem.Kind.LOCAL;
        UnitResult result = local ? results.ofLocal(prior.name()) : results.ofCode(prior.code());
        Done done = results.done(prior);
        LocalDate sent = prior.sentForAssessment();
        boolean elsewhere = (sent != null && done != Done.YES)
                || (prior.byDemonstration() && (done == Done.YES || prior.demonstrations().isEmpty()));
        if (done == Done.UNKNOWN || elsewhere || recognised(result)
                || recognised(results.ofCode(prior.commonUnit()))) {
            return;
        }
        RecognisedApart from = approval.or(sent, "by-sending");
        for (Demonstration demonstration : prior.demonstrations()) {
            from = from.or(demonstration.end(), "by-demonstration");
        }
        all.add(new RecognisedApart(prior, null, from.since, from.basis));
    }

    private static void onlyInKoski(
            List<RecognisedApart> all, Plan plan, List<UnitResult> units, RecognisedApart approval) {
        for (UnitResult unit : units) {
            if (unit.local()) {
                continue;
            }
            if (unit.recognised()) {
                onlyInKoski(all, plan, "tutkinnonosat_" + unit.code(), unit, approval);
            } else if (COMMON_UNITS.equals(unit.unitGroup())) {
                for (UnitResult area : unit.areas()) {
                    if (area.recognised() && !area.local() && !listed(plan, "tutkinnonosat_" + unit.code(), false)) {
                        onlyInKoski(all, plan, "ammatillisenoppiaineet_" + area.code(), area, approval);
                    }
                }
            }
        }
    }

    private static void onlyInKoski(
            List<RecognisedApart> all, Plan plan, String code, UnitResult result, RecognisedApart approval) {
        if (!listed(plan, code, true)) {
            RecognisedApart from = approval.or(result.firstPassed(), "by-assessment");
            all.add(new RecognisedApart(null, code, from.since, from.basis));
        }
    }

    /** Whether the plan's prior learning has the code, with {@code orUnit} also as the unit of an area. */
    private static boolean listed(Plan plan, String code, boolean orUnit) {
        for (PriorLearning prior : plan.prior()) {
            if (code.equals(prior.code()) || (orUnit && code.equals(prior.commonUnit()))) {
                return true;
            }
        }
        return false;
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

    private RecognisedApart or(@Nullable LocalDate other, String itsBasis) {
        return other != null && other.isAfter(since) ? new RecognisedApart(prior, code, other, itsBasis) : this;
    }
}
