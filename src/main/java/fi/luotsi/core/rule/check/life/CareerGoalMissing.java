package fi.luotsi.core.rule.check.life;

import fi.luotsi.core.rule.Elapsed;
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

/** B6: the plan has no career-plan goal although the start is more clock days ago than the limit. */
public final class CareerGoalMissing implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "B6", Phase.PLAN, List.of(Severity.NOTICE), new Basis(Origin.LAW, "673/2017 § 9"),
            List.of(LimitSpec.days("days", 60)), Set.of(Need.PLAN, Need.KOSKI),
            Set.of("start", "limit", "suspended", "stopped", "stops", "due", "today", "days", "suspendedLater",
                    "stoppedLater", "stopsLater", "over"),
            List.of(Actor.OPO, Actor.RT), MendedIn.OWN_SYSTEM, null, null)
            .ifAny(Trait.NO_GOAL);

    private final int limit;

    public CareerGoalMissing(Limits limits) {
        limit = limits.of(CARD, "days");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        LocalDate start = s.start();
        if (start == null || s.plan().careerGoal() != null) {
            return;
        }
        Elapsed elapsed = Elapsed.between(s, start, s.today());
        if (elapsed.days() > limit) {
            elapsed.tell(findings.about(CARD, Severity.NOTICE).fact("start", start), "days", limit, "today").add();
        }
    }
}
