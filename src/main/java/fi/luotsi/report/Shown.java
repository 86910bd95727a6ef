package fi.luotsi.report;

import fi.luotsi.core.privacy.SmallNumbers;
import org.jspecify.annotations.Nullable;

/**
 * A count as a report may show it.
 *
 * @param value null = hidden to protect a small group; the number itself is then nowhere in the report
 * @param rounded whether the value stands for those near it
 */
public record Shown(@Nullable Long value, boolean rounded) {

    /** A hidden count. */
    public static final Shown HIDDEN = new Shown(null);

    /** The value as it is. */
    public Shown(@Nullable Long value) {
        this(value, false);
    }

    public static Shown of(long value) {
        return new Shown(value);
    }

    /** A count as it is told outside, to the nearest five. */
    public static Shown near(long value) {
        return new Shown(SmallNumbers.rounded(value), true);
    }

    public boolean hidden() {
        return value == null;
    }
}
