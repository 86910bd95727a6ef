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
import fi.luotsi.core.rule.Trait;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A7: the start survey cannot be sent, because the plan has no e-mail address, and its window is still open.
 *
 * <p>Needs the plan only; when KOSKI knows the right, the kinds that get no survey (TUVA, TELMA, financing 6, 14 and 15
 * on the reporting date) are left out. An approval that lies ahead has not opened the window.
 */
public final class StartSurveyAtRisk implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "A7", Phase.START, List.of(Severity.SERIOUS), new Basis(Origin.SYSTEM, "eHOKS palaute"),
            List.of(LimitSpec.fixedDays("days", 59, Origin.SYSTEM)), Set.of(Need.PLAN),
            Set.of("approved", "limit", "due", "today", "left"), List.of(Actor.SO), MendedIn.OWN_SYSTEM, null, null)
            .ifAny(Trait.NO_EMAIL);

    private final int limit;

    public StartSurveyAtRisk(Limits limits) {
        limit = limits.of(CARD, "days");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        Plan plan = s.plan();
        if (!Boolean.TRUE.equals(plan.acquisitionNeed()) || plan.email() || !s.surveyed(s.today())) {
            return;
        }
        LocalDate approved = plan.firstApproval();
        if (approved == null) {
            findings.notComputed(CARD, "approval");
            return;
        }
        long days = s.daysSince(approved);
        if (days >= 0 && days <= limit) {
            findings.about(CARD, Severity.SERIOUS)
                    .fact("approved", approved)
                    .limit("days", limit)
                    .fact("due", approved.plusDays(limit))
                    .fact("today", s.today())
                    .fact("left", limit - days)
                    .add();
        }
    }
}
