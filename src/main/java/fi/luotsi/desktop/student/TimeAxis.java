package fi.luotsi.desktop.student;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The stretch of time that the timeline shows, and where in it a day lies.
 *
 * @param first first day shown
 * @param last last day shown, not before {@code first}
 */
record TimeAxis(LocalDate first, LocalDate last) {

    private static final int SHORTEST = 92;

    /** A line across the axis: the start of a term or a month. */
    record Tick(LocalDate day, boolean term) {
        boolean autumn() {
            return day.getMonth() == Month.AUGUST;
        }
    }

    /** Whole months that hold all {@code days}, at least about a term; {@code days} holds at least the reporting date. */
    static TimeAxis around(Collection<LocalDate> days) {
        LocalDate min = days.stream().min(LocalDate::compareTo).orElseThrow();
        LocalDate max = days.stream().max(LocalDate::compareTo).orElseThrow();
        LocalDate first = min.withDayOfMonth(1);
        LocalDate end = max.withDayOfMonth(max.lengthOfMonth());
        LocalDate least = first.plusDays(SHORTEST);
        return new TimeAxis(first, end.isBefore(least) ? least.withDayOfMonth(least.lengthOfMonth()) : end);
    }

    /** Days shown, both ends included. */
    long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** Where the day begins, 0 at the left end and 1 at the right; outside these when it is not shown. */
    double start(LocalDate day) {
        return (double) ChronoUnit.DAYS.between(first, day) / days();
    }

    /** Where the day ends. */
    double end(LocalDate day) {
        return start(day.plusDays(1));
    }

    boolean shows(LocalDate day) {
        return shows(day, day);
    }

    /** Whether any day from {@code from} to {@code to} is shown. */
    boolean shows(LocalDate from, LocalDate to) {
        return !to.isBefore(first) && !from.isAfter(last);
    }

    /**
     * The part of this axis that {@code zoom} shows.
     *
     * @param today the day that is in sight when {@code shift} is 0; the nearest shown one when outside
     * @param shift years or terms to move, positive = later
     */
    TimeAxis zoomed(Zoom zoom, LocalDate today, int shift) {
        if (zoom == Zoom.WHOLE) {
            return this;
        }
        LocalDate near = today.isBefore(first) ? first : today.isAfter(last) ? last : today;
        if (zoom == Zoom.YEAR) {
            LocalDate start = LocalDate.of(near.getMonthValue() >= 8 ? near.getYear() : near.getYear() - 1, 8, 1)
                    .plusYears(shift);
            return new TimeAxis(start, start.plusYears(1).minusDays(1));
        }
        LocalDate start = termStart(near);
        for (int i = 0; i < Math.abs(shift); i++) {
            start = shift > 0 ? nextTerm(start) : termStart(start.minusDays(1));
        }
        return new TimeAxis(start, nextTerm(start).minusDays(1));
    }

    /** {@code shift} moved by {@code step}, unless nothing of this axis would be in sight any more. */
    int moved(Zoom zoom, LocalDate today, int shift, int step) {
        TimeAxis next = zoomed(zoom, today, shift + step);
        return zoom != Zoom.WHOLE && next.shows(first, last) ? shift + step : shift;
    }

    /** Terms, or months when no more than about a year is shown; the first one stands at the left end. */
    List<Tick> ticks() {
        boolean months = days() <= 370;
        List<Tick> ticks = new ArrayList<>();
        LocalDate day = months ? first.withDayOfMonth(1) : termStart(first);
        while (!day.isAfter(last)) {
            ticks.add(new Tick(day, !months));
            day = months ? day.plusMonths(1) : nextTerm(day);
        }
        return ticks;
    }

    private static LocalDate termStart(LocalDate day) {
        return LocalDate.of(day.getYear(), day.getMonthValue() >= 8 ? 8 : 1, 1);
    }

    private static LocalDate nextTerm(LocalDate start) {
        return start.getMonthValue() == 8 ? LocalDate.of(start.getYear() + 1, 1, 1) : LocalDate.of(start.getYear(), 8, 1);
    }
}
