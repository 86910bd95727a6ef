package fi.luotsi.store;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.plan.Student;
import fi.luotsi.store.FaultRuns.Child;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F2: a program is killed during an import: all of it is there or nothing, and what was told complete stays. */
@Tag("fault")
class KillTest {

    private static final int RUNS = FaultRuns.of(3, 50);
    private static final int STUDENTS = FaultRuns.of(700, 10_000);

    @TempDir
    private Path temp;

    @Test
    void F2_an_import_survives_a_kill_whole_or_not_at_all() throws Exception {
        Path folder = TestStores.fresh(temp);
        Random random = new Random(2026);
        int told = 0;
        for (int run = 0; run < RUNS; run++) {
            told = Math.max(told, runAndKill(folder, run == 0 ? 1 : 2, random.nextInt(FaultRuns.of(250, 2500))));
            try (Keep keep = TestStores.open(folder)) {
                int kept = keep.snapshots().size();
                assertThat(kept).as("complete imports after run " + run).isBetween(told, told + 1);
                for (int number = Math.max(1, kept - 2); number <= kept; number++) {
                    String updated = Imports.MONDAY.toLocalDate().plusDays(number - 1L).toString();
                    assertThat(keep.cohort(number).students()).hasSize(STUDENTS)
                            .extracting(Student::plan)
                            .allMatch(plan -> plan.updated().toString().equals(updated));
                }
                assertThat(keep.quarantine()).as("rows left out, of each import all or none")
                        .hasSize(kept * KillChild.LEFT_OUT);
                assertThat(keep.health(Progress.NONE).faults()).isEmpty();
                told = kept;
            }
        }
        FaultRuns.tell("F2: " + RUNS + " kills of imports of " + STUDENTS + " rows, " + told
                + " imports complete, each whole or not there");
        assertThat(told).isPositive();
    }

    /** Kills the child some time after its n-th line; gives the last import it told complete. */
    private int runAndKill(Path folder, int lines, int millis) throws IOException, InterruptedException {
        List<String> told = Child.start(
                temp, KillChild.class, List.of(), folder.toString(), Integer.toString(STUDENTS)).killAfter(lines, millis);
        assertThat(told).hasSizeGreaterThanOrEqualTo(lines).allMatch(line -> line.matches("(open|done) \\d+"));
        return Integer.parseInt(told.getLast().substring(5));
    }
}
