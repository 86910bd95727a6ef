package fi.luotsi.core.figure;

import org.jspecify.annotations.Nullable;

/**
 * One figure of one group on one date.
 *
 * @param indicator id of the indicator, e.g. {@code coverage}
 * @param group name of the group; "" for everybody
 * @param value null = not computed, because a source is missing or the denominator is 0
 * @param numerator null for figures that are not shares
 * @param denominator null for figures that are not shares
 * @param notComputed students left out because a source does not tell
 */
public record Figure(
        String indicator,
        String group,
        Kind kind,
        @Nullable Double value,
        @Nullable Long numerator,
        @Nullable Long denominator,
        long notComputed) {

    /** What the value is measured in. */
    public enum Kind {
        COUNT,
        /** 0–100. */
        PERCENT,
        DAYS,
        POINTS
    }

    /** A share in whole per cent, rounded half up; not computed when the denominator is 0. */
    public static Figure share(String indicator, String group, long numerator, long denominator, long notComputed) {
        return new Figure(
                indicator, group, Kind.PERCENT, denominator == 0 ? null : (double) percent(numerator, denominator),
                numerator, denominator, notComputed);
    }

    /** {@code numerator ÷ denominator} in whole per cent, rounded half up; both are at least 0, the latter over 0. */
    public static long percent(long numerator, long denominator) {
        return (200 * numerator + denominator) / (2 * denominator);
    }

    public static Figure count(String indicator, String group, long count, long notComputed) {
        return new Figure(indicator, group, Kind.COUNT, (double) count, null, null, notComputed);
    }

    /** That a whole source is missing. */
    public static Figure notComputed(String indicator, String group, Kind kind, long students) {
        return new Figure(indicator, group, kind, null, null, null, students);
    }
}
