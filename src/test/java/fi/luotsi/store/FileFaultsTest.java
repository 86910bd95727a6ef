package fi.luotsi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.StoreFault;
import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.core.keep.StoreTroubleTexts;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.words.Language;
import fi.luotsi.store.key.Cost;
import fi.luotsi.store.safe.DiskSpace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What befalls the import of a whole file, from its bytes to the store: a kill (E14), a full disk (E19). */
@Tag("fault")
class FileFaultsTest {

    private static final int RUNS = FaultRuns.of(2, 20);
    private static final int PLANS = FaultRuns.of(700, 10_000);
    private static final Cost CHEAP = new Cost(64, 1, 1);

    @TempDir
    private Path temp;

    @Test
    void E14_a_file_is_in_whole_or_not_at_all_after_a_kill() throws Exception {
        Path folder = TestStores.fresh(temp);
        Random random = new Random(14);
        int told = 0;
        for (int run = 0; run < RUNS; run++) {
            List<String> said = FaultRuns.Child
                    .start(temp, ImportChild.class, List.of(), folder.toString(), Integer.toString(PLANS))
                    .killAfter(run == 0 ? 2 : 1, random.nextInt(FaultRuns.of(250, 2_500)));
            assertThat(said).isNotEmpty().allMatch(line -> line.matches("(open|done) \\d+"));
            told = Math.max(told, Integer.parseInt(said.getLast().substring(5)));
            try (Keep keep = TestStores.open(folder)) {
                int kept = keep.snapshots().size();
                assertThat(kept).as("complete imports after run " + run).isBetween(told, told + 1);
                if (kept > 0) {
                    String updated = Imports.MONDAY.toLocalDate().plusDays(kept - 1L).toString();
                    assertThat(keep.cohort(kept).students()).hasSize(PLANS).extracting(Student::plan)
                            .allMatch(plan -> plan.updated().toString().startsWith(updated));
                }
                assertThat(keep.health(Progress.NONE).faults()).isEmpty();
                told = kept;
            }
        }
        FaultRuns.tell("E14: " + RUNS + " kills of imports of files of " + PLANS + " plans, " + told
                + " imports complete, each whole or not there");
        assertThat(told).isPositive();
    }

    private static Keep open(Path folder, DiskSpace space) throws StoreTrouble {
        return new EncryptedStores(new Means(CHEAP, () -> CHEAP, new SecureRandom(), Clock.systemUTC(), space, "tuovi"))
                .open(folder, TestStores.PASSPHRASE.toCharArray());
    }

    @Test
    void E19_a_file_for_which_the_disk_has_no_room_leaves_what_was_there() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(temp.resolve("disk"), "24m")) {
            Path folder = TestStores.fresh(disk.folder());
            try (Keep keep = open(folder, new DiskSpace(path -> 0))) {
                assertThat(ImportChild.bring(keep, ImportChild.plans(100, 0), 0).changed()).isTrue();
                told(keep, "disk-full-read-only", Files.write(disk.folder().resolve("ballast"), new byte[17 << 20]));
            }
            Files.delete(disk.folder().resolve("ballast"));
            try (Keep keep = open(folder, new DiskSpace())) {
                assertThat(keep.snapshots()).hasSize(1);
                assertThat(keep.cohort(1).students()).hasSize(100);
                assertThat(keep.health(Progress.NONE).faults()).isEmpty();
                told(keep, "disk-full", disk.folder());
                assertThat(keep.readOnly()).as("refused before it was begun").isFalse();
            }
        }
    }

    /** @param why what stands in the way */
    private static void told(Keep keep, String code, Path why) {
        assertThatThrownBy(() -> ImportChild.bring(keep, ImportChild.plans(40_000, 1), 1)).as(why.toString())
                .isInstanceOfSatisfying(StoreFault.class, fault -> {
                    assertThat(fault.code()).isEqualTo(code);
                    assertThat(new StoreTroubleTexts().say(Language.FI, new StoreTrouble(fault.code())))
                            .containsIgnoringCase("levytila");
                });
        assertThat(keep.snapshots()).hasSize(1);
    }
}
