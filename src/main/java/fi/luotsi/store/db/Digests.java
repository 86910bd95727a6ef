package fi.luotsi.store.db;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Digests of what the tables hold, whatever tables the database has: H2's pages carry no checksum of their content.
 *
 * <p>Tables of packed rows keep a hash in every row, against which the health check holds the packed bytes. Their
 * packed bytes are left out of the digests where that hash is there.
 */
public final class Digests {

    private static final String PACKED = "PACKED";
    private static final String HASH = "HASH";
    private static final int AT_ONCE = 1000;
    /** The tables that make up nearly the whole file. */
    private static final Set<String> LARGE = Set.of("DOCUMENT", "SNAPSHOT_ARRAY", "QUARANTINE");

    private final Database database;

    public Digests(Database database) {
        this.database = database;
    }

    /** The digest of all that is in the database, in one reading of the file. */
    public Digest all() {
        return of(false);
    }

    /** The digest of all but the large tables, of which only the rows are counted: quick enough for every opening. */
    public Digest small() {
        return of(true);
    }

    private Digest of(boolean small) {
        Sum sum = new Sum();
        database.look(connection -> {
            for (Map.Entry<String, List<String>> table : tables(connection).entrySet()) {
                sum.add(table.getKey());
                if (small && LARGE.contains(table.getKey())) {
                    sum.add(count(connection, table.getKey()));
                } else {
                    rows(connection, table.getKey(), table.getValue(), sum);
                }
            }
        });
        return sum.digest();
    }

    /** The tables that the daily user sees, in order, with their columns in order. */
    static Map<String, List<String>> tables(Connection connection) throws SQLException {
        Map<String, List<String>> tables = new TreeMap<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(
                "select table_name, column_name from information_schema.columns where table_schema = 'PUBLIC'"
                        + " and table_name <> 'flyway_schema_history' order by table_name, ordinal_position")) {
            while (rows.next()) {
                tables.computeIfAbsent(rows.getString(1), name -> new ArrayList<>()).add(rows.getString(2));
            }
        }
        return tables;
    }

    /** Every table's key is its first column. A thousand rows at a time, because H2 holds a whole answer in memory. */
    private static void rows(Connection connection, String table, List<String> columns, Sum sum) throws SQLException {
        String key = columns.getFirst();
        int hash = columns.indexOf(HASH) + 1;
        @Nullable Object last = null;
        int read;
        do {
            read = 0;
            try (PreparedStatement query = connection.prepareStatement("select * from " + table
                    + (last == null ? "" : " where " + key + " > ?") + " order by " + key + " limit " + AT_ONCE)) {
                if (last != null) {
                    query.setObject(1, last);
                }
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        last = rows.getObject(1);
                        boolean hashed = hash > 0 && rows.getBytes(hash) != null;
                        for (int i = 1; i <= columns.size(); i++) {
                            if (!hashed || !columns.get(i - 1).equals(PACKED)) {
                                sum.add(rows.getObject(i));
                            }
                        }
                        sum.row();
                        read++;
                    }
                }
            }
        } while (read == AT_ONCE);
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Values one after the other, each with its length, so that no two lists of values look the same. */
    private static final class Sum {
        private final MessageDigest sha256 = sha256();
        private long rows;

        void add(@Nullable Object value) {
            byte[] bytes = switch (value) {
                case null -> new byte[0];
                case byte[] already -> already;
                default -> value.toString().getBytes(StandardCharsets.UTF_8);
            };
            sha256.update(ByteBuffer.allocate(4).putInt(value == null ? -1 : bytes.length).array());
            sha256.update(bytes);
        }

        void row() {
            rows++;
        }

        Digest digest() {
            return new Digest(rows, sha256.digest());
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has SHA-256", e);
            }
        }
    }
}
