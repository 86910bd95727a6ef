package fi.luotsi.core.figure;

import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.PriorLearning;
import fi.luotsi.core.rule.ItemState;
import fi.luotsi.core.rule.Situation;
import java.util.Locale;

/**
 * How many unit items of active plans are in one state (ehoks.md 5.1). A student whose KOSKI results are not known is
 * left out and counted as not computed, because "not assessed" cannot be told from "not known".
 */
final class ItemsIn extends OverActive {

    private final ItemState state;

    ItemsIn(ItemState state) {
        this("item-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-'), state);
    }

    ItemsIn(String id, ItemState state) {
        super(id, Figure.Kind.COUNT);
        this.state = state;
    }

    @Override
    void look(Situation student, Group group, Tally tally) {
        Plan plan = student.planOrNull();
        if (plan == null) {
            return;
        }
        if (!student.results().known()) {
            tally.unknown();
            return;
        }
        for (PlanItem item : plan.items()) {
            tally.count(student.itemState(item) == state);
        }
        if (state == ItemState.RECOGNISED) {
            // What is recognised is usually listed as prior learning only, because it need not be acquired again.
            for (PriorLearning prior : plan.prior()) {
                if (plan.items().stream().noneMatch(item -> item.key().equals(prior.key()))) {
                    tally.count(true);
                }
            }
        }
    }
}
