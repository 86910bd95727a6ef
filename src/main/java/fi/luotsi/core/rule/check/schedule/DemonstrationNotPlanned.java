package fi.luotsi.core.rule.check.schedule;

import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.rule.CalendarDays;
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
import java.util.Objects;
import java.util.Set;

/**
 * D2: the last period of an item ends within the limit, or has ended, and no demonstration is planned.
 *
 * <p>Asked of vocational and local items that KOSKI knows not to be assessed; of sub-areas of common units only when
 * the unit has switched it on (ehoks.md 5.13).
 */
public final class DemonstrationNotPlanned implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "D2", Phase.DEMONSTRATION, List.of(Severity.SERIOUS),
            new Basis(Origin.LAW, "531/2017 § 49"),
            List.of(LimitSpec.days("days", 30), LimitSpec.choice("areas")),
            Set.of(Need.PLAN, Need.KOSKI_RESULTS),
            Set.of("item", "periodEnd", "limit", "today", "until"),
            List.of(Actor.VT), MendedIn.OWN_SYSTEM, null, null)
            .ifAny(Trait.NO_DEMONSTRATION);

    private final int days;
    private final boolean areas;

    public DemonstrationNotPlanned(Limits limits) {
        days = limits.of(CARD, "days");
        areas = limits.of(CARD, "areas") != 0;
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        if (!CalendarDays.lacksDemonstration(s, days)) {
            return;
        }
        for (ItemView view : s.items()) {
            if (view.done() == Done.NO && !view.demonstrated() && view.periodsEndBy(s, days)
                    && (areas || view.kind() != PlanItem.Kind.SUB_AREA)) {
                LocalDate until = s.today().plusDays(days);
                findings.about(CARD, Severity.SERIOUS)
                        .item(view.item())
                        .fact("periodEnd", Objects.requireNonNull(view.lastPeriodEnd()))
                        .limit("days", days)
                        .fact("today", s.today())
                        .fact("until", until)
                        .add();
            }
        }
    }
}
