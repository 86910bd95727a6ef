package fi.luotsi.store;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.keep.Backup;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.StoreCare;
import fi.luotsi.core.plan.Student;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F13 and F16: backups while the clock goes wrong; the drill of losing everything and getting it back. */
@Tag("fault")
class DrillTest {

    @TempDir
    private Path temp;

    @Test
    void F16_all_is_there_again_after_the_database_is_gone() throws Exception {
        int plans = FaultRuns.of(300, 16_000);
        Path folder = TestStores.fresh(temp);
        StoreCare care = TestStores.door().care();
        List<Student> before;
        long made;
        try (Keep keep = TestStores.open(folder)) {
            Imports.plans(keep, Imports.MONDAY, "a",
                    IntStream.range(0, plans).mapToObj(n -> MakeMany.plan(n, "2026-10-01")).toList());
            before = keep.cohort(1).students();
            long start = System.nanoTime();
            assertThat(keep.backUp(Imports.MONDAY, Progress.NONE)).isNotNull();
            made = millis(start);
        }
        long size = Files.size(folder.resolve("luotsi.mv.db"));
        for (String name : List.of("luotsi.mv.db", "luotsi.keys", "luotsi.keys.copy", "luotsi.stamp")) {
            Files.delete(folder.resolve(name));
        }
        long start = System.nanoTime();
        care.restore(folder, care.backups(folder).getFirst(), TestStores.PASSPHRASE.toCharArray(), Imports.MONDAY,
                Progress.NONE);
        long restored = millis(start);
        try (Keep keep = TestStores.open(folder)) {
            assertThat(keep.cohort(1).students()).isEqualTo(before);
            assertThat(keep.health(Progress.NONE).faults()).isEmpty();
        }
        FaultRuns.tell("F16: " + size / (1 << 20) + " MB, backup made and verified in " + made + " ms, restored in "
                + restored + " ms");
        assertThat(restored).isLessThan(60_000);
    }

    private static long millis(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    @Test
    void F13_the_newest_backup_is_the_newest_whatever_the_clock_said() throws Exception {
        Path folder = TestStores.fresh(temp);
        StoreCare care = TestStores.door().care();
        try (Keep keep = TestStores.open(folder)) {
            for (int n = 0; n < 4; n++) {
                keep.setting("n", Integer.toString(n));
                // Forward by years, back again, and an hour that comes twice when summer time ends.
                keep.backUp(List.of(Imports.MONDAY, Imports.MONDAY.plusYears(9), Imports.MONDAY.minusYears(3),
                        Imports.MONDAY.minusYears(3)).get(n), Progress.NONE);
            }
        }
        List<Backup> backups = care.backups(folder);
        assertThat(backups).hasSize(4);
        care.restore(folder, backups.getFirst(), TestStores.PASSPHRASE.toCharArray(), Imports.MONDAY, Progress.NONE);
        try (Keep keep = TestStores.open(folder)) {
            assertThat(keep.settings()).containsEntry("n", "3");
        }
        FaultRuns.tell("F13: 4 backups under a wrong clock, the newest was restored");
    }
}
