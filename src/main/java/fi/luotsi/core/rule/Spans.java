package fi.luotsi.core.rule;

import java.util.Arrays;

/** Gathers ranges of days and tells of which days the next one too lies in the same range. */
final class Spans {

    private int[] bounds = new int[64];
    private int count;

    /** A range from {@code start} to {@code end}, both included; ranges of one day and ranges reversed count for nothing. */
    void add(int start, int end) {
        if (end <= start) {
            return;
        }
        // Most ranges lie in one that has been added, or lengthen it.
        for (int i = 0; i < count; i += 2) {
            if (start >= bounds[i] && start <= bounds[i + 1]) {
                bounds[i + 1] = Math.max(bounds[i + 1], end);
                return;
            }
        }
        if (count == bounds.length) {
            bounds = Arrays.copyOf(bounds, 2 * count);
        }
        bounds[count++] = start;
        bounds[count++] = end;
    }

    /** Pairs of a first day and the day after the last one of which it is so; they may overlap. */
    int[] pairs() {
        return Arrays.copyOf(bounds, count);
    }

    /** Whether {@code day} and the next one lie in one of the ranges. */
    static boolean covers(int[] pairs, int day) {
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i] <= day && day < pairs[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
