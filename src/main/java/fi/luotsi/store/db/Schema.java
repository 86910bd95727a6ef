package fi.luotsi.store.db;

import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.store.sql.DefaultSchema;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.Table;

/** The shape of the tables: which version a store has, and the migrations that bring it to ours. */
final class Schema {

    /** The newest migration; {@code SchemaTest} compares it with the files. */
    static final int CURRENT = 8;

    /** The user of the daily work, who may change rows and nothing else. */
    static final String WORKER = "WORKER";
    /** The user who makes and migrates the tables, and who may ask H2 to sync its file. */
    static final String KEEPER = "KEEPER";

    private Schema() {}

    /**
     * Whether an open database must be brought to the current version.
     *
     * @throws StoreTrouble newer, or damaged when the database has no version at all
     */
    static boolean isOld(Connection keeper) throws SQLException, StoreTrouble {
        int stored = version(keeper);
        if (stored > CURRENT) {
            throw new StoreTrouble("newer");
        }
        if (stored == 0) {
            throw new StoreTrouble("damaged");
        }
        return stored < CURRENT;
    }

    /** Brings an open database of an older version to the current one. */
    static void bringUp(Connection keeper, String url, char[] password) throws SQLException {
        migrate(url, password);
        grant(keeper);
    }

    /** Makes the tables in an empty database, and the worker. */
    static void create(Connection keeper, String url, char[] password, char[] workerPassword) throws SQLException {
        migrate(url, password);
        try (Statement statement = keeper.createStatement()) {
            // A password cannot be a parameter here; ours are 64 hexadecimal signs.
            statement.execute("create user " + WORKER + " password '" + new String(workerPassword) + "'");
        }
        grant(keeper);
    }

    private static void grant(Connection keeper) throws SQLException {
        try (Statement statement = keeper.createStatement()) {
            for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
                statement.execute("grant select, insert, update, delete on " + table.getName() + " to " + WORKER);
            }
        }
    }

    private static void migrate(String url, char[] password) {
        JdbcDataSource keeper = new JdbcDataSource();
        keeper.setURL(url);
        keeper.setUser(KEEPER);
        keeper.setPasswordChars(Arrays.copyOf(password, password.length));
        Flyway.configure()
                .loggers(QuietLog.class.getName())
                .dataSource((DataSource) keeper)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    /** The stored version, 0 when there is none. */
    private static int version(Connection keeper) throws SQLException {
        try (Statement statement = keeper.createStatement()) {
            try (ResultSet found = statement.executeQuery(
                    "select count(*) from information_schema.tables where table_name = 'flyway_schema_history'")) {
                found.next();
                if (found.getInt(1) == 0) {
                    return 0;
                }
            }
            try (ResultSet found = statement.executeQuery(
                    "select max(cast(\"version\" as integer)) from \"flyway_schema_history\" where \"success\"")) {
                found.next();
                return found.getInt(1);
            }
        }
    }
}
