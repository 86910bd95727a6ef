package fi.luotsi.core.rule.check.start;

import fi.luotsi.core.plan.Plan;
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
import fi.luotsi.core.rule.Trait;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A9: the study right has more than one plan in use; the one updated last is followed.
 *
 * <p>Archived plans are left out before students are put together.
 */
public final class TwoPlans implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "A9", Phase.START, List.of(Severity.SERIOUS), new Basis(Origin.SYSTEM, "eHOKS V20"), List.of(),
            Set.of(Need.PLAN), Set.of("plans", "followed", "updated", "others"), List.of(Actor.SO),
            MendedIn.OWN_SYSTEM, null, null)
            .ifAny(Trait.TWO_PLANS);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        List<Plan> others = s.student().otherPlans();
        if (others.isEmpty()) {
            return;
        }
        Findings.Draft draft = findings.about(CARD, Severity.SERIOUS)
                .fact("plans", others.size() + 1)
                .text("followed", number(s.plan()))
                .text("others", others.stream().map(TwoPlans::number).collect(Collectors.joining(", ")));
        LocalDate updated = s.plan().lastUpdate();
        if (updated != null) {
            draft.fact("updated", updated);
        }
        draft.add();
    }

    /** The plan's number in eHOKS; a dash for one without a number. */
    private static String number(Plan plan) {
        return plan.id() == null ? "–" : plan.id().toString();
    }
}
