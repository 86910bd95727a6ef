package fi.luotsi.core.paper;

import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.WordTable;
import java.util.List;

/**
 * What a screen shows, part below part, for paper.
 *
 * @param about lines that say of what and of which date it is, and who may see it
 */
public record Pages(Language language, String title, List<String> about, List<Part> parts) {

    public Pages {
        about = List.copyOf(about);
        parts = List.copyOf(parts);
    }

    /** One table alone, whose title and lines are those of the whole. */
    public static Pages of(WordTable table) {
        return new Pages(
                table.language(), table.title(), table.about(),
                Part.tables(List.of(new WordTable(table.language(), "", List.of(), table.heads(), table.rows()))));
    }

    /** The tables alone; whatever a drawing tells is in them. */
    public List<WordTable> tables() {
        return parts.stream().filter(Part.Table.class::isInstance).map(part -> ((Part.Table) part).table()).toList();
    }

    /** How many rows there are in all tables. */
    public int rows() {
        return tables().stream().mapToInt(table -> table.rows().size()).sum();
    }
}
