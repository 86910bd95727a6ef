package fi.luotsi.core.rule.check.support;

import fi.luotsi.core.plan.DateRange;
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
import java.util.List;
import java.util.Set;

/**
 * H4: studies that support study skills last longer than {@code days} days from the first day to the last.
 *
 * <p>The longest of the plan is told, one row a plan, for the studies have no name that is kept. Held ones count too.
 */
public final class LongSupportStudies implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "H4", Phase.SUPPORT, List.of(Severity.INFO), new Basis(Origin.PROVIDER, "531/2017 § 63"),
            List.of(LimitSpec.days("days", 180)), Set.of(Need.PLAN),
            Set.of("periodStart", "periodEnd", "days", "limit", "over"), List.of(Actor.EO), MendedIn.OWN_SYSTEM, null,
            null)
            .ifAny(Trait.SUPPORT_STUDIES);

    private final int limit;

    public LongSupportStudies(Limits limits) {
        limit = limits.of(CARD, "days");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        DateRange longest = null;
        for (DateRange studies : s.plan().supportStudies()) {
            if (longest == null || days(studies) > days(longest)) {
                longest = studies;
            }
        }
        if (longest != null && days(longest) > limit) {
            findings.about(CARD, Severity.INFO)
                    .fact("periodStart", longest.start())
                    .fact("periodEnd", longest.end())
                    .fact("days", days(longest))
                    .limit("days", limit)
                    .fact("over", days(longest) - limit)
                    .add();
        }
    }

    private static long days(DateRange studies) {
        return Situation.days(studies.start(), studies.end());
    }
}
