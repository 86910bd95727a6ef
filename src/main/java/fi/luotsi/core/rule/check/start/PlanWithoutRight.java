package fi.luotsi.core.rule.check.start;

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

/**
 * A10: the plan's study right is in none of the imported KOSKI files.
 *
 * <p>Asked only when KOSKI has been imported at all; that it does not know this right is what the rule finds.
 */
public final class PlanWithoutRight implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "A10", Phase.START, List.of(Severity.SERIOUS), new Basis(Origin.LAW, "884/2017 § 5–6"), List.of(),
            Set.of(Need.PLAN, Need.KOSKI_FILE), Set.of("studyRight", "updated"), List.of(Actor.SO),
            MendedIn.OWN_SYSTEM, null, null)
            .ifAny(Trait.NO_RIGHT);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        if (s.right() != null) {
            return;
        }
        Findings.Draft draft = findings.about(CARD, Severity.SERIOUS).text("studyRight", s.student().studyRight());
        LocalDate updated = s.plan().lastUpdate();
        if (updated != null) {
            draft.fact("updated", updated);
        }
        draft.add();
    }
}
