package fi.luotsi.intake.practice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** The provider's year: teaching from early August to the week before Christmas and from January to the end of June. */
final class SchoolYear {

    private SchoolYear() {}

    /** The last Friday of teaching on or before {@code day}. */
    static LocalDate lastFriday(LocalDate day) {
        LocalDate friday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY));
        while (holiday(friday)) {
            friday = friday.minusDays(7);
        }
        return friday;
    }

    /** The first Monday of teaching on or after {@code day}. */
    static LocalDate firstMonday(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        while (holiday(monday)) {
            monday = monday.plusDays(7);
        }
        return monday;
    }

    /** The last Monday of teaching on or before {@code day}. */
    static LocalDate lastMonday(LocalDate day) {
        LocalDate monday = Dice.monday(day);
        while (holiday(monday)) {
            monday = monday.minusDays(7);
        }
        return monday;
    }

    /** A working day: the day itself or one a little before, after Christmas when it is at Christmas. */
    static LocalDate notAtChristmas(LocalDate day) {
        int date = day.getMonthValue() * 100 + day.getDayOfMonth();
        if (date < 1223 && date > 106) {
            return Dice.workday(day);
        }
        int year = date >= 1223 ? day.getYear() + 1 : day.getYear();
        return firstMonday(LocalDate.of(year, 1, 7));
    }

    private static boolean holiday(LocalDate day) {
        int date = day.getMonthValue() * 100 + day.getDayOfMonth();
        return (date >= 701 && date <= 803) || date >= 1220 || date <= 104;
    }

    /** The days on which the students who are now studying began: in August and January, the oldest first. */
    static List<LocalDate> intakes(LocalDate anchor) {
        List<LocalDate> starts = new ArrayList<>();
        for (int year = anchor.getYear() - 3; year <= anchor.getYear(); year++) {
            for (LocalDate start : List.of(
                    firstMonday(LocalDate.of(year, 1, 7)), firstMonday(LocalDate.of(year, 8, 6)))) {
                if (!start.isAfter(anchor.minusDays(20)) && start.plusDays(960).isAfter(anchor)) {
                    starts.add(start);
                }
            }
        }
        return starts;
    }

    /** When a three-year right that began on {@code start} is estimated to end: at the end of a term. */
    static LocalDate estimatedEnd(LocalDate start) {
        return start.getMonthValue() >= 7
                ? LocalDate.of(start.getYear() + 3, 6, 5)
                : LocalDate.of(start.getYear() + 2, 12, 18);
    }
}
