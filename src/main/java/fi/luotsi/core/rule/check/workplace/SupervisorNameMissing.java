package fi.luotsi.core.rule.check.workplace;

import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.PeriodOf;
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
 * E3: the responsible supervisor of a workplace period has no name, or a placeholder such as "ei tiedossa" instead.
 *
 * <p>Past periods are asked too. When the whole workplace is missing, rule E1 says it.
 */
public final class SupervisorNameMissing implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "E3", Phase.WORKPLACE, List.of(Severity.SERIOUS),
            new Basis(Origin.LAW, "531/2017 § 72"),
            List.of(),
            Set.of(Need.PLAN),
            Set.of("item", "periodStart", "periodEnd", "workplace"),
            List.of(Actor.VT), MendedIn.OWN_SYSTEM, null, null)
            .ifAny(Trait.NO_SUPERVISOR);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        for (PeriodOf one : s.workplacePeriods()) {
            PlanItem item = one.item();
            LearningPeriod period = one.period();
            if (one.lacks(Trait.NO_SUPERVISOR)) {
                WorkplacePeriods.about(findings, CARD, Severity.SERIOUS, item, period).add();
            }
        }
    }
}
