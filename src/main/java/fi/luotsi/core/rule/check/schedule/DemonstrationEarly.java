package fi.luotsi.core.rule.check.schedule;

import fi.luotsi.core.plan.Demonstration;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.ItemView;
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
 * D5: a demonstration of an item ends more than the limit before its last period does.
 *
 * <p>Of several demonstrations the earliest is told. Asked of every kind of item, assessed or not: it tells what the plan says.
 */
public final class DemonstrationEarly implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "D5", Phase.DEMONSTRATION, List.of(Severity.INFO),
            new Basis(Origin.PROVIDER, "531/2017 § 52"),
            List.of(LimitSpec.days("days", 14)),
            Set.of(Need.PLAN),
            Set.of("item", "demoEnd", "periodEnd", "days", "limit", "over"),
            List.of(Actor.VT), MendedIn.OWN_SYSTEM, null, null)
            .ifAny(Trait.EARLY_DEMONSTRATION);

    private final int days;

    public DemonstrationEarly(Limits limits) {
        days = limits.of(CARD, "days");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        if (s.longestLead() <= days) {
            return;
        }
        for (ItemView view : s.items()) {
            PlanItem item = view.item();
            LocalDate demonstration = firstEnd(view);
            LocalDate period = view.lastPeriodEnd();
            if (demonstration == null || period == null) {
                continue;
            }
            long before = Situation.days(demonstration, period);
            if (before > days) {
                findings.about(CARD, Severity.INFO)
                        .item(item)
                        .fact("demoEnd", demonstration)
                        .fact("periodEnd", period)
                        .fact("days", before)
                        .limit("days", days)
                        .fact("over", before - days)
                        .add();
            }
        }
    }

    private static @Nullable LocalDate firstEnd(ItemView item) {
        LocalDate first = null;
        for (Demonstration demonstration : item.demonstrations()) {
            if (first == null || demonstration.end().isBefore(first)) {
                first = demonstration.end();
            }
        }
        return first;
    }
}
