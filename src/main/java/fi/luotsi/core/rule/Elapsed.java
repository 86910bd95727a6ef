package fi.luotsi.core.rule;

import fi.luotsi.core.rule.Findings.Draft;
import java.time.LocalDate;

/**
 * The clock days from one day to another, and the facts by which anybody can check them against a limit by hand.
 *
 * @param days calendar days less the suspended ones (ehoks.md 5.13)
 */
public record Elapsed(Situation situation, LocalDate from, LocalDate until, long days) {

    /** The clock days of this student from {@code from} to {@code until}. */
    public static Elapsed between(Situation situation, LocalDate from, LocalDate until) {
        return new Elapsed(situation, from, until, situation.clockDays(from, until));
    }

    /** The day on which the clock reached {@code limit} days; asked only when at least that many have passed. */
    public LocalDate due(int limit) {
        LocalDate due = from.plusDays(limit);
        while (true) {
            LocalDate next = from.plusDays(limit + situation.suspendedDays(from, due));
            if (next.equals(due) || next.isAfter(until)) {
                return due;
            }
            due = next;
        }
    }

    /**
     * Adds the facts {@code limit}, {@code due}, {@code until} under the name given, {@code days} and {@code over}; with
     * a suspension also {@code suspended} (before the due day) and {@code suspendedLater} (after it), so that from +
     * limit + suspended = due, and until − due − suspendedLater = over.
     */
    public Draft tell(Draft draft, String limitName, int limit, String untilName) {
        LocalDate due = due(limit);
        draft.limit(limitName, limit);
        long before = situation.suspendedDays(from, due);
        if (before > 0) {
            draft.fact("suspended", before);
        }
        draft.fact("due", due).fact(untilName, until).fact("days", days);
        long later = situation.suspendedDays(due, until);
        if (later > 0) {
            draft.fact("suspendedLater", later);
        }
        return draft.fact("over", days - limit);
    }
}
