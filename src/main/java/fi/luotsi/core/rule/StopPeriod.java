package fi.luotsi.core.rule;

import fi.luotsi.core.plan.DateRange;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A period in which the clock of deadlines stands still: the same days every year, or once.
 *
 * @param first the first day; of a yearly one in whatever year
 * @param last the last day, included; of a yearly one it may lie past the turn of the year
 */
public record StopPeriod(LocalDate first, LocalDate last, boolean yearly) {

    /** A longer one is a slip of the keyboard, in days. */
    public static final int LONGEST = 184;

    private static final Pattern YEARLY = Pattern.compile("(\\d{2}-\\d{2})\\.\\.(\\d{2}-\\d{2})");
    private static final Pattern ONCE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.\\.(\\d{4}-\\d{2}-\\d{2})");
    /** A leap year, so that 29 February may be named. */
    private static final int SOME_YEAR = 2024;

    /** The same days every year; last before first means past the turn of the year. */
    public static StopPeriod yearly(MonthDay first, MonthDay last) {
        return new StopPeriod(
                first.atYear(SOME_YEAR), last.atYear(last.isBefore(first) ? SOME_YEAR + 1 : SOME_YEAR), true);
    }

    /** {@code 06-01..07-31} or {@code 2026-12-21..2027-01-06}; null when it is neither, or ends first, or is too long. */
    public static @Nullable StopPeriod parse(String text) {
        Matcher yearly = YEARLY.matcher(text);
        Matcher once = ONCE.matcher(text);
        try {
            StopPeriod period = yearly.matches()
                    ? yearly(MonthDay.parse("--" + yearly.group(1)), MonthDay.parse("--" + yearly.group(2)))
                    : once.matches() ? new StopPeriod(LocalDate.parse(once.group(1)), LocalDate.parse(once.group(2)), false)
                    : null;
            return period == null || period.days() < 1 || period.days() > LONGEST ? null : period;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** How many days it has; not positive when it ends before it begins. */
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** As {@link #parse} reads it, the same for the same period. */
    public String text() {
        return yearly
                ? MonthDay.from(first).toString().substring(2) + ".." + MonthDay.from(last).toString().substring(2)
                : first + ".." + last;
    }

    /** Its days after {@code after} up to and including {@code until}, for a yearly one year by year. */
    List<DateRange> in(LocalDate after, LocalDate until) {
        List<DateRange> ranges = new ArrayList<>();
        if (!yearly) {
            add(ranges, first, last, after, until);
            return ranges;
        }
        MonthDay from = MonthDay.from(first);
        MonthDay to = MonthDay.from(last);
        int over = last.getYear() - first.getYear();
        for (int year = after.getYear() - over; year <= until.getYear(); year++) {
            add(ranges, from.atYear(year), to.atYear(year + over), after, until);
        }
        return ranges;
    }

    private static void add(
            List<DateRange> ranges, LocalDate first, LocalDate last, LocalDate after, LocalDate until) {
        LocalDate from = first.isAfter(after) ? first : after.plusDays(1);
        LocalDate to = last.isBefore(until) ? last : until;
        if (!to.isBefore(from)) {
            ranges.add(new DateRange(from, to));
        }
    }
}
