package fi.luotsi.store.db;

import fi.luotsi.core.keep.Progress;
import fi.luotsi.store.sql.DefaultSchema;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.ForeignKey;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * Copies all rows of a database into a new one, made with the same tables.
 *
 * <p>Nothing of what the old file still holds of removed or changed rows comes along.
 */
public final class Transfer {

    private final Database from;
    private final Database to;

    /** @param to new, with nothing in it but the row of {@code store_info} */
    public Transfer(Database from, Database to) {
        this.from = from;
        this.to = to;
    }

    /** Copies, batch by batch; the new database is whole only when this returns. */
    public void run(Progress progress) {
        Map<String, List<String>> tables = new TreeMap<>();
        from.look(connection -> tables.putAll(Digests.tables(connection)));
        int done = 0;
        for (String table : inOrder(tables.keySet())) {
            progress.at(table, done++, tables.size());
            to.bulk(target -> {
                try (PreparedStatement clear = target.prepareStatement("delete from " + table)) {
                    clear.executeUpdate();
                }
            });
            Object last = null;
            do {
                progress.check();
                last = some(table, tables.get(table), last);
            } while (last != null);
        }
        // The same number of durable changes as before, and one: the copying.
        to.generation(from.generation() + 1);
    }

    /** Tables after those that they refer to. */
    private static Set<String> inOrder(Set<String> tables) {
        Set<String> ordered = new LinkedHashSet<>();
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            add(table, ordered);
        }
        ordered.retainAll(tables);
        ordered.addAll(tables);
        return ordered;
    }

    private static void add(Table<?> table, Set<String> ordered) {
        if (!ordered.contains(table.getName())) {
            for (ForeignKey<?, ?> reference : table.getReferences()) {
                Table<?> other = reference.getKey().getTable();
                if (!other.getName().equals(table.getName())) {
                    add(other, ordered);
                }
            }
            ordered.add(table.getName());
        }
    }

    /** Copies the rows after the one with this key; gives the key of the last one, null when there are no more. */
    private @Nullable Object some(String table, List<String> columns, @Nullable Object after) {
        String key = columns.getFirst();
        List<Object[]> rows = new ArrayList<>();
        from.look(source -> {
            try (PreparedStatement query = source.prepareStatement("select * from " + table
                    + (after == null ? "" : " where " + key + " > ?") + " order by " + key + " limit "
                    + Documents.BATCH)) {
                if (after != null) {
                    query.setObject(1, after);
                }
                read(query, columns.size(), rows);
            }
        });
        if (rows.isEmpty()) {
            return null;
        }
        to.bulk(target -> write(target, table, columns, rows));
        return rows.getLast()[0];
    }

    private static void read(PreparedStatement query, int columns, List<Object[]> rows) throws SQLException {
        try (ResultSet found = query.executeQuery()) {
            while (found.next()) {
                Object[] row = new Object[columns];
                for (int i = 0; i < columns; i++) {
                    row[i] = found.getObject(i + 1);
                }
                rows.add(row);
            }
        }
    }

    private static void write(Connection target, String table, List<String> columns, List<Object[]> rows)
            throws SQLException {
        try (PreparedStatement insert = target.prepareStatement("insert into " + table + " ("
                + String.join(", ", columns) + ") values ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")")) {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
