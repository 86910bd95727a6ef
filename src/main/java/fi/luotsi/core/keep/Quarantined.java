package fi.luotsi.core.keep;

import java.time.LocalDateTime;

/**
 * A row in quarantine.
 *
 * @param id its number in the store
 * @param snapshot the import it came with
 * @param taken when that was, local time in Europe/Helsinki; rows are kept 30 days
 */
public record Quarantined(long id, int snapshot, LocalDateTime taken, LeftOut row) {}
