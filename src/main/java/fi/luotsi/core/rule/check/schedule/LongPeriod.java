package fi.luotsi.core.rule.check.schedule;

import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.ItemView;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.Rule;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.RuleCard.Actor;
import fi.luotsi.core.rule.RuleCard.Basis;
import fi.luotsi.core.rule.RuleCard.LimitSpec;
import fi.luotsi.core.rule.RuleCard.MendedIn;
import fi.luotsi.core.rule.RuleCard.Need;
import fi.luotsi.core.rule.RuleCard.Origin;
import fi.luotsi.core.rule.RuleCard.Phase;
import fi.luotsi.core.rule.Severity;
import fi.luotsi.core.rule.Situation;
import java.util.List;
import java.util.Set;

/** D17: a period is longer than the limit; one long period over everything is a plan in name only. */
public final class LongPeriod implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "D17", Phase.PLAN, List.of(Severity.INFO),
            new Basis(Origin.LAW, "531/2017 § 48"),
            List.of(LimitSpec.days("days", 365)),
            Set.of(Need.PLAN),
            Set.of("item", "periodStart", "periodEnd", "limit", "days", "over"),
            List.of(Actor.RT), MendedIn.OWN_SYSTEM, null, null);

    private final int days;

    public LongPeriod(Limits limits) {
        days = limits.of(CARD, "days");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        if (s.longestPeriod() <= days) {
            return;
        }
        for (ItemView view : s.items()) {
            PlanItem item = view.item();
            for (LearningPeriod period : view.periods()) {
                long length = Situation.days(period.start(), period.end());
                if (length > days) {
                    findings.about(CARD, Severity.INFO)
                            .period(period, item)
                            .fact("periodStart", period.start())
                            .fact("periodEnd", period.end())
                            .limit("days", days)
                            .fact("days", length)
                            .fact("over", length - days)
                            .add();
                }
            }
        }
    }
}
