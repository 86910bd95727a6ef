package fi.luotsi.core.rule.check.life;

import fi.luotsi.core.rule.Fact;
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
 * B5: KOSKI has an event of the plan's matters more calendar days after the plan's last update than the limit.
 *
 * <p>An event is an assessment of a unit or area that the plan lists as to be acquired, or a new state of the study
 * right; its first state is none, nor is a change of financing, nor what lies after the reporting date. The last update
 * is as in rule B1. Of two events on one day the state is told.
 */
public final class UpdateBehindEvents implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "B5", Phase.PLAN, List.of(Severity.NOTICE), new Basis(Origin.PROVIDER, "531/2017 § 44"),
            List.of(LimitSpec.days("days", 60)), Set.of(Need.PLAN, Need.KOSKI, Need.KOSKI_RESULTS),
            Set.of("updated", "limit", "due", "event", "eventDay", "days", "over"), List.of(Actor.RT),
            MendedIn.OWN_SYSTEM, null, null)
            .ifAny(Trait.EVENT_AFTER_UPDATE);

    private final int limit;

    public UpdateBehindEvents(Limits limits) {
        limit = limits.of(CARD, "days");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        LocalDate updated = s.plan().lastUpdate();
        if (updated == null) {
            findings.notComputed(CARD, "approval");
            return;
        }
        LocalDate state = s.lastChange();
        LocalDate assessment = s.lastAssessed();
        boolean byState = state != null && (assessment == null || !assessment.isAfter(state));
        LocalDate event = byState ? state : assessment;
        if (event == null) {
            return;
        }
        long days = Situation.days(updated, event);
        if (days > limit) {
            findings.about(CARD, Severity.NOTICE)
                    .fact("updated", updated)
                    .limit("days", limit)
                    .fact("due", updated.plusDays(limit))
                    .fact("event", new Fact.Words(List.of(byState ? "event-state" : "event-assessment")))
                    .fact("eventDay", event)
                    .fact("days", days)
                    .fact("over", days - limit)
                    .add();
        }
    }
}
