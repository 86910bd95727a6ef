package fi.luotsi.core.rule.check.life;

import fi.luotsi.core.rule.Findings;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * B7: the plan was last updated more calendar days after its latest approval than the limit.
 *
 * <p>The latest approval is {@code hyvaksytty}, never the first approval in its place: most systems do not send it, and
 * then nothing is computed.
 */
public final class ChangesWithoutApproval implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "B7", Phase.PLAN, List.of(Severity.NOTICE), new Basis(Origin.LAW, "531/2017 § 45"),
            List.of(LimitSpec.days("days", 30)), Set.of(Need.PLAN),
            Set.of("approved", "limit", "due", "updated", "days", "over"), List.of(Actor.RT), MendedIn.OWN_SYSTEM,
            null, null);

    private final int limit;

    public ChangesWithoutApproval(Limits limits) {
        limit = limits.of(CARD, "days");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        LocalDate approved = s.plan().approved();
        LocalDate updated = s.plan().updated();
        if (approved == null || updated == null) {
            findings.notComputed(CARD, approved == null ? "latest-approval" : "update");
            return;
        }
        long days = Situation.days(approved, updated);
        if (days > limit) {
            findings.about(CARD, Severity.NOTICE)
                    .fact("approved", approved)
                    .limit("days", limit)
                    .fact("due", approved.plusDays(limit))
                    .fact("updated", updated)
                    .fact("days", days)
                    .fact("over", days - limit)
                    .add();
        }
    }
}
