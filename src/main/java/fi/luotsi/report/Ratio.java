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

    /** Whole per cent, rounded half up; null when a count is hidden or the base is under 5 (ehoks.md 6.2). */
    public @Nullable Long percent() {
        Long of = denominator.value();
        Long some = numerator.value();
        return of == null || some == null || of < SmallNumbers.THRESHOLD ? null : (Long) Figure.percent(some, of);
    }
}
