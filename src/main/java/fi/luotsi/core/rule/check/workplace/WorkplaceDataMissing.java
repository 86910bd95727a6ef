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
 * E1: a workplace period that is going on, or begins within the limit, has no workplace data at all.
 *
 * <p>Past periods are not asked: their survey is lost already.
 */
public final class WorkplaceDataMissing implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "E1", Phase.WORKPLACE, List.of(Severity.CRITICAL, Severity.SERIOUS),
            new Basis(Origin.LAW, "531/2017 § 72, 673/2017 § 9"),
            List.of(LimitSpec.days("days", 14)),
            Set.of(Need.PLAN),
            Set.of("item", "periodStart", "periodEnd", "limit", "today", "until", "left", "days"),
            List.of(Actor.VT, Actor.TC), MendedIn.OWN_SYSTEM, null, null)
            .ifAny(Trait.NO_WORKPLACE);

    private final int days;

    public WorkplaceDataMissing(Limits limits) {
        days = limits.of(CARD, "days");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        for (PeriodOf one : s.workplacePeriods()) {
            if (one.lacks(Trait.NO_WORKPLACE) && one.nowOrSoon(s, days)) {
                check(s, one.item(), one.period(), findings);
            }
        }
    }

    private void check(Situation s, PlanItem item, LearningPeriod period, Findings findings) {
        Severity severity = period.contains(s.today()) ? Severity.CRITICAL : Severity.SERIOUS;
        Findings.Draft draft = WorkplacePeriods.about(findings, CARD, severity, item, period);
        WorkplacePeriods.nowOrSoon(draft, s, period, days).add();
    }
}
