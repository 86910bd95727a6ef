package fi.luotsi.core.paper;

import fi.luotsi.core.words.WordTable;
import java.util.List;

/** One part of what is printed. */
public sealed interface Part permits Part.Table, Timeline {

    /** A table with a title of its own; one without heads is its lines only. */
    record Table(WordTable table) implements Part {}

    /** Tables, one below the other. */
    static List<Part> tables(List<WordTable> tables) {
        return List.<Part>copyOf(tables.stream().map(Table::new).toList());
    }
}
