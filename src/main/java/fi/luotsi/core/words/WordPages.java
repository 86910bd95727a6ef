package fi.luotsi.core.words;

import java.util.List;

/**
 * What a screen shows, put as tables one below the other, for paper.
 *
 * @param about lines that say of what and of which date it is, and who may see it
 * @param tables each with a title of its own; one without heads is its lines only
 */
public record WordPages(Language language, String title, List<String> about, List<WordTable> tables) {

    public WordPages {
        about = List.copyOf(about);
        tables = List.copyOf(tables);
    }

    /** One table alone, whose title and lines are those of the whole. */
    public static WordPages of(WordTable table) {
        return new WordPages(
                table.language(), table.title(), table.about(),
                List.of(new WordTable(table.language(), "", List.of(), table.heads(), table.rows())));
    }

    /** How many rows there are in all tables. */
    public int rows() {
        return tables.stream().mapToInt(table -> table.rows().size()).sum();
    }
}
