package fi.luotsi.core.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as whole numbers since 1970, which are compared and kept at next to no cost. */
final class Days {

    /** No day: before every day there is. */
    static final int NONE = Integer.MIN_VALUE;
    /** No day: after every day there is. */
    static final int NEVER = Integer.MAX_VALUE;

    private Days() {}

    /** The number of a day; days millions of years away are all the same. */
    static int number(LocalDate day) {
        return Math.clamp(day.toEpochDay(), NONE + 1, NEVER - 1);
    }

    /** The number of a day, {@code otherwise} when there is none. */
    static int number(@Nullable LocalDate day, int otherwise) {
        return day == null ? otherwise : number(day);
    }
}
