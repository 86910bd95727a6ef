package fi.luotsi.core.keep;

import java.time.LocalDateTime;

/**
 * One version of something that a store holds about a person.
 *
 * @param snapshot the import that brought it
 * @param taken when that was, local time in Europe/Helsinki
 * @param document a record of {@code core.plan}: a plan, a study right, a row of a list
 */
public record Held(int snapshot, LocalDateTime taken, Object document) {}
