package fi.luotsi.core.rule;

import static fi.luotsi.core.rule.RightLook.bit;

import fi.luotsi.core.plan.DateRange;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.PriorDetails;
import fi.luotsi.core.plan.PriorLearning;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.plan.TuvaPart;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks over a plan once for the traits of the student; its items are looked over by {@link ItemsLook}. */
final class PlanLook {

    private PlanLook() {}

    static long traits(Student student, @Nullable StudyRight right, Results results) {
        Plan plan = student.plan();
        if (plan == null) {
            return Trait.NO_PLAN.bit() | Trait.NO_WORKPLACE_PERIOD.bit();
        }
        LocalDate approval = plan.firstApproval();
        LocalDate start = right == null ? null : right.start();
        boolean nothing = plan.prior().isEmpty() && !results.anyRecognised();
        return bit(approval == null, Trait.NOT_APPROVED)
                | bit(approval != null && start != null && approval.isBefore(start), Trait.APPROVED_EARLY)
                | bit(approval != null && start != null && approval.isAfter(start), Trait.APPROVED_LATER)
                | bit(!plan.email(), Trait.NO_EMAIL)
                | bit(!Boolean.TRUE.equals(plan.acquisitionNeed()), Trait.NO_NEED)
                | bit(plan.items().isEmpty(), Trait.NO_ITEMS)
                | bit(!student.otherPlans().isEmpty(), Trait.TWO_PLANS)
                | bit(plan.updated() == null || plan.updated().equals(approval), Trait.NEVER_UPDATED)
                | bit(plan.careerGoal() == null, Trait.NO_GOAL)
                | bit(plan.competenceReached() != null, Trait.REACHED)
                | bit(!plan.learningSupport().isEmpty(), Trait.LEARNING_SUPPORT)
                | bit(!plan.supportStudies().isEmpty(), Trait.SUPPORT_STUDIES)
                | bit(!plan.tuvaParts().isEmpty(), Trait.TUVA_PARTS)
                | bit(!plan.prior().isEmpty(), Trait.PRIOR)
                | bit(nothing, Trait.NOTHING_RECOGNISED)
                | bit(RightLook.learnerDiffers(plan, right), Trait.LEARNER_DIFFERS)
                | bit(approval != null && plan.approved() != null && plan.approved().isBefore(approval), Trait.FAULTY)
                | prior(plan);
    }

    private static long prior(Plan plan) {
        long traits = 0;
        for (PriorLearning prior : plan.prior()) {
            PriorDetails details = prior.details();
            traits |= bit(prior.code() != null && planned(plan, prior.code()), Trait.PRIOR_PLANNED)
                    | bit(details != null && details.essentialCircumstance(), Trait.ESSENTIAL)
                    | bit(details != null && details.deviationLength() > 0, Trait.DEVIATION)
                    | ItemsLook.ofDemonstrations(prior.demonstrations());
        }
        return traits;
    }

    private static boolean planned(Plan plan, String code) {
        for (PlanItem item : plan.items()) {
            if (code.equals(item.code())) {
                return true;
            }
        }
        return false;
    }

    /** All ranges of days that are planned beside the items. */
    static void spans(Plan plan, Spans spans) {
        for (DateRange range : plan.supportStudies()) {
            spans.add(Days.number(range.start()), Days.number(range.end()));
        }
        for (TuvaPart part : plan.tuvaParts()) {
            spans.add(Days.number(part.start()), Days.number(part.end()));
        }
    }

    /** For each item the place of the first one with the same key. */
    static int[] first(List<PlanItem> items) {
        int[] hashes = new int[items.size()];
        int[] first = new int[hashes.length];
        for (int i = 0; i < hashes.length; i++) {
            String key = items.get(i).key();
            hashes[i] = key.hashCode();
            first[i] = i;
            for (int j = 0; j < i; j++) {
                if (hashes[j] == hashes[i] && items.get(j).key().equals(key)) {
                    first[i] = j;
                    break;
                }
            }
        }
        return first;
    }
}
