package fi.luotsi.store.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luotsi.core.keep.StoreFault;
import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.store.key.DataKey;
import fi.luotsi.store.sql.DefaultSchema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import java.util.Properties;
import java.util.stream.Stream;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaTest {

    private static final Set<String> FIRST_TABLES = Set.of(
            "IMPORT_RUN", "IMPORT_FILE", "DOCUMENT", "SNAPSHOT_ARRAY", "SETTING", "STORE_INFO");

    private final DataKey key = DataKey.random(new SecureRandom());

    @TempDir
    private Path temp;

    private Opening opening() throws StoreTrouble {
        return new Opening(new Address(temp), key, new SecureRandom());
    }

    @Test
    void the_current_version_is_that_of_the_newest_migration() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("src", "main", "db", "migration"))) {
            List<Integer> versions = files.map(file -> file.getFileName().toString())
                    .map(name -> Integer.parseInt(name.substring(1, name.indexOf("__")))).sorted().toList();
            assertThat(versions).isNotEmpty().doesNotHaveDuplicates().last().isEqualTo(Schema.CURRENT);
        }
    }

    @Test
    void the_daily_user_changes_rows_and_nothing_else() throws Exception {
        try (Database database = opening().create("Rantatie", false)) {
            List<Table<?>> tables = DefaultSchema.DEFAULT_SCHEMA.getTables();
            assertThat(tables).hasSizeGreaterThan(FIRST_TABLES.size()).allSatisfy(table ->
                    assertThat((int) database.run(sql -> sql.fetchCount(table))).isBetween(0, 1));
            for (String statement : List.of(
                    "create table other (i integer)", "drop table setting", "alter table setting add column i integer",
                    "create alias a for 'java.lang.System.exit'", "script", "script to 'x'", "runscript from 'x'",
                    "backup to 'x.zip'", "shutdown", "set write_delay 500", "checkpoint", "create user u password 'p'",
                    "create linked table l ('', '', '', '', 't')", "select file_read('x')", "call csvread('x')",
                    "create trigger t before insert on setting call 'x'", "select file_write('x', 'y')",
                    "call csvwrite('x', 'select 1')", "call link_schema('l', '', '', '', '', '')",
                    "alter user luotsi admin true", "grant all on setting to public",
                    "select * from \"flyway_schema_history\"")) {
                assertThatThrownBy(() -> database.run(sql -> sql.execute(statement))).as(statement)
                        .isInstanceOf(StoreFault.class);
            }
            assertThat((int) database.run(sql -> sql.execute("delete from setting"))).isZero();
        }
    }

    @Test
    void a_store_of_the_first_version_gets_all_later_tables_when_it_is_opened() throws Exception {
        opening().create("Rantatie", false).close();
        Address address = new Address(temp);
        keeper(address, "delete from \"flyway_schema_history\" where \"version\" > '1'");
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            if (!FIRST_TABLES.contains(table.getName())) {
                run(address, "drop table " + table.getName());
            }
        }
        // It tells of tables that a store of that version did not have.
        Files.delete(temp.resolve("luotsi.stamp"));
        try (Database database = opening().open()) {
            assertThat(new LeftOuts(database).last()).isZero();
            for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
                if (!FIRST_TABLES.contains(table.getName())) {
                    assertThat((int) database.run(sql -> sql.deleteFrom(table).execute())).isZero();
                }
            }
            Object name = database.run(sql -> sql.fetchValue("select name from store_info"));
            assertThat(name).isEqualTo("Rantatie");
        }
    }

    @Test
    void a_newer_programs_database_is_refused_and_left_alone() throws Exception {
        try (Database database = opening().create("Rantatie", false)) {
            assertThat((int) database.run(sql -> sql.execute("delete from setting"))).isZero();
        }
        Address address = new Address(temp);
        keeper(address, "insert into \"flyway_schema_history\" select 99, '99', \"description\", \"type\", \"script\","
                + " \"checksum\", \"installed_by\", \"installed_on\", \"execution_time\", true"
                + " from \"flyway_schema_history\" where \"version\" = '1'");
        assertThatThrownBy(() -> opening().open()).isInstanceOf(StoreTrouble.class).hasMessage("newer");
    }

    private void keeper(Address address, String statement) throws Exception {
        assertThat(run(address, statement)).isPositive();
    }

    private int run(Address address, String statement) throws Exception {
        Properties login = new Properties();
        login.put("user", Schema.KEEPER);
        login.put("password", (new String(key.filePassword()) + " " + new String(key.userPassword(Schema.KEEPER)))
                .toCharArray());
        try (var connection = new org.h2.Driver().connect(address.open(), login);
                var run = connection.createStatement()) {
            return run.executeUpdate(statement);
        }
    }
}
