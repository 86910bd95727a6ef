package fi.luotsi.report;

import org.jspecify.annotations.Nullable;

/**
 * A count as a report may show it.
 *
 * @param value null = hidden to protect a small group; the number itself is then nowhere in the report
 */
public record Shown(@Nullable Long value) {

    /** A hidden count. */
    public static final Shown HIDDEN = new Shown(null);

    public static Shown of(long value) {
        return new Shown(value);
    }

    public boolean hidden() {
        return value == null;
    }
}
