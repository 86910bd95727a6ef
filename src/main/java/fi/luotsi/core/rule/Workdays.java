package fi.luotsi.core.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;

/**
 * Finnish working days, and the last one on which something can still be entered so that it is in time.
 *
 * <p>Working days are Monday to Friday without public holidays. Christmas Eve and Midsummer Eve are no public holidays by
 * law, but nobody is at work then either.
 */
public final class Workdays {

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(Month.JANUARY, 1), MonthDay.of(Month.JANUARY, 6), MonthDay.of(Month.MAY, 1),
            MonthDay.of(Month.DECEMBER, 6), MonthDay.of(Month.DECEMBER, 24), MonthDay.of(Month.DECEMBER, 25),
            MonthDay.of(Month.DECEMBER, 26));

    private Workdays() {}

    /** Whether people are at work on {@code day}. */
    public static boolean is(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !holiday(day);
    }

    /** The last working day on or before {@code day}. */
    public static LocalDate onOrBefore(LocalDate day) {
        LocalDate workday = day;
        while (!is(workday)) {
            workday = workday.minusDays(1);
        }
        return workday;
    }

    /**
     * The last working day from which the nightly transfer still makes it: what is entered on a day is in the national
     * service on the next one.
     *
     * @param due the last day on which the data may arrive there
     */
    public static LocalDate beforeTransfer(LocalDate due) {
        return onOrBefore(due.minusDays(1));
    }

    /** Whether {@code day} is a holiday, whatever the day of the week. */
    static boolean holiday(LocalDate day) {
        if (FIXED.contains(MonthDay.from(day)) || midsummerEve(day)) {
            return true;
        }
        long afterEaster = day.toEpochDay() - easter(day.getYear()).toEpochDay();
        return afterEaster == -2 || afterEaster == 0 || afterEaster == 1 || afterEaster == 39;
    }

    /** The Friday between 19 and 25 June. */
    private static boolean midsummerEve(LocalDate day) {
        return day.getMonth() == Month.JUNE && day.getDayOfWeek() == DayOfWeek.FRIDAY
                && day.getDayOfMonth() >= 19 && day.getDayOfMonth() <= 25;
    }

    /** Easter Sunday of a year of the Gregorian calendar, by the method that Meeus, Jones and Butcher give. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int g = (8 * b + 13) / 25;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
