package fi.luotsi.core.rule.check.support;

import fi.luotsi.core.plan.ListedStudent;
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
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/**
 * H8: the student was under 18 when the plan was first approved, and no guardian is noted to have taken part.
 *
 * <p>The note is a column of the provider's own table; an empty cell is none. The law asks for the possibility to take
 * part, and the table tells of taking part: a guardian who did not wish to is noted as one who was asked. Not computed
 * without the column, the date of birth or the date of approval.
 */
public final class GuardianNotNoted implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "H8", Phase.START, List.of(Severity.NOTICE), new Basis(Origin.LAW, "531/2017 § 45"), List.of(),
            Set.of(Need.PLAN_APPROVAL), Set.of("approved", "age"), List.of(Actor.RT), MendedIn.OWN_SYSTEM, null, null);

    private static final int ADULT = 18;

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        ListedStudent listed = s.student().joined().listed();
        LocalDate approved = s.plan().firstApproval();
        LocalDate born = s.birthDate();
        if (listed == null || listed.guardianTookPart() == null) {
            findings.notComputed(CARD, "guardian-column");
        } else if (approved == null) {
            findings.notComputed(CARD, "approval");
        } else if (born == null) {
            findings.notComputed(CARD, "birth-date");
        } else if (approved.isBefore(born.plusYears(ADULT)) && !listed.guardianTookPart()) {
            findings.about(CARD, Severity.NOTICE)
                    .fact("approved", approved)
                    .fact("age", ChronoUnit.YEARS.between(born, approved))
                    .add();
        }
    }
}
