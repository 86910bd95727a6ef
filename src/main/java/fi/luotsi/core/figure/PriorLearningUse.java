package fi.luotsi.core.figure;

import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.UnitResult;
import fi.luotsi.core.rule.Situation;
import java.util.List;

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
            tally.count(student.right() != null
                    && student.right().performances().stream().anyMatch(p -> recognised(p.units())));
        }
    }

    private static boolean recognised(List<UnitResult> units) {
        return units.stream().anyMatch(unit -> unit.recognised() || recognised(unit.areas()));
    }
}
