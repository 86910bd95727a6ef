package fi.luotsi.store.db;

import static fi.luotsi.store.sql.Tables.SETTING;
import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.store.key.DataKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.h2.Driver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What lies on the disk after a save holds that save, as it must after a kill; closing gives space back. */
class SpaceTest {

    private final SecureRandom random = new SecureRandom();
    private final DataKey key = DataKey.random(random);

    @TempDir
    private Path temp;

    private Path folder;

    @BeforeEach
    void aStoreWithFreedSpace() throws Exception {
        folder = Files.createDirectory(temp.resolve("store"));
        try (Database database = opening(folder).create("Rantatie", false)) {
            // Kept until the next opening too: H2 else waits 45 s before it uses freed space again.
            withoutRetention();
            for (int save = 0; save < 5; save++) {
                put(database, "a".repeat(3000 * save));
            }
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the open file cannot be copied there")
    void every_save_is_found_in_a_copy_of_the_open_database() throws Exception {
        List<String> lost = new ArrayList<>();
        for (int round = 0; round < 4; round++) {
            try (Database database = opening(folder).open()) {
                for (int save = 0; save < 6; save++) {
                    String content = round + "." + save + (save % 3 == 2 ? "b".repeat(20_000) : "");
                    put(database, content);
                    if (!content.equals(found("copy" + round + "." + save))) {
                        lost.add(round + "." + save);
                    }
                }
            }
        }
        assertThat(lost).as("saves not found").isEmpty();
    }

    @Test
    void closing_gives_the_space_of_old_changes_back() throws Exception {
        Path file = new Address(folder).file();
        long open;
        try (Database database = opening(folder).open()) {
            for (int save = 0; save < 60; save++) {
                put(database, save + "c".repeat(30_000));
            }
            open = Files.size(file);
        }
        assertThat(Files.size(file)).isLessThan(open / 2);
    }

    private Opening opening(Path where) throws StoreTrouble {
        return new Opening(new Address(where), key, random);
    }

    private static void put(Database database, String content) {
        database.save(sql -> sql.insertInto(SETTING).set(SETTING.NAME, "key").set(SETTING.CONTENT, content)
                .onConflict(SETTING.NAME).doUpdate().set(SETTING.CONTENT, content).execute());
    }

    private String found(String name) throws Exception {
        Path copy = Files.createDirectory(temp.resolve(name));
        for (String file : List.of("luotsi.mv.db", "luotsi.stamp")) {
            Files.copy(folder.resolve(file), copy.resolve(file));
        }
        try (Database database = opening(copy).open()) {
            return database.run(sql -> sql.select(SETTING.CONTENT).from(SETTING).fetchOne(SETTING.CONTENT));
        } catch (StoreTrouble e) {
            return e.code();
        }
    }

    private void withoutRetention() throws Exception {
        Properties login = new Properties();
        login.put("user", Schema.KEEPER);
        login.put("password", new String(key.filePassword()) + " " + new String(key.userPassword(Schema.KEEPER)));
        try (Connection keeper = new Driver().connect(new Address(folder).join(), login);
                Statement statement = keeper.createStatement()) {
            statement.execute("set retention_time 0");
        }
    }
}
