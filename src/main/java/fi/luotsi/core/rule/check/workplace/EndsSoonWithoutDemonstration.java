package fi.luotsi.core.rule.check.workplace;

import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.rule.CalendarDays;
import fi.luotsi.core.rule.Done;
import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.Limits;
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
 * E9: a workplace period ends within the limit, and its item has no demonstration on or after the period's first day.
 *
 * <p>Asked of every kind of item that KOSKI knows not to be assessed, also when the item goes on in a later period.
 */
public final class EndsSoonWithoutDemonstration implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "E9", Phase.WORKPLACE, List.of(Severity.SERIOUS),
            new Basis(Origin.LAW, "531/2017 § 52"),
            List.of(LimitSpec.days("days", 14)),
            Set.of(Need.PLAN, Need.KOSKI_RESULTS),
            Set.of("item", "periodStart", "periodEnd", "workplace", "limit", "today", "until", "left"),
            List.of(Actor.VT), MendedIn.OWN_SYSTEM, null, null)
            .ifAny(Trait.WORKPLACE_AHEAD);

    private final int days;

    public EndsSoonWithoutDemonstration(Limits limits) {
        days = limits.of(CARD, "days");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        if (!CalendarDays.workplaceEndsWithin(s, days)) {
            return;
        }
        for (PeriodOf one : s.workplacePeriods()) {
            if (one.endsWithin(s, 0, days)) {
                check(s, one.item(), one.period(), findings);
            }
        }
    }

    private void check(Situation s, PlanItem item, LearningPeriod period, Findings findings) {
        if (s.done(item) != Done.NO) {
            return;
        }
        boolean planned = item.demonstrations().stream().anyMatch(demo -> !demo.start().isBefore(period.start()));
        if (!planned) {
            Findings.Draft draft = WorkplacePeriods.about(findings, CARD, Severity.SERIOUS, item, period);
            WorkplacePeriods.ahead(draft, s, period.end(), days).add();
        }
    }
}
