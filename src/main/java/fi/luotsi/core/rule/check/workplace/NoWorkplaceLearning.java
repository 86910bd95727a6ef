package fi.luotsi.core.rule.check.workplace;

import fi.luotsi.core.plan.Performance;
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
 * E21: an initial qualification's estimated end is at most the limit away, and the plan has no workplace period at
 * all.
 *
 * <p>Past periods count as workplace learning. Asked also when the estimated end has passed; not of a plan that needs
 * no acquisition, whose student only demonstrates. KOSKI tells whether it is a whole initial qualification.
 */
public final class NoWorkplaceLearning implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "E21", Phase.WORKPLACE, List.of(Severity.SERIOUS),
            new Basis(Origin.LAW, "531/2017 § 62"),
            List.of(LimitSpec.days("days", 365)),
            Set.of(Need.PLAN, Need.ESTIMATED_END),
            Set.of("estimatedEnd", "limit", "from", "today", "left", "after", "periods"),
            List.of(Actor.RT), MendedIn.OWN_SYSTEM, null, null)
            .ifAny(Trait.NO_WORKPLACE_PERIOD, Trait.NO_PERFORMANCE);

    private final int days;

    public NoWorkplaceLearning(Limits limits) {
        days = limits.of(CARD, "days");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        LocalDate end = s.estimatedEnd();
        Performance main = s.student().mainPerformance();
        if (end == null || Situation.days(s.today(), end) > days) {
            return;
        }
        if (main == null) {
            findings.notComputed(CARD, Need.KOSKI_RESULTS.key());
            return;
        }
        boolean planned = s.workplacePeriods().length > 0;
        if (!planned && s.initialQualification() && !Boolean.FALSE.equals(s.plan().acquisitionNeed())) {
            long left = Situation.days(s.today(), end);
            findings.about(CARD, Severity.SERIOUS)
                    .fact("periods", s.plan().items().stream().mapToInt(item -> item.periods().size()).sum())
                    .fact("estimatedEnd", end)
                    .limit("days", days)
                    .fact("from", end.minusDays(days))
                    .fact("today", s.today())
                    .fact(left >= 0 ? "left" : "after", Math.abs(left))
                    .add();
        }
    }
}
