package fi.luotsi.core.rule.check.support;

import fi.luotsi.core.plan.DateRange;
import fi.luotsi.core.plan.ListedStudent;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.PriorLearning;
import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.Rule;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.RuleCard.Actor;
import fi.luotsi.core.rule.RuleCard.Basis;
import fi.luotsi.core.rule.RuleCard.MendedIn;
import fi.luotsi.core.rule.RuleCard.Need;
import fi.luotsi.core.rule.RuleCard.Origin;
import fi.luotsi.core.rule.RuleCard.Phase;
import fi.luotsi.core.rule.Severity;
import fi.luotsi.core.rule.Situation;
import java.util.List;
import java.util.Set;

/**
 * H1: the provider's own table says that the student needs support, and nothing of it shows in the plan.
 *
 * <p>What shows: learning support of any type, studies that support study skills that are not over, a deviation from the
 * requirements or individual criteria in any item or demonstration, prior learning too. Decisions on support that KOSKI
 * holds are never read, so only a column of the table tells the need; without one nothing is computed.
 */
public final class SupportMissing implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "H1", Phase.SUPPORT, List.of(Severity.SERIOUS), new Basis(Origin.LAW, "531/2017 § 63–64"), List.of(),
            Set.of(Need.PLAN), Set.of("today", "items"), List.of(Actor.EO, Actor.RT), MendedIn.OWN_SYSTEM, null, null);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        ListedStudent listed = s.student().joined().listed();
        if (listed == null || listed.needsSupport() == null) {
            findings.notComputed(CARD, "support-column");
        } else if (listed.needsSupport() && !shows(s)) {
            findings.about(CARD, Severity.SERIOUS)
                    .fact("today", s.today())
                    .fact("items", s.plan().items().size() + s.plan().prior().size())
                    .add();
        }
    }

    private static boolean shows(Situation s) {
        Plan plan = s.plan();
        if (!plan.learningSupport().isEmpty()) {
            return true;
        }
        for (DateRange studies : plan.supportStudies()) {
            if (!studies.end().isBefore(s.today())) {
                return true;
            }
        }
        for (PlanItem item : plan.items()) {
            if (Adapted.of(item).any()) {
                return true;
            }
        }
        for (PriorLearning prior : plan.prior()) {
            if (Adapted.of(prior).any()) {
                return true;
            }
        }
        return false;
    }
}
