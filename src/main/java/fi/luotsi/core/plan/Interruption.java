package fi.luotsi.core.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A break inside a workplace period ({@code keskeytymisajanjaksot}).
 *
 * @param end last day of the break, null = still going on
 */
public record Interruption(LocalDate start, @Nullable LocalDate end) {

    /** Whether the break is on at {@code day}; an open one never ends. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && (end == null || !day.isAfter(end));
    }
}
