package fi.luotsi.store.db;

import fi.luotsi.store.key.Cost;
import fi.luotsi.store.key.DataKey;
import fi.luotsi.store.key.KeyFiles;
import fi.luotsi.store.sql.DefaultSchema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.h2.Driver;
import org.jooq.Table;

/** Makes a store what the first version of the program would have left: only the first tables, as they were. */
public final class OldStore {

    private static final Set<String> FIRST_TABLES = Set.of(
            "IMPORT_RUN", "IMPORT_FILE", "DOCUMENT", "SNAPSHOT_ARRAY", "SETTING", "STORE_INFO");

    private OldStore() {}

    public static void make(Path folder, String passphrase) throws Exception {
        try (Connection keeper = keeper(folder, passphrase); Statement statement = keeper.createStatement()) {
            statement.execute("delete from \"flyway_schema_history\" where cast(\"version\" as integer) > 1");
            for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
                if (!FIRST_TABLES.contains(table.getName())) {
                    statement.execute("drop table " + table.getName());
                }
            }
            statement.execute("alter table snapshot_array drop column if exists hash");
        }
        Files.deleteIfExists(folder.resolve("luotsi.stamp"));
    }

    public static boolean isOld(Path folder, String passphrase) throws Exception {
        try (Connection keeper = keeper(folder, passphrase); Statement statement = keeper.createStatement();
                ResultSet newest = statement.executeQuery(
                        "select max(cast(\"version\" as integer)) from \"flyway_schema_history\"")) {
            newest.next();
            return newest.getInt(1) < Schema.CURRENT;
        }
    }

    private static Connection keeper(Path folder, String passphrase) throws Exception {
        DataKey key = Objects.requireNonNull(
                new KeyFiles(folder, new Cost(64, 1, 1)).read().open(passphrase.toCharArray()));
        Properties login = new Properties();
        login.put("user", Schema.KEEPER);
        login.put("password", (new String(key.filePassword()) + " " + new String(key.userPassword(Schema.KEEPER)))
                .toCharArray());
        return new Driver().connect(new Address(folder).open(), login);
    }
}
