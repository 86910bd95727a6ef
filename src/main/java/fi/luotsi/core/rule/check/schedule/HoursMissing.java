package fi.luotsi.core.rule.check.schedule;

import fi.luotsi.core.plan.PlanItem;
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
            List.of(Actor.RT), MendedIn.OWN_SYSTEM, null, null);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        List<PlanItem> dated = s.plan().items().stream().filter(item -> !item.periods().isEmpty()).toList();
        List<PlanItem> lacking = dated.stream().filter(item -> item.hours() == null).toList();
        for (PlanItem item : lacking) {
            findings.about(CARD, Severity.INFO)
                    .item(item)
                    .fact("lacking", lacking.size())
                    .fact("dated", dated.size())
                    .add();
        }
    }
}
