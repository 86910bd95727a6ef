package fi.luotsi.core.ahead;

import fi.luotsi.core.words.Format;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * The time looked at, cut into whole weeks or months; the first one holds the reporting date.
 *
 * @param date the reporting date
 */
public record Span(LocalDate date, List<Column> columns) {

    /** Most weeks that can be looked at. */
    public static final int MOST_WEEKS = 52;

    /**
     * A week from Monday to Sunday, or a month.
     *
     * @param end last day, inclusive
     * @param month whether it is a month
     */
    public record Column(LocalDate start, LocalDate end, boolean month) {

        /** Number of the ISO week that it begins with. */
        public int week() {
            return Format.week(start);
        }

        /** {@code 2026-W48}, or {@code 2026-11} for a month. */
        public String key() {
            return month ? start.toString().substring(0, 7)
                    : "%d-W%02d".formatted(start.get(IsoFields.WEEK_BASED_YEAR), week());
        }

        public boolean contains(LocalDate day) {
            return !day.isBefore(start) && !day.isAfter(end);
        }
    }

    public Span {
        columns = List.copyOf(columns);
    }

    /** @param count how many weeks, from 1 to {@link #MOST_WEEKS} */
    public static Span weeks(LocalDate date, int count) {
        LocalDate monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            columns.add(new Column(monday.plusWeeks(i), monday.plusWeeks(i).plusDays(6), false));
        }
        return new Span(date, columns);
    }

    /** @param count how many months, at least 1 */
    public static Span months(LocalDate date, int count) {
        LocalDate first = date.withDayOfMonth(1);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            columns.add(new Column(first.plusMonths(i), first.plusMonths(i + 1L).minusDays(1), true));
        }
        return new Span(date, columns);
    }

    /** First day of the first column; not after the reporting date. */
    public LocalDate from() {
        return columns.getFirst().start();
    }

    /** Last day of the last column. */
    public LocalDate until() {
        return columns.getLast().end();
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from()) && !day.isAfter(until());
    }

    /** The column that a day is in, -1 outside all. */
    public int column(LocalDate day) {
        if (!contains(day)) {
            return -1;
        }
        int column = 0;
        while (!columns.get(column).contains(day)) {
            column++;
        }
        return column;
    }
}
