package fi.luotsi.core.figure;

import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.rule.Situation;

/** Is prior learning used: active plans with at least one recognised item, in the plan or in KOSKI ÷ active plans. */
final class PriorLearningUse extends OverActive {

    PriorLearningUse() {
        super("prior-learning", Figure.Kind.PERCENT);
    }

    @Override
    void look(Situation student, Group group, Tally tally) {
        Plan plan = student.planOrNull();
        if (plan == null) {
            return;
        }
        if (!plan.prior().isEmpty()) {
            tally.count(true);
        } else if (!student.results().known()) {
            tally.unknown();
        } else {
            tally.count(student.results().anyRecognised());
        }
    }
}
