package fi.luotsi.core.rule.check.start;

import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.rule.Fact;
import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.PeriodOf;
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
 * A5: the plan's earliest period is an apprenticeship that began before the plan was first approved.
 *
 * <p>An apprenticeship added later is no fault, so only the earliest period of the plan is looked at; of several that
 * begin on that day the apprenticeship with the latest end counts. Critical while it is going on, a notice when past.
 * Needs no KOSKI: both dates are in the plan.
 */
public final class ApprenticeshipBeforePlan implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "A5", Phase.START, List.of(Severity.CRITICAL, Severity.NOTICE), new Basis(Origin.LAW, "531/2017 § 70"),
            List.of(), Set.of(Need.PLAN),
            Set.of("periodStart", "periodEnd", "approved", "days", "today", "item", "standing"),
            List.of(Actor.TC), MendedIn.OWN_SYSTEM, null, null)
            .ifAny(Trait.APPRENTICESHIP, Trait.NOT_APPROVED);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        LocalDate approved = s.plan().firstApproval();
        if (approved == null) {
            findings.notComputed(CARD, "approval");
            return;
        }
        if (!anyApprenticeship(s)) {
            return;
        }
        PlanItem item = null;
        LearningPeriod first = null;
        for (PlanItem candidate : s.plan().items()) {
            for (LearningPeriod period : candidate.periods()) {
                if (first == null || before(period, first)) {
                    first = period;
                    item = candidate;
                }
            }
        }
        if (first == null || !first.apprenticeship() || first.start().isAfter(s.today())
                || !first.start().isBefore(approved)) {
            return;
        }
        boolean goingOn = !first.end().isBefore(s.today());
        Fact what = item.code() != null ? new Fact.Code(item.code()) : new Fact.Text(item.key());
        findings.about(CARD, goingOn ? Severity.CRITICAL : Severity.NOTICE)
                .fact("periodStart", first.start())
                .fact("periodEnd", first.end())
                .fact("approved", approved)
                .fact("days", Situation.days(first.start(), approved))
                .fact("today", s.today())
                .fact("item", what)
                .fact("standing", new Fact.Words(List.of(goingOn ? "going-on" : "past")))
                .add();
    }

    private static boolean before(LearningPeriod one, LearningPeriod other) {
        if (!one.start().equals(other.start())) {
            return one.start().isBefore(other.start());
        }
        if (one.apprenticeship() != other.apprenticeship()) {
            return one.apprenticeship();
        }
        return one.end().isAfter(other.end());
    }

    private static boolean anyApprenticeship(Situation s) {
        for (PeriodOf one : s.workplacePeriods()) {
            if (one.period().apprenticeship()) {
                return true;
            }
        }
        return false;
    }
}
