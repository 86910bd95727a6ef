package fi.luotsi.core.rule;

import fi.luotsi.core.rule.Findings.Draft;
import java.time.LocalDate;

/**
 * The clock days from one day to another, and the facts by which anybody can check them against a limit by hand.
 *
 * @param days calendar days less the suspended ones and the provider's stop-clock dates (ehoks.md 5.13)
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
            LocalDate next = from.plusDays(limit + situation.suspendedDays(from, due) + situation.stoppedDays(from, due));
            if (next.equals(due) || next.isAfter(until)) {
                return due;
            }
            due = next;
        }
    }

    /**
     * Adds the facts {@code limit}, {@code due}, {@code until} under the name given, {@code days} and {@code over}; with
     * a suspension also {@code suspended} (before the due day) and {@code suspendedLater} (after it), with stop-clock
     * dates {@code stopped} and {@code stoppedLater} and the periods they are of, so that from + limit + suspended +
     * stopped = due, and until − due − suspendedLater − stoppedLater = over.
     */
    public Draft tell(Draft draft, String limitName, int limit, String untilName) {
        draft.limit(limitName, limit);
        if (draft.bare()) {
            return draft;
        }
        LocalDate due = due(limit);
        long before = situation.suspendedDays(from, due);
        if (before > 0) {
            draft.fact("suspended", before);
        }
        stopped(draft, situation, from, due, "stopped", "stops");
        draft.fact("due", due).fact(untilName, until).fact("days", days);
        long later = situation.suspendedDays(due, until);
        if (later > 0) {
            draft.fact("suspendedLater", later);
        }
        stopped(draft, situation, due, until, "stoppedLater", "stopsLater");
        return draft.fact("over", days - limit);
    }

    /** Adds how many stop-clock dates lie in ({@code a}, {@code b}] and of which periods they are; nothing without any. */
    public static void stopped(
            Draft draft, Situation situation, LocalDate a, LocalDate b, String count, String periods) {
        long days = draft.bare() ? 0 : situation.stoppedDays(a, b);
        if (days > 0) {
            draft.fact(count, days).fact(periods, new Fact.Stops(situation.stops().touching(a, b)));
        }
    }
}
