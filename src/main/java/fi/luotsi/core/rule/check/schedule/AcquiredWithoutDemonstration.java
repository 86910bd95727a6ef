package fi.luotsi.core.rule.check.schedule;

import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.rule.Done;
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
import fi.luotsi.core.rule.Trait;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * D3: all periods of an item are over by more than the limit, and no demonstration is planned.
 *
 * <p>Asked of vocational and local items that KOSKI knows not to be assessed; of sub-areas of common units only when
 * the unit has switched it on (ehoks.md 5.13).
 */
public final class AcquiredWithoutDemonstration implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "D3", Phase.DEMONSTRATION, List.of(Severity.CRITICAL, Severity.SERIOUS),
            new Basis(Origin.LAW, "531/2017 § 52"),
            List.of(LimitSpec.days("serious", 14), LimitSpec.days("critical", 90), LimitSpec.choice("areas")),
            Set.of(Need.PLAN, Need.KOSKI_RESULTS),
            Set.of("item", "periodEnd", "limit", "due", "today", "days", "over"),
            List.of(Actor.VT), MendedIn.OWN_SYSTEM, null, null)
            .ifAny(Trait.NO_DEMONSTRATION);

    private final int serious;
    private final int critical;
    private final boolean areas;

    public AcquiredWithoutDemonstration(Limits limits) {
        serious = limits.of(CARD, "serious");
        critical = limits.of(CARD, "critical");
        areas = limits.of(CARD, "areas") != 0;
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        for (ItemView view : s.items()) {
            PlanItem item = view.item();
            LocalDate end = view.lastPeriodEnd();
            if (end == null || view.lastDemonstrationEnd() != null
                    || (!areas && view.kind() == PlanItem.Kind.SUB_AREA)
                    || view.done() != Done.NO) {
                continue;
            }
            long days = s.daysSince(end);
            if (days > critical) {
                add(s, findings.about(CARD, Severity.CRITICAL).item(item), "critical", critical, end);
            } else if (days > serious) {
                add(s, findings.about(CARD, Severity.SERIOUS).item(item), "serious", serious, end);
            }
        }
    }

    private static void add(Situation s, Findings.Draft draft, String name, int limit, LocalDate end) {
        draft.fact("periodEnd", end);
        Waited.facts(draft, s, end, name, limit).add();
    }
}
