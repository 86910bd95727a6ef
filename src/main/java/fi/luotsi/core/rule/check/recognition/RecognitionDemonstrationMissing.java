package fi.luotsi.core.rule.check.recognition;

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

/** C4: prior learning that is to be verified by a demonstration has none in the plan. */
public final class RecognitionDemonstrationMissing implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "C4", Phase.RECOGNITION, List.of(Severity.NOTICE), new Basis(Origin.LAW, "531/2017 § 47, 49"), List.of(),
            Set.of(Need.PLAN), Set.of("item"), List.of(Actor.VT), MendedIn.OWN_SYSTEM, null, null)
            .ifAny(Trait.PRIOR);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        for (PriorLearning prior : s.plan().prior()) {
            if (prior.byDemonstration() && prior.demonstrations().isEmpty()) {
                findings.about(CARD, Severity.NOTICE).item(prior).add();
            }
        }
    }
}
