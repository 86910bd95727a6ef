package fi.luotsi.intake.practice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * Random choices that are the same on every machine and in every Java version (SplitMix64, written out).
 *
 * <p>Every student has dice of its own, so that one student's choices never move another's.
 */
final class Dice {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    /** Dice for one purpose: the same numbers give the same throws. */
    Dice(long seed, long... purpose) {
        state = mix(seed + GOLDEN);
        for (long number : purpose) {
            state = mix(state ^ mix(number + GOLDEN));
        }
    }

    /** A number for a text, for dice that hang on a name. */
    static long number(String text) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        return hash;
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    long next() {
        state += GOLDEN;
        return mix(state);
    }

    /** A number from 0 to {@code bound} − 1. */
    int below(int bound) {
        return (int) ((next() >>> 33) % bound);
    }

    /** A number from {@code least} to {@code greatest}, both included. */
    int between(int least, int greatest) {
        return least + below(greatest - least + 1);
    }

    boolean chance(int percent) {
        return below(100) < percent;
    }

    <T> T pick(List<T> list) {
        return list.get(below(list.size()));
    }

    /** The day itself, or the Friday before when it is a Saturday or Sunday. */
    static LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            default -> day;
        };
    }

    /** The Monday of the week of {@code day}. */
    static LocalDate monday(LocalDate day) {
        return day.with(DayOfWeek.MONDAY);
    }
}
