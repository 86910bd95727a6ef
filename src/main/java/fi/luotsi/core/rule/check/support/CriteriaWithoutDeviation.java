package fi.luotsi.core.rule.check.support;

import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.PriorLearning;
import fi.luotsi.core.rule.Findings;
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
 * H5: an item's demonstration has individual criteria, and neither the item nor the demonstration tells of a deviation.
 *
 * <p>Prior learning verified by a demonstration is looked at too. Plans imported before Luotsi kept the deviations of
 * demonstrations are passed over, since what was not kept is not missing.
 */
public final class CriteriaWithoutDeviation implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "H5", Phase.SUPPORT, List.of(Severity.INFO), new Basis(Origin.LAW, "531/2017 § 66–67"), List.of(),
            Set.of(Need.PLAN), Set.of("item", "criteria"), List.of(Actor.EO), MendedIn.OWN_SYSTEM, null, null)
            .ifAny(Trait.CRITERIA);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        for (PlanItem item : s.plan().items()) {
            Adapted adapted = Adapted.of(item);
            if (alone(adapted)) {
                findings.about(CARD, Severity.INFO).item(item).fact("criteria", adapted.criteria()).add();
            }
        }
        for (PriorLearning prior : s.plan().prior()) {
            Adapted adapted = Adapted.of(prior);
            if (alone(adapted)) {
                findings.about(CARD, Severity.INFO).item(prior).fact("criteria", adapted.criteria()).add();
            }
        }
    }

    private static boolean alone(Adapted adapted) {
        return adapted.criteria() > 0 && !adapted.deviates() && adapted.told();
    }
}
