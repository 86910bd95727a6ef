package fi.luotsi.work;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.FileReport.Status;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.words.Language;
import fi.luotsi.intake.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damaged copies of good files, imported into real stores, the same ones every time: none may end in an exception, take
 * long, or be stored by half. A format joins by a good file in {@code src/test/samples/good}.
 *
 * <p>{@code -Dluotsi.mutants=2000} makes as many of each as the plan asks for; the build makes fewer.
 */
class MutantsTest {

    private static final int MUTANTS = Integer.getInteger("luotsi.mutants", 60);
    private static final long SEED = 20261122;
    private static final int A_STORE = 60;
    private static final Duration HANG = Duration.ofSeconds(5);

    @TempDir
    private static Path temp;

    @TestFactory
    Stream<DynamicTest> no_mutant_of() throws IOException {
        try (Stream<Path> files = Files.list(Shelf.GOOD)) {
            return files.sorted().toList().stream().map(file ->
                    DynamicTest.dynamicTest(file.getFileName().toString(), () -> look(file)));
        }
    }

    private static void look(Path file) throws Exception {
        String name = file.getFileName().toString();
        byte[] good = Files.readAllBytes(file);
        Mutate mutate = new Mutate(new Random(SEED));
        Shelf shelf = new Shelf(Files.createDirectories(temp.resolve(name)));
        int refused = 0;
        int taken = 0;
        for (int i = 0; i < MUTANTS; i += A_STORE) {
            try (Keep keep = shelf.open()) {
                long rows = keep.health(Progress.NONE).rows();
                for (int n = i; n < Math.min(MUTANTS, i + A_STORE); n++) {
                    ImportFiles.Result result = one(keep, name + " " + n, mutate.one(good));
                    rows = check(keep, name + " " + n, result, rows);
                    boolean no = result.files().getFirst().status() == Status.REFUSED;
                    refused += no ? 1 : 0;
                    taken += no ? 0 : 1;
                }
            }
        }
        assertThat(refused).as("refused mutants of " + name).isGreaterThan(MUTANTS / 20);
        assertThat(taken + refused).isEqualTo(MUTANTS);
    }

    private static ImportFiles.Result one(Keep keep, String name, byte[] mutant) {
        int snapshots = keep.snapshots().size();
        int left = keep.quarantine().size();
        long start = System.nanoTime();
        ImportFiles.Result result = Shelf.run(keep, Shelf.MONDAY.plusDays(1), InputFile.of(name, mutant));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as(name).isLessThan(HANG);
        assertThat(keep.snapshots()).as(name).hasSize(snapshots + (result.changed() ? 1 : 0));
        long said = result.files().stream().mapToLong(FileReport::quarantined).sum();
        assertThat(keep.quarantine().size() - left).as(name).isBetween(0, Math.toIntExact(said));
        return result;
    }

    /** Looks whether all of it was stored or nothing; gives the rows that the store's tables have now. */
    private static long check(Keep keep, String name, ImportFiles.Result result, long rowsBefore) {
        Keep.Health health = keep.health(Progress.NONE);
        assertThat(health.faults()).as(name).isEmpty();
        if (result.changed()) {
            assertThat(keep.snapshots().getFirst().files()).as(name).isEqualTo(result.files());
            assertThat(keep.cohort(result.snapshot()).students()).as(name).isNotEmpty();
        } else {
            assertThat(health.rows()).as(name).isEqualTo(rowsBefore);
        }
        for (FileReport each : result.files()) {
            assertThat(each.status() != Status.REFUSED || each.accepted() + each.quarantined() == 0).isTrue();
            assertThat(each.accepted() + each.quarantined()).as(name).isLessThanOrEqualTo(each.read());
            for (Language language : Language.values()) {
                assertThat(Shelf.sentences(each, language)).doesNotContain("{0}", "{1}", "Exception");
            }
        }
        return health.rows();
    }
}
