package fi.luotsi.core.rule.check.schedule;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * D14: an item that has periods tells no estimate of the hours of teaching and guidance.
 *
 * <p>Zero hours are an estimate too. Where no item has one, the system does not send them: the count says so.
 */
public final class HoursMissing implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "D14", Phase.PLAN, List.of(Severity.INFO),
            new Basis(Origin.LAW, "531/2017 § 48"),
            List.of(),
            Set.of(Need.PLAN),
            Set.of("item", "lacking", "dated"),
            List.of(Actor.RT), MendedIn.OWN_SYSTEM, null, null)
            .ifAny(Trait.NO_HOURS);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        List<PlanItem> lacking = new ArrayList<>();
        int dated = 0;
        for (ItemView item : s.items()) {
            if (item.lastPeriodEnd() != null) {
                dated++;
                if (item.item().hours() == null) {
                    lacking.add(item.item());
                }
            }
        }
        for (PlanItem item : lacking) {
            findings.about(CARD, Severity.INFO)
                    .item(item)
                    .fact("lacking", lacking.size())
                    .fact("dated", dated)
                    .add();
        }
    }
}
