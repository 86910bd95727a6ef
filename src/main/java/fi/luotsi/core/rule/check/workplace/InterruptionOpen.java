package fi.luotsi.core.rule.check.workplace;

import fi.luotsi.core.plan.Interruption;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.PlanItem;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * E13: an interruption of a workplace period has no end although it began more than the limit ago.
 *
 * <p>Periods of the past are asked too. Of several open interruptions the earliest is told.
 */
public final class InterruptionOpen implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "E13", Phase.WORKPLACE, List.of(Severity.SERIOUS),
            new Basis(Origin.LAW, "884/2017 § 5–6"),
            List.of(LimitSpec.days("days", 30)),
            Set.of(Need.PLAN),
            Set.of(
                    "item", "periodStart", "periodEnd", "workplace", "interruption", "limit", "due",
                    "today", "days", "over"),
            List.of(Actor.VT), MendedIn.OWN_SYSTEM, null, null)
            .ifAny(Trait.INTERRUPTION);

    private final int days;

    public InterruptionOpen(Limits limits) {
        days = limits.of(CARD, "days");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        for (PeriodOf one : s.workplacePeriods()) {
            check(s, one.item(), one.period(), findings);
        }
    }

    private void check(Situation s, PlanItem item, LearningPeriod period, Findings findings) {
        LocalDate open = null;
        for (Interruption interruption : period.interruptions()) {
            if (interruption.end() == null && (open == null || interruption.start().isBefore(open))) {
                open = interruption.start();
            }
        }
        if (open == null || s.daysSince(open) <= days) {
            return;
        }
        long waited = s.daysSince(open);
        WorkplacePeriods.about(findings, CARD, Severity.SERIOUS, item, period)
                .fact("interruption", open)
                .limit("days", days)
                .fact("due", open.plusDays(days))
                .fact("today", s.today())
                .fact("days", waited)
                .fact("over", waited - days)
                .add();
    }
}
