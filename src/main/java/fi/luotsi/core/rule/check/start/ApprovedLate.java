package fi.luotsi.core.rule.check.start;

import fi.luotsi.core.rule.CalendarDays;
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
 * A2: the plan was first approved more clock days after the start than the unit's target.
 *
 * <p>Always a notice: it is history and nothing can be done about it any more (ehoks.md 5.13); the days stand in the
 * facts.
 */
public final class ApprovedLate implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "A2", Phase.START, List.of(Severity.NOTICE), new Basis(Origin.PROVIDER, "531/2017 § 44"),
            List.of(LimitSpec.days("days", 30)), Set.of(Need.PLAN_APPROVAL, Need.KOSKI),
            Set.of("start", "limit", "suspended", "stopped", "stops", "due", "approved", "days", "suspendedLater",
                    "stoppedLater", "stopsLater", "over"),
            List.of(Actor.UH), MendedIn.OWN_SYSTEM, null, null)
            .ifAny(Trait.APPROVED_LATER, Trait.NOT_APPROVED);

    private final int limit;

    public ApprovedLate(Limits limits) {
        limit = limits.of(CARD, "days");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        if (CalendarDays.approvedWithin(s, limit)) {
            return; // clock days are never more than calendar days
        }
        LocalDate start = s.start();
        LocalDate approved = s.plan().firstApproval();
        if (start == null) {
            return;
        }
        if (approved == null) {
            findings.notComputed(CARD, "approval");
            return;
        }
        Elapsed elapsed = Elapsed.between(s, start, approved);
        if (elapsed.days() > limit) {
            elapsed.tell(findings.about(CARD, Severity.NOTICE).fact("start", start), "days", limit, "approved").add();
        }
    }
}
