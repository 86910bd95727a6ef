package fi.luotsi.core.rule.check.schedule;

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
 * D10: everything planned for an item is over by more than the limit, and KOSKI has no assessment of it.
 *
 * <p>Asked of every kind of item that has dates and that KOSKI knows not to be assessed. Where rule D3 or D4 tells the
 * reason, a missing demonstration or assessment, this one is hidden; sub-areas without a demonstration are left to it.
 */
public final class PlannedEndPassed implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "D10", Phase.PLAN, List.of(Severity.SERIOUS),
            new Basis(Origin.PROVIDER, "531/2017 § 48"),
            List.of(LimitSpec.days("days", 30)),
            Set.of(Need.PLAN, Need.KOSKI_RESULTS),
            Set.of("item", "last", "limit", "due", "today", "days", "over"),
            List.of(Actor.RT), MendedIn.OWN_SYSTEM, null, null)
            .ifAny(Trait.ITEM_OVERDUE);

    private final int days;

    public PlannedEndPassed(Limits limits) {
        days = limits.of(CARD, "days");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        for (ItemView view : s.items()) {
            LocalDate last = view.done() == Done.NO && view.plannedBefore(s, -days) ? view.lastPlanned() : null;
            if (last != null) {
                Findings.Draft draft = findings.about(CARD, Severity.SERIOUS).item(view.item()).fact("last", last);
                Waited.facts(draft, s, last, "days", days).add();
            }
        }
    }
}
