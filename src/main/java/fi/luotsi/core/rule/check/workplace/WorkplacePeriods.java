package fi.luotsi.core.rule.check.workplace;

import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.Workplace;
import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.Severity;
import fi.luotsi.core.rule.Situation;
import java.time.LocalDate;
import java.util.function.BiConsumer;

/** What the rules on workplace periods have in common: going through the periods, and the facts that name one. */
final class WorkplacePeriods {

    private WorkplacePeriods() {}

    /** Shows every workplace period of the plan with the item it belongs to, in the order of the file. */
    static void each(Situation s, BiConsumer<PlanItem, LearningPeriod> look) {
        for (Situation.PeriodOf one : s.workplacePeriods()) {
            look.accept(one.item(), one.period());
        }
    }

    /** Starts a finding about a period with its item, days and workplace. */
    static Findings.Draft about(
            Findings findings, RuleCard card, Severity severity, PlanItem item, LearningPeriod period) {
        Workplace workplace = period.workplace();
        return findings.about(card, severity)
                .period(period, item)
                .fact("periodStart", period.start())
                .fact("periodEnd", period.end())
                .text("workplace", workplace == null ? null : workplace.name());
    }

    /** Whether {@code day} is one of today … today + {@code days}, both included. */
    static boolean within(Situation s, LocalDate day, int days) {
        return !day.isBefore(s.today()) && !day.isAfter(s.today().plusDays(days));
    }

    /** Writes the look-ahead into the finding: {@code today + limit = until}, and the days left to {@code day}. */
    static Findings.Draft ahead(Findings.Draft draft, Situation s, LocalDate day, int days) {
        return draft.limit("days", days)
                .fact("today", s.today())
                .fact("until", s.today().plusDays(days))
                .fact("left", Situation.days(s.today(), day));
    }
}
