package fi.luotsi.core.plan;

import java.time.LocalDateTime;

/**
 * How old the newest data of one source are.
 *
 * @param taken when the newest file of the source was imported, local time in Europe/Helsinki
 * @param rows how many rows of the source the cohort holds
 */
public record SourceAge(Source source, LocalDateTime taken, int rows) {}
