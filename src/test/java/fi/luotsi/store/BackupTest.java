package fi.luotsi.store;

import static fi.luotsi.store.CareTest.refused;
import static fi.luotsi.store.Imports.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luotsi.core.keep.Backup;
import fi.luotsi.core.keep.Importing;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.StoreCare;
import fi.luotsi.core.keep.StoreFault;
import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.core.keep.StoreTroubleTexts;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.words.Language;
import fi.luotsi.store.key.Cost;
import fi.luotsi.store.safe.DiskSpace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups: verified when they are made, compared when they come back. */
class BackupTest {

    private final StoreCare care = TestStores.door().care();

    @TempDir
    private Path temp;

    private Path folder;
    private Path database;

    @BeforeEach
    void fill() throws Exception {
        folder = TestStores.fresh(temp);
        database = folder.resolve("luotsi.mv.db");
        try (Keep keep = TestStores.open(folder)) {
            plans(keep, 1);
        }
    }

    private static void plans(Keep keep, int week) {
        Imports.plans(keep, MONDAY.plusWeeks(week), "a" + week, IntStream.range(0, 60)
                .mapToObj(n -> MakeMany.plan(n, "2026-10-0" + week)).toList());
    }

    private Backup made() throws Exception {
        try (Keep keep = TestStores.open(folder)) {
            Backup backup = keep.backUp(MONDAY, Progress.NONE);
            assertThat(backup).isNotNull();
            return backup;
        }
    }

    private void restore(Backup backup) throws Exception {
        care.restore(folder, backup, TestStores.PASSPHRASE.toCharArray(), MONDAY, Progress.NONE);
    }

    @Test
    void nothing_changed_means_no_other_backup() throws Exception {
        try (Keep keep = TestStores.open(folder)) {
            assertThat(keep.backUp(MONDAY, Progress.NONE)).isNotNull();
            assertThat(keep.backUp(MONDAY.plusDays(1), Progress.NONE)).isNull();
            keep.setting("a", "b");
            assertThat(keep.backUp(MONDAY.plusDays(2), Progress.NONE)).isNotNull();
        }
        try (Keep keep = TestStores.open(folder)) {
            assertThat(keep.backUp(MONDAY.plusDays(3), Progress.NONE)).isNull();
        }
        assertThat(care.backups(folder)).extracting(Backup::made)
                .containsExactly(MONDAY.plusDays(2), MONDAY);
    }

    @Test
    void no_backup_is_made_in_the_middle_of_an_import() throws Exception {
        try (Keep keep = TestStores.open(folder)) {
            try (Importing run = keep.begin(MONDAY)) {
                run.file("plans.json").plan(MakeMany.plan(1, "2026-10-09"));
                refused(() -> keep.backUp(MONDAY, Progress.NONE), "import-under-way");
            }
            assertThat(keep.backUp(MONDAY, Progress.NONE)).isNotNull();
        }
    }

    @Test
    void a_restored_store_is_what_it_was_and_the_one_so_far_is_kept() throws Exception {
        Backup first = made();
        Cohort before;
        try (Keep keep = TestStores.open(folder)) {
            before = keep.cohort(1);
            plans(keep, 2);
            keep.setting("after", "wards");
        }
        byte[] replaced = Files.readAllBytes(database);
        Path aside = care.restore(folder, first, TestStores.PASSPHRASE.toCharArray(), MONDAY, Progress.NONE);
        assertThat(aside.resolve("luotsi.mv.db")).hasBinaryContent(replaced);
        try (Keep keep = TestStores.open(folder)) {
            assertThat(keep.snapshots()).hasSize(1);
            assertThat(keep.cohort(1).students()).isEqualTo(before.students());
            assertThat(keep.settings()).doesNotContainKey("after");
            assertThat(keep.health(Progress.NONE).faults()).isEmpty();
            assertThat(keep.backUp(MONDAY, Progress.NONE)).as("it counts as newer than all before").isNotNull();
        }
        assertThat(care.backups(folder)).hasSize(2).first().extracting(Backup::generation)
                .isNotEqualTo(first.generation());
    }

    @Test
    void a_lost_database_and_lost_keys_come_back() throws Exception {
        Backup backup = made();
        for (String name : new String[] {"luotsi.mv.db", "luotsi.keys", "luotsi.keys.copy", "luotsi.stamp"}) {
            Files.deleteIfExists(folder.resolve(name));
        }
        assertThat(TestStores.door().isStore(folder)).isFalse();
        restore(backup);
        try (Keep keep = TestStores.open(folder)) {
            assertThat(keep.cohort(1).students()).hasSize(60);
        }
    }

    @Test
    void a_damaged_backup_is_not_restored() throws Exception {
        Backup backup = made();
        byte[] present = Files.readAllBytes(database);
        Path copy = backup.folder().resolve("luotsi.mv.db");
        byte[] sound = Files.readAllBytes(copy);
        for (int at : new int[] {9000, sound.length / 2, sound.length - 5000}) {
            byte[] bad = sound.clone();
            for (int i = at; i < at + 4096; i++) {
                bad[i] ^= 0x55;
            }
            Files.write(copy, bad);
            try {
                restore(backup);
                try (Keep keep = TestStores.open(folder)) {
                    assertThat(keep.cohort(1).students()).as("a place that was not in use").hasSize(60);
                }
            } catch (StoreTrouble trouble) {
                assertThat(trouble.code()).isEqualTo("backup-bad");
                assertThat(database).hasBinaryContent(present);
            }
            present = Files.readAllBytes(database);
        }
        Files.write(copy, sound);
        Files.write(backup.folder().resolve("luotsi.note"), new byte[80]);
        refused(() -> restore(backup), "backup-bad");
        Files.delete(copy);
        refused(() -> restore(backup), "no-backup");
    }

    @Test
    void B08_a_backup_with_the_note_of_another_is_refused_before_anything_is_touched() throws Exception {
        Backup first = made();
        try (Keep keep = TestStores.open(folder)) {
            plans(keep, 2);
        }
        Backup second = made();
        byte[] present = Files.readAllBytes(database);
        byte[] note = Files.readAllBytes(second.folder().resolve("luotsi.note"));
        Path corpus = Path.of("..", "shared", "badinput", "vault", "backup_manifest_mismatch.json");
        for (byte[] other : List.of(Files.readAllBytes(first.folder().resolve("luotsi.note")),
                Files.exists(corpus) ? Files.readAllBytes(corpus) : new byte[137])) {
            Files.write(second.folder().resolve("luotsi.note"), other);
            assertThatThrownBy(() -> restore(second)).isInstanceOfSatisfying(StoreTrouble.class, trouble -> {
                assertThat(trouble.code()).isEqualTo("backup-bad");
                assertThat(new StoreTroubleTexts().say(Language.FI, trouble).toLowerCase(Language.FI.locale()))
                        .contains("varmuuskopio", "tarkiste");
            });
            assertThat(database).hasBinaryContent(present);
        }
        Files.write(second.folder().resolve("luotsi.note"), note);
        restore(second);
        try (Keep keep = TestStores.open(folder)) {
            assertThat(keep.snapshots()).hasSize(2);
        }
    }

    @Test
    void a_database_that_a_backup_is_newer_than_is_not_taken_for_the_newest() throws Exception {
        byte[] old = Files.readAllBytes(database);
        try (Keep keep = TestStores.open(folder)) {
            keep.setting("a", "b");
        }
        Backup backup = made();
        Files.write(database, old);
        Files.delete(folder.resolve("luotsi.stamp"));
        refused(() -> TestStores.open(folder), "damaged");
        restore(backup);
        try (Keep keep = TestStores.open(folder)) {
            assertThat(keep.settings()).containsEntry("a", "b");
        }
    }

    @Test
    void S11_only_the_owner_can_read_a_backup_and_what_was_set_aside() throws Exception {
        Backup backup = made();
        Path aside = care.restore(folder, backup, TestStores.PASSPHRASE.toCharArray(), MONDAY, Progress.NONE);
        assertThat(aside).isDirectory();
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (Stream<Path> all = Files.walk(folder)) {
                assertThat(all.filter(one -> !one.equals(folder)).toList()).hasSizeGreaterThan(10).allSatisfy(one ->
                        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(one)))
                                .as(folder.relativize(one).toString()).endsWith("------"));
            }
        }
    }

    @Test
    void a_backup_is_not_a_store() throws Exception {
        Backup backup = made();
        refused(() -> TestStores.open(backup.folder()), "is-a-backup");
    }

    @Test
    void without_room_nothing_large_is_begun() throws Exception {
        Cost cost = new Cost(64, 1, 1);
        long size = Files.size(database);
        long[] free = {3 * size + (200L << 20) - 1};
        EncryptedStores door = new EncryptedStores(new Means(
                cost, () -> cost, new SecureRandom(), Clock.systemUTC(), new DiskSpace(path -> free[0]), "tuovi"));
        char[] secret = TestStores.PASSPHRASE.toCharArray();
        try (Keep keep = door.open(folder, secret.clone())) {
            // Open, a file only grows.
            refused(() -> keep.backUp(MONDAY, Progress.NONE), "no-space");
            assertThatThrownBy(() -> keep.begin(MONDAY)).isInstanceOfSatisfying(
                    StoreFault.class, fault -> assertThat(fault.code()).isEqualTo("disk-full"));
            free[0] += 100 << 20;
            assertThat(keep.backUp(MONDAY, Progress.NONE)).isNotNull();
        }
        free[0] = 1 << 20;
        refused(() -> door.care().renewKey(folder, secret.clone(), "uusi".toCharArray(), MONDAY, Progress.NONE),
                "no-space");
        refused(() -> door.care().restore(folder, care.backups(folder).getFirst(), secret, MONDAY, Progress.NONE),
                "no-space");
        free[0] = 0;
        try (Keep keep = door.open(folder, secret)) {
            plans(keep, 3);
            assertThat(keep.snapshots()).as("a disk that does not tell its space is no reason to refuse").hasSize(2);
        }
    }
}
