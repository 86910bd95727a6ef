package fi.luotsi.core.rule.check.life;

import fi.luotsi.core.rule.Elapsed;
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
import fi.luotsi.core.rule.Trait;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * B2: the plan has never been updated since its first approval, more clock days ago than the limit.
 *
 * <p>"Never" is {@code paivitetty} missing or on the day of the first approval. Needs the plan only: without KOSKI no
 * suspension is known and calendar days count.
 */
public final class NeverUpdated implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "B2", Phase.PLAN, List.of(Severity.SERIOUS), new Basis(Origin.PROVIDER, "531/2017 § 44"),
            List.of(LimitSpec.days("days", 180)), Set.of(Need.PLAN_UPDATE),
            Set.of("approved", "limit", "suspended", "stopped", "stops", "due", "today", "days", "suspendedLater",
                    "stoppedLater", "stopsLater", "over"),
            List.of(Actor.RT), MendedIn.OWN_SYSTEM, null, null)
            .ifAny(Trait.NEVER_UPDATED, Trait.NOT_APPROVED);

    private final int limit;

    public NeverUpdated(Limits limits) {
        limit = limits.of(CARD, "days");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        LocalDate approved = s.plan().firstApproval();
        LocalDate updated = s.plan().updated();
        if (approved == null) {
            findings.notComputed(CARD, "approval");
            return;
        }
        if (updated != null && !updated.equals(approved)) {
            return;
        }
        Elapsed elapsed = Elapsed.between(s, approved, s.today());
        if (elapsed.days() > limit) {
            elapsed.tell(findings.about(CARD, Severity.SERIOUS).fact("approved", approved), "days", limit, "today")
                    .add();
        }
    }
}
