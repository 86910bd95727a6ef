package fi.luotsi.core.rule.check.workplace;

import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.rule.Fact;
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
 * E8: a workplace period begins within the limit and some of its data (E1–E5, E7) are missing.
 *
 * <p>One row for the period instead of one a fault; the limits of E1 and E7 do not matter here, only what is missing.
 */
public final class StartsSoonNotReady implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "E8", Phase.WORKPLACE, List.of(Severity.SERIOUS),
            new Basis(Origin.LAW, "531/2017 § 72, 673/2017 § 9"),
            List.of(LimitSpec.days("days", 14)),
            Set.of(Need.PLAN),
            Set.of(
                    "item", "periodStart", "periodEnd", "workplace", "missing", "limit", "today",
                    "until", "left"),
            List.of(Actor.VT, Actor.TC), MendedIn.OWN_SYSTEM, null, null)
            .ifAny(Trait.NO_WORKPLACE, Trait.NO_CONTACT, Trait.NO_SUPERVISOR, Trait.NO_BUSINESS_ID,
                    Trait.NO_SHARE, Trait.NO_TASKS);

    private final int days;

    public StartsSoonNotReady(Limits limits) {
        days = limits.of(CARD, "days");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        for (PeriodOf one : s.workplacePeriods()) {
            if (one.lacksData() && one.startsWithin(s, days)) {
                check(s, one.item(), one.period(), findings);
            }
        }
    }

    private void check(Situation s, PlanItem item, LearningPeriod period, Findings findings) {
        Findings.Draft draft = WorkplacePeriods.about(findings, CARD, Severity.SERIOUS, item, period)
                .fact("missing", new Fact.Words(PeriodFaults.all(s, period)));
        WorkplacePeriods.ahead(draft, s, period.start(), days).add();
    }
}
