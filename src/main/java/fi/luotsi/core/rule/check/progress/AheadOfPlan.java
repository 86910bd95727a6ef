package fi.luotsi.core.rule.check.progress;

import fi.luotsi.core.rule.Done;
import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.ItemView;
import fi.luotsi.core.rule.LastDay;
import fi.luotsi.core.rule.Limits;
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
 * G7: at least {@code minimum} items are assessed although their planned ends are more than {@code days} days ahead.
 *
 * <p>Rows of the plan with one code are one item, whose end is the last of all: one passed result settles them all, and a
 * half that was passed in time must not look early. Good news, so information only.
 */
public final class AheadOfPlan implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "G7", Phase.PROGRESS, List.of(Severity.INFO), new Basis(Origin.PROVIDER, "531/2017 § 48"),
            List.of(new LimitSpec("minimum", 2, LimitUnit.COUNT, 1, 50, Origin.UNIT), LimitSpec.days("days", 60)),
            Set.of(Need.PLAN, Need.KOSKI_RESULTS), Set.of("today", "days", "until", "assessed", "limit", "lastDay"),
            List.of(Actor.RT), MendedIn.OWN_SYSTEM, null, null)
            .ifAny(Trait.DONE_AHEAD);

    private final int least;
    private final int days;

    public AheadOfPlan(Limits limits) {
        least = limits.of(CARD, "minimum");
        days = limits.of(CARD, "days");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        ItemView[] items = s.items();
        boolean[] ahead = new boolean[items.length];
        int count = 0;
        LocalDate last = null;
        for (ItemView item : items) {
            if (item.done() == Done.YES && item.plannedAfter(s, days)) {
                // A unit on several rows is one.
                count += ahead[item.first()] ? 0 : 1;
                ahead[item.first()] = true;
                last = LastDay.of(last, item.lastPlanned());
            }
        }
        if (count >= least && last != null) {
            LocalDate until = s.today().plusDays(days);
            findings.about(CARD, Severity.INFO)
                    .fact("today", s.today())
                    .fact("days", days)
                    .fact("until", until)
                    .fact("assessed", count)
                    .limit("minimum", least)
                    .fact("lastDay", last)
                    .add();
        }
    }
}
