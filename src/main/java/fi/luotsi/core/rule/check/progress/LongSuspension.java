package fi.luotsi.core.rule.check.progress;

import fi.luotsi.core.plan.StatePeriod;
import fi.luotsi.core.plan.StudyRight;
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
 * G4: the study right has been suspended for more than {@code days} days.
 *
 * <p>Counted from the first of the suspended states that follow each other without a break: a new financing makes a new
 * state, not a new suspension. KOSKI's reports give the state without its day. Needs no plan.
 */
public final class LongSuspension implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "G4", Phase.PROGRESS, List.of(Severity.NOTICE), new Basis(Origin.PROVIDER, "531/2017 § 96"),
            List.of(LimitSpec.days("days", 90)), Set.of(Need.KOSKI),
            Set.of("interruption", "limit", "due", "today", "over"), List.of(Actor.OPO), MendedIn.KOSKI, null, null)
            .ifAny(Trait.SUSPENDED);

    private final int limit;

    public LongSuspension(Limits limits) {
        limit = limits.of(CARD, "days");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        StudyRight right = s.right();
        if (right == null || !s.suspended()) {
            return;
        }
        if (!s.student().statesDated()) {
            findings.notComputed(CARD, "koski-state-day");
            return;
        }
        LocalDate since = s.today();
        for (StatePeriod state : right.states().reversed()) {
            if (state.start().isAfter(s.today())) {
                continue;
            }
            if (!state.suspended()) {
                break;
            }
            since = state.start();
        }
        LocalDate due = since.plusDays(limit);
        if (due.isBefore(s.today())) {
            findings.about(CARD, Severity.NOTICE)
                    .fact("interruption", since)
                    .limit("days", limit)
                    .fact("due", due)
                    .fact("today", s.today())
                    .fact("over", Situation.days(due, s.today()))
                    .add();
        }
    }
}
