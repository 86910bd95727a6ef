package fi.luotsi.store.db;

import static fi.luotsi.store.sql.Tables.IMPORT_FILE;
import static fi.luotsi.store.sql.Tables.IMPORT_RUN;
import static fi.luotsi.store.sql.Tables.QUARANTINE;
import static fi.luotsi.store.sql.Tables.SNAPSHOT_ARRAY;

import fi.luotsi.core.keep.Progress;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Counts every table by reading it whole and by each of its indexes; H2 does not notice itself when they differ. */
public final class Tally {

    private final Database database;

    public Tally(Database database) {
        this.database = database;
    }

    /**
     * The rows of one table.
     *
     * @param scanned rows found by reading the table
     * @param agrees whether each index, and the database's own count, says the same
     */
    public record Count(String table, long scanned, boolean agrees) {}

    public List<Count> counts(Progress progress) {
        List<Count> counts = new ArrayList<>();
        List<String> tables = new ArrayList<>();
        database.look(connection -> tables.addAll(Digests.tables(connection).keySet()));
        for (String table : tables) {
            progress.check();
            progress.at(table, counts.size(), tables.size());
            database.look(connection -> counts.add(count(connection, table)));
        }
        return counts;
    }

    /** Whether every file, array and row in quarantine belongs to an import that exists. */
    public boolean referencesHold() {
        return database.run(sql -> {
            boolean lost = sql.fetchExists(sql.selectOne().from(IMPORT_FILE)
                    .where(reference(IMPORT_FILE.IMPORT_ID)));
            return !lost && !sql.fetchExists(sql.selectOne().from(SNAPSHOT_ARRAY)
                    .where(reference(SNAPSHOT_ARRAY.IMPORT_ID)))
                    && !sql.fetchExists(sql.selectOne().from(QUARANTINE).where(reference(QUARANTINE.IMPORT_ID)));
        });
    }

    private static Condition reference(Field<Integer> to) {
        return to.notIn(DSL.select(IMPORT_RUN.ID).from(IMPORT_RUN));
    }

    private static Count count(Connection connection, String table) throws SQLException {
        // No index may be used: the table itself is read, every column of it.
        long scanned = rows(connection, "select * from " + table + " use index ()");
        boolean agrees = scanned == number(connection, "select count(*) from " + table);
        for (Map.Entry<String, String> index : indexes(connection, table).entrySet()) {
            agrees &= scanned == rows(connection, "select " + index.getValue() + " from " + table + " use index (\""
                    + index.getKey() + "\") order by " + index.getValue());
        }
        return new Count(table, scanned, agrees);
    }

    /** The names of a table's indexes with their first columns. */
    private static Map<String, String> indexes(Connection connection, String table) throws SQLException {
        Map<String, String> found = new LinkedHashMap<>();
        try (PreparedStatement query = connection.prepareStatement(
                "select index_name, column_name from information_schema.index_columns"
                        + " where table_name = ? and ordinal_position = 1")) {
            query.setString(1, table);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        return found;
    }

    private static long rows(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = lazily(statement, query)) {
            long count = 0;
            while (rows.next()) {
                rows.getObject(1);
                count++;
            }
            return count;
        }
    }

    private static ResultSet lazily(Statement statement, String query) throws SQLException {
        statement.setFetchSize(Documents.BATCH);
        return statement.executeQuery(query);
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
