package fi.luotsi.core.rule.check.workplace;

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
import java.util.List;
import java.util.Set;

/**
 * E7: a workplace period that is going on, or begins within the limit, tells no main work task.
 *
 * <p>Past periods are not asked: the work is done. When the whole workplace is missing, rule E1 says it.
 */
public final class TasksMissing implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "E7", Phase.WORKPLACE, List.of(Severity.NOTICE),
            new Basis(Origin.LAW, "673/2017 § 9"),
            List.of(LimitSpec.days("days", 14)),
            Set.of(Need.PLAN),
            Set.of("item", "periodStart", "periodEnd", "workplace", "limit", "today", "until", "left", "days"),
            List.of(Actor.VT), MendedIn.OWN_SYSTEM, null, null)
            .ifAny(Trait.NO_TASKS);

    private final int days;

    public TasksMissing(Limits limits) {
        days = limits.of(CARD, "days");
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
            if (one.lacks(Trait.NO_TASKS) && one.nowOrSoon(s, days)) {
                Findings.Draft draft = WorkplacePeriods.about(findings, CARD, Severity.NOTICE, item, period);
                WorkplacePeriods.nowOrSoon(draft, s, period, days).add();
            }
        }
    }
}
