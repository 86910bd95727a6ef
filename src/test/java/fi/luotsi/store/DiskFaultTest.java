package fi.luotsi.store;

import static fi.luotsi.store.sql.Tables.SETTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.StoreFault;
import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.core.keep.StoreTroubleTexts;
import fi.luotsi.core.words.Language;
import fi.luotsi.store.db.Database;
import fi.luotsi.store.db.FaultyDisk;
import fi.luotsi.store.db.FaultyDisk.Kind;
import fi.luotsi.store.key.DataKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F6 and F8: a write, a sync, an opening or a file beside the database fails. */
@Tag("fault")
class DiskFaultTest {

    private final DataKey key = DataKey.random(new SecureRandom());

    @TempDir
    private Path temp;

    private Path base;

    @BeforeEach
    void make() throws Exception {
        base = Files.createDirectory(temp.resolve("store"));
        FaultyDisk.plainly(base, key).create("Rantatie", false).close();
    }

    @AfterEach
    void mend() {
        FaultyDisk.mend();
    }

    private static void save(Database database, int n) {
        String content = n + "x".repeat(n % 7 * 3000);
        database.save(sql -> sql.insertInto(SETTING).set(SETTING.NAME, "value").set(SETTING.CONTENT, content)
                .onConflict(SETTING.NAME).doUpdate().set(SETTING.CONTENT, content).execute());
    }

    private static int value(Database database) {
        String content = database.run(sql -> sql.select(SETTING.CONTENT).from(SETTING).fetchOne(SETTING.CONTENT));
        return content == null ? 0 : Integer.parseInt(content.replace("x", ""));
    }

    /** Saves until the disk fails, reads on, opens again with a sound disk; gives the code that was told. */
    private String failAt(Kind kind, int n) throws Exception {
        Path folder = TestStores.copy(base, Files.createTempDirectory(temp, "run").resolve("store"));
        int told = 0;
        String code = "";
        try (Database database = FaultyDisk.opening(folder, key).open()) {
            FaultyDisk.fail(kind, n);
            while (code.isEmpty() && told < 300) {
                try {
                    save(database, told + 1);
                    told++;
                } catch (StoreFault fault) {
                    code = fault.code();
                    assertThat(fault.getCause()).isNull();
                }
            }
            int saved = told;
            assertThat(database.readOnly()).as(kind + " " + n).isTrue();
            assertThat(value(database)).as("read after " + kind + " " + n).isBetween(saved, saved + 1);
            assertThatThrownBy(() -> save(database, saved + 2)).isInstanceOfSatisfying(
                    StoreFault.class, fault -> assertThat(fault.code()).isEqualTo("read-only"));
        }
        FaultyDisk.mend();
        try (Database database = FaultyDisk.plainly(folder, key).open()) {
            assertThat(value(database)).as("after " + kind + " " + n).isBetween(told, told + 1);
            assertThat(HealthCheck.of(database, Progress.NONE).faults()).isEmpty();
            assertThat(database.hadEndedCleanly()).isFalse();
            save(database, 999);
        }
        return code;
    }

    @Test
    void F6_a_full_disk_loses_nothing_that_was_told_saved() throws Exception {
        List<Integer> places = new ArrayList<>(List.of(1, 2, 4, 17));
        if (FaultRuns.of(0, 1) == 1) {
            for (int n = 1; n <= 500; n++) {
                places.add(n);
            }
        }
        for (int n : places) {
            String code = failAt(Kind.WRITE, n);
            assertThat(code).as("write " + n).isEqualTo("disk-full-read-only");
        }
        assertThat(new StoreTroubleTexts().say(Language.FI, new StoreFault("disk-full-read-only", "50000")))
                .contains("Levytila");
        FaultRuns.tell("F6: " + places.size() + " times a full disk, 0 saves lost, read on each time");
    }

    @Test
    void F8_a_failed_sync_is_not_told_as_saved() throws Exception {
        int times = FaultRuns.of(3, 100);
        for (int n = 1; n <= times; n++) {
            assertThat(failAt(Kind.FORCE, n)).isEqualTo("writing-failed");
        }
        FaultRuns.tell("F8 sync: " + times + " failures, 0 saves lost");
    }

    @Test
    void F8_a_file_that_does_not_open_or_cannot_be_read_is_told_and_left() throws Exception {
        byte[] before = Files.readAllBytes(base.resolve("luotsi.mv.db"));
        byte[] stamp = Files.readAllBytes(base.resolve("luotsi.stamp"));
        int told = 0;
        for (Kind kind : List.of(Kind.OPEN, Kind.READ)) {
            for (int n = 1; n <= FaultRuns.of(3, 12); n++) {
                FaultyDisk.fail(kind, n);
                try (Database database = FaultyDisk.opening(base, key).open()) {
                    assertThat(value(database)).isZero();
                } catch (StoreTrouble | StoreFault trouble) {
                    told++;
                    assertThat(trouble.getMessage()).startsWith("damaged");
                }
                boolean failed = FaultyDisk.hasFailed();
                FaultyDisk.mend();
                if (failed) {
                    // H2 alone would have made the file an empty database after some of these.
                    assertThat(base.resolve("luotsi.mv.db")).hasBinaryContent(before);
                }
                Files.write(base.resolve("luotsi.mv.db"), before);
                Files.write(base.resolve("luotsi.stamp"), stamp);
                FaultyDisk.plainly(base, key).open().close();
                Files.write(base.resolve("luotsi.mv.db"), before);
                Files.write(base.resolve("luotsi.stamp"), stamp);
            }
        }
        FaultRuns.tell("F8 open and read: told " + told + " times, the store opened afterwards each time");
        assertThat(told).isPositive();
    }

    @Test
    void F8_files_beside_the_database_that_cannot_be_written_are_told() throws Exception {
        Path folder = TestStores.fresh(temp.resolve("side"));
        try (Keep keep = TestStores.open(folder)) {
            Files.createDirectory(folder.resolve("luotsi.stamp.part"));
            assertThatThrownBy(() -> keep.setting("a", "b")).isInstanceOf(StoreFault.class);
            assertThat(keep.readOnly()).isTrue();
            assertThat(keep.backUp(Imports.MONDAY, Progress.NONE)).isNull();
        }
        Files.delete(folder.resolve("luotsi.stamp.part"));
        Files.createDirectory(folder.resolve("luotsi.keys.part"));
        CareTest.refused(() -> TestStores.door().care().changePassphrase(
                folder, TestStores.PASSPHRASE.toCharArray(), "uusi".toCharArray()), "cannot-write");
        Files.delete(folder.resolve("luotsi.keys.part"));
        Files.writeString(folder.resolve("backups"), "a file where a folder should be");
        try (Keep keep = TestStores.open(folder)) {
            CareTest.refused(() -> keep.backUp(Imports.MONDAY, Progress.NONE), "backup-failed");
            keep.setting("a", "c");
            assertThat(keep.settings()).containsEntry("a", "c");
        }
    }
}
