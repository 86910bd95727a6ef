package fi.luotsi.core.ahead;

import fi.luotsi.core.ahead.Drafts.Said;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.MissingPlan;
import fi.luotsi.core.rule.Elapsed;
import fi.luotsi.core.rule.Fact;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.Needs;
import fi.luotsi.core.rule.PeriodOf;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.Severity;
import fi.luotsi.core.rule.Situation;
import fi.luotsi.core.rule.Steps;
import fi.luotsi.core.rule.check.start.ApprovedLate;
import fi.luotsi.core.rule.check.start.PlanMissing;
import fi.luotsi.core.rule.check.workplace.AgreementNumberMissing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Deadlines that no rule tells beforehand: rules A1, A2 and E18 speak only when the day has come. */
final class Own {

    private final Span span;
    private final int target;
    private final Severity missed;
    private final boolean plans;
    private final boolean agreements;
    private final Gaps gaps;

    Own(Limits limits, Span span, Gaps gaps) {
        this.span = span;
        this.gaps = gaps;
        target = limits.of(ApprovedLate.CARD, "days");
        Steps.Step step = new Steps(PlanMissing.CARD, limits).over(target + 1L);
        missed = step == null ? Severity.NOTICE : step.severity();
        plans = limits.on(PlanMissing.CARD) && !gaps.whole(PlanMissing.CARD);
        agreements = limits.on(AgreementNumberMissing.CARD) && !gaps.whole(AgreementNumberMissing.CARD);
    }

    void look(Situation s, Drafts drafts) {
        if (plans && s.planOrNull() == null && s.active() && s.inScope() && met(s, PlanMissing.CARD)) {
            plan(s, drafts);
        }
        if (agreements && !s.suspended() && s.planOrNull() != null && AgreementNumberMissing.lacking(s.student())) {
            for (PeriodOf one : s.workplacePeriods()) {
                agreement(s, one, drafts);
            }
        }
    }

    private boolean met(Situation s, RuleCard card) {
        boolean met = (Needs.bits(card.needs()) & ~s.needsMet()) == 0;
        if (!met) {
            gaps.add(card, Needs.missing(card, s.needsMet()));
        }
        return met;
    }

    /** The plan is to be approved by the unit's target (rule A2), counted as rules count days. */
    private void plan(Situation s, Drafts drafts) {
        LocalDate start = s.start();
        if (start == null) {
            return;
        }
        LocalDate due = Elapsed.between(s, start, span.until()).due(target);
        // When the clock stands still to the end of the span, the day found is not yet the due one.
        if (due.isBefore(span.date()) || due.isAfter(span.until()) || s.clockDays(start, due) != target) {
            return;
        }
        MissingPlan why = s.student().missingPlan();
        boolean made = why != null && why.which() == MissingPlan.Which.NOT_TRANSFERRED;
        drafts.add(new Said(
                Kind.PLAN_DUE, PlanMissing.CARD, missed, due, due, false, List.of(made ? "transfer" : "plan"), null, null,
                Map.of("start", new Fact.Day(start), "limit", new Fact.Count(target)), null));
    }

    /** The agreement is made before the period begins. */
    private void agreement(Situation s, PeriodOf one, Drafts drafts) {
        LearningPeriod period = one.period();
        if (period.start().isAfter(span.date()) && !period.start().isAfter(span.until())) {
            drafts.add(new Said(
                    Kind.PERIOD_STARTS, AgreementNumberMissing.CARD, Severity.NOTICE, period.start(),
                    period.start().minusDays(1), false, List.of("agreement"), one.item().key(), null,
                    Map.of("periodStart", new Fact.Day(period.start())), Place.of(s.student(), period)));
        }
    }
}
