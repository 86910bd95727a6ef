package fi.luotsi.store;

import static fi.luotsi.store.CareTest.refused;
import static fi.luotsi.store.Imports.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.StoreFault;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.store.key.Cost;
import fi.luotsi.store.safe.DiskSpace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F7: a real disk of 24 MB that runs full. */
@Tag("fault")
class FullDiskTest {

    private static final Cost CHEAP = new Cost(64, 1, 1);

    @TempDir
    private Path temp;

    /** Stores that begin what does not fit: the disk does not tell its space. */
    private final EncryptedStores careless = door(new DiskSpace(path -> 0));

    private static EncryptedStores door(DiskSpace space) {
        return new EncryptedStores(
                new Means(CHEAP, () -> CHEAP, new SecureRandom(), Clock.systemUTC(), space, "tuovi"));
    }

    private Keep open(Path folder) throws Exception {
        return careless.open(folder, TestStores.PASSPHRASE.toCharArray());
    }

    @Test
    void F7_what_does_not_fit_is_refused_before_it_is_begun() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(temp.resolve("disk"), "24m")) {
            Path folder = TestStores.fresh(disk.folder());
            EncryptedStores door = door(new DiskSpace());
            try (Keep keep = door.open(folder, TestStores.PASSPHRASE.toCharArray())) {
                assertThatThrownBy(() -> keep.begin(MONDAY)).isInstanceOfSatisfying(
                        StoreFault.class, fault -> assertThat(fault.code()).isEqualTo("disk-full"));
                refused(() -> keep.backUp(MONDAY, Progress.NONE), "no-space");
                keep.setting("small", "saved");
                assertThat(keep.readOnly()).isFalse();
                assertThat(keep.settings()).containsEntry("small", "saved");
            }
        }
    }

    @Test
    void F7_saves_until_the_disk_is_full_lose_nothing_and_can_be_read_on() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(temp.resolve("disk"), "24m")) {
            Path folder = TestStores.fresh(disk.folder());
            Path ballast = Files.write(disk.folder().resolve("ballast"), new byte[2 << 20]);
            int told = 0;
            String code = "";
            try (Keep keep = open(folder)) {
                while (code.isEmpty() && told < 20_000) {
                    try {
                        keep.setting("n" + told, told + " " + "x".repeat(60_000));
                        told++;
                    } catch (StoreFault fault) {
                        code = fault.code();
                    }
                }
                assertThat(code).isEqualTo("disk-full-read-only");
                all(keep, told);
                assertThatThrownBy(() -> keep.setting("later", "no")).hasMessageContaining("read-only");
            }
            try (Keep keep = open(folder)) {
                all(keep, told);
                assertThat(keep.readOnly()).as("the disk is still full").isTrue();
            }
            Files.delete(ballast);
            try (Keep keep = open(folder)) {
                all(keep, told);
                assertThat(keep.health(Progress.NONE).faults()).isEmpty();
                keep.setting("later", "yes");
            }
            FaultRuns.tell("F7: a disk of 24 MB was full after " + told + " saves, 0 lost, read on, opened while full");
        }
    }

    @Test
    void F7_an_import_that_fills_the_disk_is_not_there_at_all() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(temp.resolve("disk"), "6m")) {
            Path folder = TestStores.fresh(disk.folder());
            Path ballast = Files.write(disk.folder().resolve("ballast"), new byte[1 << 20]);
            try (Keep keep = open(folder)) {
                Imports.plans(keep, MONDAY, "a", plans(50));
                assertThatThrownBy(() -> Imports.plans(keep, MONDAY.plusDays(7), "b", plans(5_000)))
                        .isInstanceOfSatisfying(StoreFault.class,
                                fault -> assertThat(fault.code()).isIn("disk-full-read-only", "read-only"));
                assertThat(keep.snapshots()).hasSize(1);
                assertThat(keep.cohort(1).students()).hasSize(50);
            }
            Files.delete(ballast);
            try (Keep keep = open(folder)) {
                assertThat(keep.snapshots()).hasSize(1);
                assertThat(keep.cohort(1).students()).hasSize(50);
                assertThat(keep.health(Progress.NONE).faults()).isEmpty();
            }
        }
    }

    private static List<Plan> plans(int count) {
        return IntStream.range(0, count).mapToObj(n -> MakeMany.plan(n, "2026-10-01")).toList();
    }

    private static void all(Keep keep, int told) {
        Map<String, String> settings = keep.settings();
        for (int n = 0; n < told; n++) {
            assertThat(settings.get("n" + n)).as("setting " + n).startsWith(n + " ");
        }
    }
}
