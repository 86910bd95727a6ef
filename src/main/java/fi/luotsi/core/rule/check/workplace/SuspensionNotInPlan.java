package fi.luotsi.core.rule.check.workplace;

import fi.luotsi.core.plan.DateRange;
import fi.luotsi.core.plan.Interruption;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.StatePeriod;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * E14: KOSKI has the right suspended on days of a workplace period, and the plan has no interruption on any of them.
 *
 * <p>Each suspension is looked at by itself, up to the reporting date; the first without an interruption is told.
 * Asked of periods that are not over. While the suspension lasts, the flag is hidden like most flags of a suspended
 * right.
 */
public final class SuspensionNotInPlan implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "E14", Phase.WORKPLACE, List.of(Severity.NOTICE),
            new Basis(Origin.LAW, "884/2017 § 5–6"),
            List.of(),
            Set.of(Need.PLAN, Need.KOSKI),
            Set.of("item", "periodStart", "periodEnd", "workplace", "suspendedFrom", "suspendedTo", "days"),
            List.of(Actor.TC), MendedIn.OWN_SYSTEM, null, null)
            .ifAny(Trait.SUSPENSION);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        if (!s.student().statesDated()) {
            findings.notComputed(CARD, "koski-states");
            return;
        }
        List<DateRange> suspensions = suspensions(s);
        for (PeriodOf one : s.workplacePeriods()) {
            PlanItem item = one.item();
            LearningPeriod period = one.period();
            if (!period.end().isBefore(s.today())) {
                check(item, period, suspensions, findings);
            }
        }
    }

    private static void check(
            PlanItem item, LearningPeriod period, List<DateRange> suspensions, Findings findings) {
        for (DateRange suspension : suspensions) {
            LocalDate from = suspension.start().isBefore(period.start()) ? period.start() : suspension.start();
            LocalDate to = suspension.end().isAfter(period.end()) ? period.end() : suspension.end();
            if (!to.isBefore(from) && period.interruptions().stream().noneMatch(one -> shares(one, from, to))) {
                WorkplacePeriods.about(findings, CARD, Severity.NOTICE, item, period)
                        .fact("suspendedFrom", from)
                        .fact("suspendedTo", to)
                        .fact("days", Situation.days(from, to) + 1)
                        .add();
                return;
            }
        }
    }

    private static boolean shares(Interruption interruption, LocalDate from, LocalDate to) {
        LocalDate end = interruption.end();
        return !interruption.start().isAfter(to) && (end == null || !end.isBefore(from));
    }

    /** The times of suspension until today; states that follow one another without a break are one. */
    private static List<DateRange> suspensions(Situation s) {
        List<DateRange> found = new ArrayList<>();
        List<StatePeriod> states = s.right() == null ? List.of() : s.right().states();
        LocalDate from = null;
        for (StatePeriod state : states) {
            if (state.start().isAfter(s.today())) {
                break;
            }
            if (state.suspended() && from == null) {
                from = state.start();
            } else if (!state.suspended() && from != null) {
                found.add(new DateRange(from, state.start().minusDays(1)));
                from = null;
            }
        }
        if (from != null) {
            found.add(new DateRange(from, s.today()));
        }
        return found;
    }
}
