package fi.luotsi.core.rule.check.recognition;

import fi.luotsi.core.plan.PlanItem;
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
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * C5: the plan lists the same unit or sub-area code both as prior learning and as to be acquired.
 *
 * <p>By code alone: local units have none, and two of the same name need not be the same.
 */
public final class PriorAndPlanned implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "C5", Phase.RECOGNITION, List.of(Severity.NOTICE), new Basis(Origin.LAW, "531/2017 § 46–47"), List.of(),
            Set.of(Need.PLAN), Set.of("item"), List.of(Actor.RT), MendedIn.OWN_SYSTEM, null, null)
            .ifAny(Trait.PRIOR_PLANNED);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        if (s.plan().prior().isEmpty()) {
            return;
        }
        Set<String> prior = s.plan().prior().stream()
                .map(PriorLearning::code)
                .filter(code -> code != null)
                .collect(Collectors.toSet());
        for (ItemView view : s.items()) {
            PlanItem item = view.item();
            if (item.code() != null && prior.contains(item.code())) {
                findings.about(CARD, Severity.NOTICE).item(item).add();
            }
        }
    }
}
