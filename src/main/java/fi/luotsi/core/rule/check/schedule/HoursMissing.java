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
 * D14: items that have periods tell no estimate of the hours of teaching and guidance.
 *
 * <p>One row a plan, since a system that does not send the hours sends them of no item; when one item alone lacks them,
 * that item is named. Zero hours are an estimate too.
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
        if (lacking.isEmpty()) {
            return;
        }
        Findings.Draft draft = findings.about(CARD, Severity.INFO)
                .fact("lacking", lacking.size())
                .fact("dated", dated.size());
        if (lacking.size() == 1) {
            draft.named(lacking.getFirst());
        }
        draft.add();
    }
}
