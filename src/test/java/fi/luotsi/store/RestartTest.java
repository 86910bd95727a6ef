package fi.luotsi.store;

import static fi.luotsi.store.sql.Tables.SETTING;
import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.keep.Progress;
import fi.luotsi.store.db.Database;
import fi.luotsi.store.db.FaultyDisk;
import fi.luotsi.store.db.Transfer;
import fi.luotsi.store.key.DataKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F15: a store is opened and closed, or left without closing, again and again. */
@Tag("fault")
class RestartTest {

    @TempDir
    private Path temp;

    @Test
    void F15_restarts_neither_harm_the_data_nor_swell_the_file() throws Exception {
        int restarts = FaultRuns.of(12, 500);
        DataKey key = DataKey.random(new SecureRandom());
        Path folder = Files.createDirectory(temp.resolve("store"));
        try (Database database = FaultyDisk.plainly(folder, key).create("Rantatie", false)) {
            for (int n = 0; n < 60; n++) {
                put(database, "fixed" + n, "f".repeat(30_000));
            }
        }
        for (int n = 0; n < restarts; n++) {
            Database database = FaultyDisk.plainly(folder, key).open();
            assertThat(database.hadEndedCleanly()).isEqualTo(n % 3 != 1);
            assertThat(HealthCheck.of(database, Progress.NONE).faults()).isEmpty();
            put(database, "turn", n + "t".repeat(n % 50 * 400));
            put(database, "fixed" + n % 60, "g".repeat(30_000));
            if (n % 3 == 0) {
                database.abandon();
            } else {
                database.close();
            }
        }
        Path copy = Files.createDirectory(temp.resolve("copy"));
        try (Database database = FaultyDisk.plainly(folder, key).open();
                Database fresh = FaultyDisk.plainly(copy, key).create("Rantatie", false)) {
            new Transfer(database, fresh).run(Progress.NONE);
        }
        long size = Files.size(folder.resolve("luotsi.mv.db"));
        long least = Files.size(copy.resolve("luotsi.mv.db"));
        FaultRuns.tell("F15: " + restarts + " restarts, a third of them unclean, 0 faults, file "
                + size / 1024 + " kB, fresh copy " + least / 1024 + " kB");
        assertThat(size).isLessThanOrEqualTo(3 * least);
    }

    private static void put(Database database, String name, String content) {
        database.save(sql -> sql.insertInto(SETTING).set(SETTING.NAME, name).set(SETTING.CONTENT, content)
                .onConflict(SETTING.NAME).doUpdate().set(SETTING.CONTENT, content).execute());
    }
}
