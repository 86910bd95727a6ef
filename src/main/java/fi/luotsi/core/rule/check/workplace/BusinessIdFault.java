package fi.luotsi.core.rule.check.workplace;

import fi.luotsi.core.plan.BusinessId;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.Workplace;
import fi.luotsi.core.rule.Fact;
import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.PeriodFaults;
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
 * E4: the workplace's business id is missing from a period that must have it, or its form or check digit is wrong.
 *
 * <p>Periods of the past are asked too; a wrong id is told whenever the period ended.
 */
public final class BusinessIdFault implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "E4", Phase.WORKPLACE, List.of(Severity.SERIOUS),
            new Basis(Origin.SYSTEM, "eHOKS V8, V11"),
            List.of(),
            Set.of(Need.PLAN),
            Set.of(
                    "item", "periodStart", "periodEnd", "workplace", "missing", "businessId",
                    "checkDigit"),
            List.of(Actor.TC), MendedIn.OWN_SYSTEM, PeriodFaults.BUSINESS_ID_AFTER.plusDays(1), null)
            .ifAny(Trait.NO_BUSINESS_ID);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        for (PeriodOf one : s.workplacePeriods()) {
            if (one.lacks(Trait.NO_BUSINESS_ID)) {
                check(one.item(), one.period(), findings);
            }
        }
    }

    private static void check(PlanItem item, LearningPeriod period, Findings findings) {
        String fault = PeriodFaults.businessId(period);
        Workplace workplace = period.workplace();
        if (fault == null || workplace == null) {
            return;
        }
        Findings.Draft draft = WorkplacePeriods.about(findings, CARD, Severity.SERIOUS, item, period)
                .fact("missing", new Fact.Words(List.of(fault)));
        String id = workplace.businessId();
        if (id != null && !id.isBlank()) {
            draft.text("businessId", id.strip());
            if (id.strip().matches("\\d{7}-\\d")) {
                int right = BusinessId.checkDigit(id.strip().substring(0, 7));
                if (right >= 0) {
                    draft.fact("checkDigit", right);
                }
            }
        }
        draft.add();
    }
}
