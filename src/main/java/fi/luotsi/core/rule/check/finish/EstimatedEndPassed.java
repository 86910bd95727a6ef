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
 * F1: the student is active although the estimated end of the study right has passed.
 *
 * <p>Serious from the day after the estimated end; critical when more than {@code critical} days have gone, for limits
 * are passed alike in all rules. Needs no plan.
 */
public final class EstimatedEndPassed implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "F1", Phase.FINISH, List.of(Severity.CRITICAL, Severity.SERIOUS), new Basis(Origin.SYSTEM, "KOSKI, eHOKS"),
            List.of(LimitSpec.days("critical", 60)), Set.of(Need.KOSKI, Need.ESTIMATED_END),
            Set.of("estimatedEnd", "today", "days", "limit"), List.of(Actor.RT, Actor.SO), MendedIn.KOSKI, null, null)
            .ifAny(Trait.END_PASSED);

    private final int critical;

    public EstimatedEndPassed(Limits limits) {
        critical = limits.of(CARD, "critical");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        LocalDate end = s.estimatedEnd();
        if (end == null || !s.active() || !end.isBefore(s.today())) {
            return;
        }
        long days = s.daysSince(end);
        boolean grave = days > critical;
        Findings.Draft draft = findings.about(CARD, grave ? Severity.CRITICAL : Severity.SERIOUS)
                .fact("estimatedEnd", end)
                .fact("today", s.today())
                .fact("days", days);
        if (grave) {
            draft.limit("critical", critical);
        }
        draft.add();
    }
}
