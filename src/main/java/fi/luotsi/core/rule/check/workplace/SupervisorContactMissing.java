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
import fi.luotsi.core.rule.RuleCard.LimitUnit;
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
 * E2: the supervisor of a workplace period has neither e-mail nor phone while the contact window is open.
 *
 * <p>The window closes three months after the period's end, that day included: then eHOKS removes contact data. Periods
 * to come are in the window too.
 */
public final class SupervisorContactMissing implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "E2", Phase.WORKPLACE, List.of(Severity.CRITICAL, Severity.SERIOUS),
            new Basis(Origin.SYSTEM, "eHOKS"),
            List.of(
                    new LimitSpec(
                            "months", PeriodFaults.CONTACT_MONTHS, LimitUnit.COUNT, PeriodFaults.CONTACT_MONTHS,
                            PeriodFaults.CONTACT_MONTHS, Origin.SYSTEM),
                    LimitSpec.days("critical", 14)),
            Set.of(Need.PLAN),
            Set.of(
                    "item", "periodStart", "periodEnd", "workplace", "months", "windowEnd", "limit",
                    "today", "left"),
            List.of(Actor.VT), MendedIn.OWN_SYSTEM, null, null)
            .ifAny(Trait.NO_CONTACT);

    private final int months;
    private final int critical;

    public SupervisorContactMissing(Limits limits) {
        months = limits.of(CARD, "months");
        critical = limits.of(CARD, "critical");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        for (PeriodOf one : s.workplacePeriods()) {
            if (one.lacks(Trait.NO_CONTACT)) {
                check(s, one.item(), one.period(), findings);
            }
        }
    }

    private void check(Situation s, PlanItem item, LearningPeriod period, Findings findings) {
        LocalDate windowEnd = PeriodFaults.contactWindowEnd(period);
        if (windowEnd.isBefore(s.today())) {
            return;
        }
        boolean endsSoon = WorkplacePeriods.within(s, period.end(), critical);
        Severity severity = endsSoon ? Severity.CRITICAL : Severity.SERIOUS;
        Findings.Draft draft = WorkplacePeriods.about(findings, CARD, severity, item, period)
                .fact("months", months)
                .fact("windowEnd", windowEnd)
                .fact("today", s.today());
        if (endsSoon) {
            draft.fact("left", Situation.days(s.today(), period.end())).limit("critical", critical);
        } else {
            draft.limit("months", months);
        }
        draft.add();
    }
}
