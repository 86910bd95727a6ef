package fi.luotsi.intake.practice;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * The days of the weekly imports, the last one on the anchor, or on the Friday before when it is a weekend.
 *
 * @param count how many imports there are, at least one
 */
record Imports(LocalDate anchor, int count) {

    private static final int[][] CLOCK = {{8, 41}, {9, 12}, {7, 58}, {8, 27}, {9, 3}, {8, 16}, {8, 52}};

    /** The day of the import with this number, counted from 0. */
    LocalDate day(int week) {
        return Dice.workday(anchor).minusWeeks(count - 1L - week);
    }

    LocalDateTime taken(int week) {
        int[] clock = CLOCK[Math.floorMod(count - 1 - week, CLOCK.length)];
        return day(week).atTime(clock[0], clock[1]);
    }

    /** A day a few days before the last import, so that something is new in that one. */
    LocalDate latest() {
        return Dice.workday(day(count - 1).minusDays(3));
    }

    /** The days before the three last imports, the earliest first. */
    List<LocalDate> lastThree() {
        return List.of(2, 1, 0).stream().map(back -> Dice.workday(day(count - 1 - back).minusDays(3))).toList();
    }

    /** A day two days before one of the later imports, so that something is new in that one. */
    LocalDate change(Dice dice) {
        int week = count < 3 ? count - 1 : dice.between(2, count - 1);
        return Dice.workday(day(week).minusDays(3));
    }
}
