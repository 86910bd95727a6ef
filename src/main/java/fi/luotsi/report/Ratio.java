package fi.luotsi.report;

import fi.luotsi.core.figure.Figure;
import fi.luotsi.core.privacy.SmallNumbers;
import org.jspecify.annotations.Nullable;

/** Some of a base, as a report may show it: both counts, and a percentage only where both are shown. */
public record Ratio(Shown numerator, Shown denominator) {

    public static Ratio of(long numerator, long denominator) {
        return new Ratio(Shown.of(numerator), Shown.of(denominator));
    }

    public boolean hidden() {
        return numerator.hidden() || denominator.hidden();
    }

    /**
     * Whole per cent, rounded half up; null when a count is hidden or the base is too small: under 5 (ehoks.md 6.2), and
     * under 20 where counts are rounded, because their share would tell little.
     */
    public @Nullable Long percent() {
        Long of = denominator.value();
        Long some = numerator.value();
        int least = denominator.rounded() ? SmallNumbers.LEAST_ROUNDED_BASE : SmallNumbers.THRESHOLD;
        return of == null || some == null || of < least ? null : (Long) Figure.percent(some, of);
    }
}
