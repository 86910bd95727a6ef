package fi.luotsi.core.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Learning support in the form in force from 1.8.2026 ({@code oppimisen-tuki}).
 *
 * @param type value of {@code ammatillinenkoulutusoppimisentuentyyppi}; only type 01 has dates and a unit group
 */
public record LearningSupport(
        String type, @Nullable LocalDate start, @Nullable LocalDate end, @Nullable String unitGroup) {}
