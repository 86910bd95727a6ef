package fi.luotsi.core.rule.check.workplace;

import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.PlanItem;
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
 * E5: the part-time share of a workplace period is missing, is not 1–100, or is written as text.
 *
 * <p>Asked of periods that end on 1.7.2023 or later, past ones too, also when all workplace data are missing; not in
 * TELMA, as far as KOSKI tells of it.
 */
public final class PartTimeShareFault implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "E5", Phase.WORKPLACE, List.of(Severity.SERIOUS),
            new Basis(Origin.SYSTEM, "eHOKS V5, V6"),
            List.of(),
            Set.of(Need.PLAN),
            Set.of("item", "periodStart", "periodEnd", "workplace", "missing", "partTime"),
            List.of(Actor.TC), MendedIn.OWN_SYSTEM, PeriodFaults.PART_TIME_FROM, null)
            .ifAny(Trait.NO_SHARE);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        for (PeriodOf one : s.workplacePeriods()) {
            if (one.lacks(Trait.NO_SHARE)) {
                check(s, one.item(), one.period(), findings);
            }
        }
    }

    private static void check(Situation s, PlanItem item, LearningPeriod period, Findings findings) {
        String fault = PeriodFaults.partTime(s, period);
        if (fault == null) {
            return;
        }
        Findings.Draft draft = WorkplacePeriods.about(findings, CARD, Severity.SERIOUS, item, period)
                .fact("missing", new Fact.Words(List.of(fault)));
        Integer share = period.partTime();
        if (share != null) {
            draft.fact("partTime", share);
        }
        draft.add();
    }
}
