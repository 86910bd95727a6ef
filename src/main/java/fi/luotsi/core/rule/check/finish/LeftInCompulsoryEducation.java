package fi.luotsi.core.rule.check.finish;

import fi.luotsi.core.plan.StatePeriod;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.Compulsory;
import fi.luotsi.core.rule.Fact;
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
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/**
 * K2: a student in compulsory education has resigned, is deemed to have or had the right revoked, and has no other place.
 *
 * <p>Valpas's own signal (koski.md 7), worked out from what has been imported: under 18 on the reporting date – without a
 * date of birth, studying free of charge – and no other right of the same person, by any of the learner ids, that goes on,
 * is suspended or is to begin. KOSKI's report on overlaps tells of rights elsewhere too. A completed qualification ends
 * the duty, and who moved to new requirements has not left. Revoked rights, which give no other rows, are looked at for
 * this rule's sake alone. Serious, not critical: the
 * rule cannot see whether the duty to notify has been met.
 */
public final class LeftInCompulsoryEducation implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "K2", Phase.FINISH, List.of(Severity.SERIOUS), new Basis(Origin.LAW, "1214/2020 § 12–13"), List.of(),
            Set.of(Need.KOSKI), Set.of("state", "ended", "age", "today"), List.of(Actor.OPO, Actor.UH), MendedIn.KOSKI,
            LocalDate.of(2021, 8, 1), null)
            .ifAny(Trait.ENDED);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        StatePeriod state = s.state();
        if (state == null || !state.left()) {
            return;
        }
        LocalDate born = s.birthDate();
        StudyRight right = s.right();
        if (born == null && right != null && !right.free() && !right.movedToNewRequirements()) {
            findings.notComputed(CARD, "birth-date");
        } else if (Compulsory.left(s)) {
            Findings.Draft draft = findings.about(CARD, Severity.SERIOUS)
                    .fact("state", new Fact.Code("koskiopiskeluoikeudentila_" + state.state()));
            LocalDate ended = s.endedOn();
            if (ended != null) {
                draft.fact("ended", ended);
            }
            if (born != null) {
                draft.fact("age", ChronoUnit.YEARS.between(born, s.today()));
            }
            draft.fact("today", s.today()).add();
        }
    }
}
