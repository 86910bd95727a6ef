package fi.luotsi.core.plan;

import java.time.LocalDate;

/** Days from {@code start} to {@code end}, both included. */
public record DateRange(LocalDate start, LocalDate end) {

    /** Whether the range shares at least one day with {@code from}…{@code to}, both included. */
    public boolean overlaps(LocalDate from, LocalDate to) {
        return !start.isAfter(to) && !end.isBefore(from);
    }
}
