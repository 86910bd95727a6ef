package fi.luotsi.core.rule.check.recognition;

import fi.luotsi.core.plan.PriorLearning;
import fi.luotsi.core.rule.Done;
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
 * C2: prior learning was sent to the assessors more calendar days ago than the limit, and KOSKI does not have it.
 *
 * <p>An accepted grade settles the matter as well as a recognition. A local unit that KOSKI does not list by name is
 * unknown, never unfinished.
 */
public final class RecognitionUnfinished implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "C2", Phase.RECOGNITION, List.of(Severity.SERIOUS), new Basis(Origin.PROVIDER, "531/2017 § 47"),
            List.of(LimitSpec.days("days", 45)), Set.of(Need.PLAN, Need.KOSKI_RESULTS),
            Set.of("item", "sent", "limit", "due", "today", "days", "over"), List.of(Actor.VT, Actor.YT),
            MendedIn.KOSKI, null, null)
            .ifAny(Trait.PRIOR);

    private final int limit;

    public RecognitionUnfinished(Limits limits) {
        limit = limits.of(CARD, "days");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        for (PriorLearning prior : s.plan().prior()) {
            LocalDate sent = prior.sentForAssessment();
            if (sent == null || s.results().done(prior) != Done.NO) {
                continue;
            }
            long days = s.daysSince(sent);
            if (days > limit) {
                findings.about(CARD, Severity.SERIOUS)
                        .item(prior)
                        .fact("sent", sent)
                        .limit("days", limit)
                        .fact("due", sent.plusDays(limit))
                        .fact("today", s.today())
                        .fact("days", days)
                        .fact("over", days - limit)
                        .add();
            }
        }
    }
}
