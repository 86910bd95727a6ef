package fi.luotsi.core.rule.check.start;

import fi.luotsi.core.plan.Plan;
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
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;

/**
 * A6: the plan came to the imports so long after its first approval that no start survey was sent any more.
 *
 * <p>The survey goes out within 59 days of the approval and within the approval's own funding period (1 July to 30
 * June). Those who get no survey at all are left out as in A7. A plan that was there in the first import of its unit is
 * not judged: nobody knows since when it had been there.
 */
public final class StartSurveyLost implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "A6", Phase.START, List.of(Severity.NOTICE), new Basis(Origin.SYSTEM, "eHOKS palaute"),
            List.of(LimitSpec.fixedDays("days", 59, Origin.SYSTEM)), Set.of(Need.PLAN, Need.EARLIER_PLANS),
            Set.of("approved", "seen", "lastWithout", "limit", "due", "days", "over", "funding"), List.of(Actor.SO),
            MendedIn.OWN_SYSTEM, null, null);

    private final int limit;

    public StartSurveyLost(Limits limits) {
        limit = limits.of(CARD, "days");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        Plan plan = s.plan();
        if (Boolean.FALSE.equals(plan.acquisitionNeed()) || !s.surveyed(s.today())) {
            return;
        }
        LocalDate approved = plan.firstApproval();
        if (approved == null) {
            findings.notComputed(CARD, "approval");
            return;
        }
        LocalDate seen = s.past().firstSeen();
        LocalDate without = s.past().lastWithout();
        if (seen == null || without == null) {
            findings.notComputed(CARD, Need.EARLIER_PLANS.key());
            return;
        }
        long days = Situation.days(approved, seen);
        LocalDate funding = fundingPeriod(seen);
        boolean late = days > limit;
        boolean periodOver = approved.isBefore(funding);
        if (!late && !periodOver) {
            return;
        }
        Findings.Draft draft = findings.about(CARD, Severity.NOTICE).fact("approved", approved);
        if (late) {
            draft.limit("days", limit).fact("due", approved.plusDays(limit));
        }
        if (periodOver) {
            draft.fact("funding", funding);
        }
        draft.fact("lastWithout", without).fact("seen", seen).fact("days", days);
        if (late) {
            draft.fact("over", days - limit);
        }
        draft.add();
    }

    /** The 1 July that began the funding period of {@code day}. */
    private static LocalDate fundingPeriod(LocalDate day) {
        LocalDate july = LocalDate.of(day.getYear(), Month.JULY, 1);
        return day.isBefore(july) ? july.minusYears(1) : july;
    }
}
