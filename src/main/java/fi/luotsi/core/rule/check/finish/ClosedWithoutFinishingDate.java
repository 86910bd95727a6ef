package fi.luotsi.core.rule.check.finish;

import fi.luotsi.core.plan.StatePeriod;
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
 * F4: the student has graduated, and the plan has no finishing date: the plan is locked, and nothing can be added.
 *
 * <p>A statistic for the unit head. KOSKI's day of confirmation is told too, since it may be used in the missing date's
 * stead. Also for TUVA and TELMA, whose plans have the same field.
 */
public final class ClosedWithoutFinishingDate implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "F4", Phase.FINISH, List.of(Severity.NOTICE), new Basis(Origin.SYSTEM, "eHOKS"), List.of(),
            Set.of(Need.PLAN, Need.KOSKI), Set.of("ended", "confirmed", "today"), List.of(Actor.UH),
            MendedIn.OWN_SYSTEM, null, null)
            .ifAny(Trait.ENDED);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        StatePeriod state = s.state();
        if (state == null || !state.state().equals(StatePeriod.GRADUATED) || s.plan().competenceReached() != null) {
            return;
        }
        Findings.Draft draft = findings.about(CARD, Severity.NOTICE);
        LocalDate ended = s.endedOn();
        if (ended != null) {
            draft.fact("ended", ended);
        }
        LocalDate confirmed = FinishingDateMissing.confirmed(s);
        if (confirmed != null) {
            draft.fact("confirmed", confirmed);
        }
        draft.fact("today", s.today()).add();
    }
}
