package fi.luotsi.core.words;

import java.time.LocalDate;
import java.util.List;

/**
 * A table that leaves the program as a file: what it is, its columns and its rows.
 *
 * @param about lines that say of what and of which date it is, and who may see it
 * @param rows cells are texts, whole numbers ({@code Long}), decimals ({@code Double}) or days ({@code LocalDate})
 */
public record WordTable(
        Language language, String title, List<String> about, List<String> heads, List<List<Object>> rows) {

    public WordTable {
        about = List.copyOf(about);
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /** A cell as the language writes it. */
    public String words(Object cell) {
        return switch (cell) {
            case LocalDate day -> Format.day(day);
            case Double number -> Format.decimal(language, number);
            case Long number -> Format.number(language, number);
            default -> cell.toString();
        };
    }

    /** Whether a cell stands at the right edge, as numbers and days do. */
    public static boolean right(Object cell) {
        return !(cell instanceof String);
    }
}
