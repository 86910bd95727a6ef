package fi.luotsi.core.mapping;

import java.util.List;

/**
 * How a provider's own table is read, kept under a name and found again by the table's heading.
 *
 * @param name what the user calls it
 * @param fingerprint of the heading it was made for ({@link Fingerprint})
 * @param columns one entry a column, in the order of the table
 * @param dates how dates with slashes are read; dates with points and ISO dates are always understood
 */
public record Mapping(String name, String fingerprint, List<Column> columns, SlashDates dates) {

    /** A column: its heading as the file has it, and what it holds. */
    public record Column(String heading, Field field) {}

    /** Dates such as 09/01/2026 are never guessed. */
    public enum SlashDates {
        REFUSED,
        DAY_FIRST,
        MONTH_FIRST
    }

    public Mapping {
        columns = List.copyOf(columns);
    }
}
