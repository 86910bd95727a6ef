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
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * E16: an apprenticeship period that ends on 1.7.2021 or later does not tell what the apprenticeship is based on.
 *
 * <p>Past periods are asked too.
 */
public final class ApprenticeshipBasisMissing implements Rule {

    private static final LocalDate FROM = LocalDate.of(2021, 7, 1);

    public static final RuleCard CARD = new RuleCard(
            "E16", Phase.WORKPLACE, List.of(Severity.SERIOUS),
            new Basis(Origin.SYSTEM, "eHOKS V7"),
            List.of(),
            Set.of(Need.PLAN),
            Set.of("item", "periodStart", "periodEnd", "workplace"),
            List.of(Actor.TC), MendedIn.OWN_SYSTEM, FROM, null)
            .ifAny(Trait.APPRENTICESHIP);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        for (PeriodOf one : s.workplacePeriods()) {
            PlanItem item = one.item();
            LearningPeriod period = one.period();
            boolean missing = period.basis() == null || period.basis().isBlank();
            if (period.apprenticeship() && missing && !period.end().isBefore(FROM)) {
                WorkplacePeriods.about(findings, CARD, Severity.SERIOUS, item, period).add();
            }
        }
    }
}
