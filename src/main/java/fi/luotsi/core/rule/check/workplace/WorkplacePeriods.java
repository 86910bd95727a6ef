package fi.luotsi.core.rule.check.workplace;

import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.Workplace;
import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.Severity;
import fi.luotsi.core.rule.Situation;
import java.time.LocalDate;
import java.util.Locale;

/** What the rules on workplace periods have in common: going through the periods, and the facts that name one. */
final class WorkplacePeriods {

    private WorkplacePeriods() {}

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
        long past = s.daysSince(day);
        return past <= 0 && past >= -days;
    }

    /** Writes today and the days since the period began, or the look-ahead to its beginning, into the finding. */
    static Findings.Draft nowOrSoon(Findings.Draft draft, Situation s, LearningPeriod period, int days) {
        return period.contains(s.today())
                ? draft.fact("today", s.today()).fact("days", Situation.days(period.start(), s.today()))
                : ahead(draft, s, period.start(), days);
    }

    /** What tells a workplace from others: its business id, else its name; empty when the plan gives neither. */
    static String place(LearningPeriod period) {
        Workplace workplace = period.workplace();
        return workplace == null ? "" : workplace.key();
    }

    /** Whether both are at the same workplace, by business id when both have one, else by name. */
    static boolean samePlace(LearningPeriod one, LearningPeriod other) {
        Workplace a = one.workplace();
        Workplace b = other.workplace();
        if (a == null || b == null) {
            return false;
        }
        if (a.businessId() != null && b.businessId() != null) {
            return a.businessId().strip().equals(b.businessId().strip());
        }
        return a.name() != null && b.name() != null && folded(a.name()).equals(folded(b.name()));
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** Writes the look-ahead into the finding: {@code today + limit = until}, and the days left to {@code day}. */
    static Findings.Draft ahead(Findings.Draft draft, Situation s, LocalDate day, int days) {
        return draft.limit("days", days)
                .fact("today", s.today())
                .fact("until", s.today().plusDays(days))
                .fact("left", Situation.days(s.today(), day));
    }
}
