package fi.luotsi.core.rule.check.start;

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
 * A3: the plan was first approved more calendar days before the start of the study right than the limit.
 *
 * <p>Information only: it is usual in an apprenticeship and for those who plan before they begin.
 */
public final class ApprovedBeforeStart implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "A3", Phase.START, List.of(Severity.INFO), new Basis(Origin.PROVIDER, "531/2017 § 44"),
            List.of(LimitSpec.days("days", 60)), Set.of(Need.PLAN, Need.KOSKI),
            Set.of("approved", "start", "limit", "days", "over"), List.of(Actor.SO), MendedIn.OWN_SYSTEM, null, null)
            .ifAny(Trait.APPROVED_EARLY, Trait.NOT_APPROVED);

    private final int limit;

    public ApprovedBeforeStart(Limits limits) {
        limit = limits.of(CARD, "days");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        LocalDate start = s.start();
        LocalDate approved = s.plan().firstApproval();
        if (start == null) {
            return;
        }
        if (approved == null) {
            findings.notComputed(CARD, "approval");
            return;
        }
        long days = Situation.days(approved, start);
        if (days > limit) {
            findings.about(CARD, Severity.INFO)
                    .fact("approved", approved)
                    .fact("start", start)
                    .limit("days", limit)
                    .fact("days", days)
                    .fact("over", days - limit)
                    .add();
        }
    }
}
