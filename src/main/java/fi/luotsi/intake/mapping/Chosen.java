package fi.luotsi.intake.mapping;

import fi.luotsi.core.mapping.Field;
import fi.luotsi.core.mapping.Fingerprint;
import fi.luotsi.core.mapping.Mapping;
import fi.luotsi.core.mapping.Mapping.Column;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The mapping a table is read by.
 *
 * @param mapping given, saved or guessed, with one column for each of this table
 * @param saved whether it is a saved one that was found by the heading
 * @param strange headings of columns that the mapping knows nothing of
 * @param same columns that were passed over because another means the same
 */
record Chosen(Mapping mapping, boolean saved, List<String> strange, List<Same> same) {

    /** The heading of a column that is not read, and that of the one which is read for it. */
    record Same(String column, String read) {}

    /** What each column of the table holds. */
    List<Field> fields() {
        return mapping.columns().stream().map(Column::field).toList();
    }

    /**
     * A mapping laid over a table's columns. Columns are found by their names, so that a table whose columns have changed
     * places, or that has a new one, can still be read; of two with one name the first is the first in both.
     */
    static Chosen by(Mapping mapping, Head head, boolean saved) {
        List<Column> left = new ArrayList<>(mapping.columns());
        List<Column> columns = new ArrayList<>();
        List<String> strange = new ArrayList<>();
        for (int i = 0; i < head.width(); i++) {
            String name = head.names().get(i);
            @Nullable Field field = null;
            for (Column column : left) {
                if (Fingerprint.plain(column.heading()).equals(Fingerprint.plain(name))) {
                    field = column.field();
                    left.remove(column);
                    break;
                }
            }
            if (field == null && !name.isEmpty()) {
                strange.add(head.name(i));
            }
            columns.add(new Column(name, field == null ? Field.NOTHING : field));
        }
        return new Chosen(new Mapping(mapping.name(), head.fingerprint(), columns, mapping.dates()), saved, strange, List.of());
    }
}
