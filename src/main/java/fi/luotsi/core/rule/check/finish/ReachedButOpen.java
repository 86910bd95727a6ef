package fi.luotsi.core.rule.check.finish;

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
 * F5: the plan says that the competence was reached more than {@code days} days ago, and the student is still active.
 *
 * <p>Calendar days: nothing of the studies is left that an interruption could delay.
 */
public final class ReachedButOpen implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "F5", Phase.FINISH, List.of(Severity.NOTICE), new Basis(Origin.PROVIDER, "eHOKS, KOSKI"),
            List.of(LimitSpec.days("days", 30)), Set.of(Need.PLAN, Need.KOSKI),
            Set.of("reached", "limit", "due", "today", "over"), List.of(Actor.SO), MendedIn.KOSKI, null, null)
            .ifAny(Trait.REACHED);

    private final int limit;

    public ReachedButOpen(Limits limits) {
        limit = limits.of(CARD, "days");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        LocalDate reached = s.plan().competenceReached();
        if (reached == null || !s.active()) {
            return;
        }
        LocalDate due = reached.plusDays(limit);
        if (due.isBefore(s.today())) {
            findings.about(CARD, Severity.NOTICE)
                    .fact("reached", reached)
                    .limit("days", limit)
                    .fact("due", due)
                    .fact("today", s.today())
                    .fact("over", Situation.days(due, s.today()))
                    .add();
        }
    }
}
