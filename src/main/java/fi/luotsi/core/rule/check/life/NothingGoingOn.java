package fi.luotsi.core.rule.check.life;

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
import java.util.List;
import java.util.Set;

/**
 * B4: an active student's plan has nothing going on on the reporting date.
 *
 * <p>A demonstration, a TUVA part or a support study is going on as well as a period is; an interrupted period still
 * holds the day. Information only: a gap between two periods is no fault, and on a stop-clock
 * date nothing is said.
 */
public final class NothingGoingOn implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "B4", Phase.PLAN, List.of(Severity.INFO), new Basis(Origin.PROVIDER, "531/2017 § 48"), List.of(),
            Set.of(Need.PLAN, Need.KOSKI), Set.of("today", "last", "next"), List.of(Actor.RT), MendedIn.OWN_SYSTEM,
            null, null)
            .ifAny(Trait.IDLE);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        if (s.active() && !s.stops().on(s.today()) && !PlannedDates.any(s, s.today(), s.today())) {
            PlannedDates.tell(findings.about(CARD, Severity.INFO).fact("today", s.today()), s).add();
        }
    }
}
