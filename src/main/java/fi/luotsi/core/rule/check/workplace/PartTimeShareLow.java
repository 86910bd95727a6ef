package fi.luotsi.core.rule.check.workplace;

import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.PeriodFaults;
import fi.luotsi.core.rule.PeriodOf;
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
import fi.luotsi.core.rule.Trait;
import java.util.List;
import java.util.Set;

/**
 * E6: the part-time share of a workplace period is at most the limit.
 *
 * <p>Information only: it may be just as agreed. Asked of periods that are not over; a share that is no number between
 * 1 and 100, or is given as text, is rule E5's.
 */
public final class PartTimeShareLow implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "E6", Phase.WORKPLACE, List.of(Severity.INFO),
            new Basis(Origin.PROVIDER, "531/2017 § 48"),
            List.of(LimitSpec.percent("share", 30)),
            Set.of(Need.PLAN),
            Set.of("item", "periodStart", "periodEnd", "workplace", "partTime", "limit"),
            List.of(Actor.VT), MendedIn.OWN_SYSTEM, null, null)
            .ifAny(Trait.WORKPLACE_AHEAD);

    private final int limit;

    public PartTimeShareLow(Limits limits) {
        limit = limits.of(CARD, "share");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        for (PeriodOf one : s.workplacePeriods()) {
            PlanItem item = one.item();
            LearningPeriod period = one.period();
            Integer share = one.over(s) || one.share() > limit ? null : PeriodFaults.share(period);
            if (share != null && share <= limit && !period.partTimeText()) {
                WorkplacePeriods.about(findings, CARD, Severity.INFO, item, period)
                        .fact("partTime", share)
                        .limit("share", limit)
                        .add();
            }
        }
    }
}
