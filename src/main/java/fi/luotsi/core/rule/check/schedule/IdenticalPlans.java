package fi.luotsi.core.rule.check.schedule;

import fi.luotsi.core.rule.Fact;
import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.GroupPlans;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.Rule;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.RuleCard.Actor;
import fi.luotsi.core.rule.RuleCard.Basis;
import fi.luotsi.core.rule.RuleCard.LimitSpec;
import fi.luotsi.core.rule.RuleCard.LimitUnit;
import fi.luotsi.core.rule.RuleCard.MendedIn;
import fi.luotsi.core.rule.RuleCard.Need;
import fi.luotsi.core.rule.RuleCard.Origin;
import fi.luotsi.core.rule.RuleCard.Phase;
import fi.luotsi.core.rule.Severity;
import fi.luotsi.core.rule.Situation;
import java.util.List;
import java.util.Set;

/**
 * D19: of the plans in a group too large a share is the same as some other one, and this is one of those.
 *
 * <p>Said of each student whose plan is like another's, not of those in the group who have a plan of their own. The
 * share is of the group's plans that have periods ({@link GroupPlans}); a group with fewer of them than {@code minimum}
 * is too small to tell. Not computed for a student without a group.
 */
public final class IdenticalPlans implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "D19", Phase.PLAN, List.of(Severity.INFO),
            new Basis(Origin.PROVIDER, "531/2017 § 48"),
            List.of(LimitSpec.percent("share", 50),
                    new LimitSpec("minimum", 5, LimitUnit.COUNT, 2, 100, Origin.UNIT)),
            Set.of(Need.PLAN),
            Set.of("group", "samePlans", "alike", "plans", "share", "limit", "leastPlans"),
            List.of(Actor.UH), MendedIn.OWN_SYSTEM, null, null);

    private final int share;
    private final int minimum;

    public IdenticalPlans(Limits limits) {
        share = limits.of(CARD, "share");
        minimum = limits.of(CARD, "minimum");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        GroupPlans group = s.groupPlans();
        if (group == null) {
            findings.notComputed(CARD, "group");
            return;
        }
        if (group.same() > 1 && group.plans() >= minimum && 100L * group.alike() > (long) share * group.plans()) {
            findings.about(CARD, Severity.INFO)
                    .text("group", group.group())
                    .fact("samePlans", group.same())
                    .fact("alike", group.alike())
                    .fact("plans", group.plans())
                    .fact("share", new Fact.Percent(100.0 * group.alike() / group.plans()))
                    .limit("share", share)
                    .fact("leastPlans", minimum)
                    .add();
        }
    }
}
