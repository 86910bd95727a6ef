package fi.luotsi.core.rule.check.life;

import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.PriorDetails;
import fi.luotsi.core.plan.PriorLearning;
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
 * B8: some item of the plan, prior learning included, is marked as having an essential circumstance.
 *
 * <p>One row a plan, since the mark tells only that there is something to read elsewhere; when it stands on one item
 * alone, that item is named.
 */
public final class EssentialCircumstance implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "B8", Phase.PLAN, List.of(Severity.INFO), new Basis(Origin.LAW, "884/2017 § 9"), List.of(),
            Set.of(Need.PLAN), Set.of("marked", "items", "item"), List.of(Actor.EO, Actor.RT), MendedIn.OWN_SYSTEM,
            null, null)
            .ifAny(Trait.ESSENTIAL);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        List<PlanItem> items = new ArrayList<>(0);
        for (ItemView item : s.items()) {
            if (item.item().essentialCircumstance()) {
                items.add(item.item());
            }
        }
        List<PriorLearning> prior = new ArrayList<>(0);
        for (PriorLearning one : s.plan().prior()) {
            if (marked(one)) {
                prior.add(one);
            }
        }
        int marked = items.size() + prior.size();
        if (marked == 0) {
            return;
        }
        Findings.Draft draft = findings.about(CARD, Severity.INFO)
                .fact("marked", marked)
                .fact("items", s.plan().items().size() + s.plan().prior().size());
        if (marked == 1 && !items.isEmpty()) {
            draft.named(items.getFirst());
        } else if (marked == 1) {
            draft.named(prior.getFirst());
        }
        draft.add();
    }

    private static boolean marked(PriorLearning prior) {
        PriorDetails details = prior.details();
        return details != null && details.essentialCircumstance();
    }
}
