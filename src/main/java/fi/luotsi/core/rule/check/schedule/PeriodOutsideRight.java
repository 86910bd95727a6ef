package fi.luotsi.core.rule.check.schedule;

import fi.luotsi.core.plan.LearningPeriod;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * D9: a period begins before the study right or ends after its estimated end.
 *
 * <p>Without an estimated end only the beginnings can be compared; the rule then says that it could not see the rest.
 */
public final class PeriodOutsideRight implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "D9", Phase.PLAN, List.of(Severity.SERIOUS),
            new Basis(Origin.SYSTEM, "eHOKS V2, V3"),
            List.of(),
            Set.of(Need.PLAN, Need.KOSKI),
            Set.of("item", "periodStart", "periodEnd", "start", "estimatedEnd", "before", "after"),
            List.of(Actor.RT, Actor.SO), MendedIn.OWN_SYSTEM, LocalDate.of(2023, 11, 23), null)
            .ifAny(Trait.PERIOD_OUTSIDE);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        boolean any = false;
        for (ItemView view : s.items()) {
            PlanItem item = view.item();
            for (LearningPeriod period : view.periods()) {
                any = true;
                OutsideRight outside = OutsideRight.of(s, period.start(), period.end());
                if (outside.any()) {
                    outside.facts(findings.about(CARD, Severity.SERIOUS)
                            .period(period, item)
                            .fact("periodStart", period.start())
                            .fact("periodEnd", period.end())).add();
                }
            }
        }
        if (any && s.estimatedEnd() == null) {
            findings.notComputed(CARD, Need.ESTIMATED_END.key());
        }
    }
}
