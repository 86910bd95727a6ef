package fi.luotsi.core.rule.check.schedule;

import fi.luotsi.core.plan.Demonstration;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.ItemView;
import fi.luotsi.core.rule.Rule;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.RuleCard.Actor;
import fi.luotsi.core.rule.RuleCard.Basis;
import fi.luotsi.core.rule.RuleCard.MendedIn;
import fi.luotsi.core.rule.RuleCard.Need;
import fi.luotsi.core.rule.RuleCard.Origin;
import fi.luotsi.core.rule.RuleCard.Phase;
import fi.luotsi.core.rule.Severity;
import fi.luotsi.core.rule.Situation;
import fi.luotsi.core.rule.Trait;
import java.util.List;
import java.util.Set;

/**
 * D8: a demonstration begins before the study right or ends after its estimated end; eHOKS does not check it.
 *
 * <p>One row an item, about its first such demonstration. Without an estimated end only the beginnings can be compared;
 * the rule then says that it could not see the rest.
 */
public final class DemonstrationOutsideRight implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "D8", Phase.DEMONSTRATION, List.of(Severity.NOTICE),
            new Basis(Origin.PROVIDER, "531/2017 § 49"),
            List.of(),
            Set.of(Need.PLAN, Need.KOSKI),
            Set.of("item", "demoStart", "demoEnd", "start", "estimatedEnd", "before", "after"),
            List.of(Actor.RT), MendedIn.OWN_SYSTEM, null, null)
            .ifAny(Trait.DEMONSTRATION_OUTSIDE);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        boolean any = false;
        for (ItemView view : s.items()) {
            PlanItem item = view.item();
            any |= !item.demonstrations().isEmpty();
            for (Demonstration demonstration : view.demonstrations()) {
                OutsideRight outside = OutsideRight.of(s, demonstration.start(), demonstration.end());
                if (outside.any()) {
                    outside.facts(findings.about(CARD, Severity.NOTICE)
                            .item(item)
                            .fact("demoStart", demonstration.start())
                            .fact("demoEnd", demonstration.end())).add();
                }
            }
        }
        if (any && s.estimatedEnd() == null) {
            findings.notComputed(CARD, Need.ESTIMATED_END.key());
        }
    }
}
