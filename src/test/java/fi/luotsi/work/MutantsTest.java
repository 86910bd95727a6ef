package fi.luotsi.work;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.FileReport.Status;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.words.Language;
import fi.luotsi.intake.BookText;
import fi.luotsi.intake.InputFile;
import fi.luotsi.intake.MassTransfer;
import fi.luotsi.intake.Mutate;
import fi.luotsi.intake.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * Damaged copies of good files, imported into real stores, the same ones every time: none may end in an exception, take
 * long, or be stored by half. A format joins by a good file in {@code src/test/samples/good} or by its golden file in
 * {@code src/test/samples/intake}; ZIP files are made of them here.
 *
 * <p>{@code -Dluotsi.mutants=2000} makes as many of each as the plan asks for; the build makes fewer.
 * {@code -Dluotsi.mutants.of=report-.*} makes those of some formats only. {@code MutationTest} does the same without a
 * store, in a tenth of the time.
 */
class MutantsTest {

    private static final int MUTANTS = Integer.getInteger("luotsi.mutants", 60);
    /** Of the golden files, of which there are many. */
    private static final int OF_GOLDEN = Integer.getInteger("luotsi.mutants", 10);
    /** Formats that are looked at, by the names of their files. */
    private static final String ONLY = System.getProperty("luotsi.mutants.of", ".*");
    private static final Path GOLDEN = Path.of("src/test/samples/intake");
    /** Of so many mutants some must be beyond use. */
    private static final int ENOUGH = 60;
    private static final long SEED = 20261122;
    private static final int A_STORE = 60;
    private static final Duration HANG = Duration.ofSeconds(5);

    @TempDir
    private static Path temp;

    /** A good file, with its password when it has one. */
    private record Format(String name, byte[] good, @Nullable String password, int mutants) {}

    @TestFactory
    Stream<DynamicTest> no_mutant_of() throws IOException {
        List<Format> formats = new ArrayList<>();
        for (Path file : files(Shelf.GOOD)) {
            formats.add(new Format(file.getFileName().toString(), Files.readAllBytes(file), null, MUTANTS));
        }
        for (Path file : files(GOLDEN)) {
            formats.add(golden(file));
        }
        formats.add(zip("csv.csv", "ehoks.json", "koski.json"));
        formats.add(transfer());
        formats.removeIf(format -> !format.name.matches(ONLY));
        return formats.stream().map(format -> DynamicTest.dynamicTest(format.name, () -> look(format)));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(".expected")).sorted().toList();
        }
    }

    private static Format golden(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (!name.endsWith(".xlsx.txt")) {
            return new Format(name, Files.readAllBytes(file), null, OF_GOLDEN);
        }
        BookText.Book book = BookText.of(file);
        try (InputStream in = book.file().open()) {
            return new Format(book.file().name(), in.readAllBytes(), book.password(), OF_GOLDEN);
        }
    }

    private static Format zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(Files.readAllBytes(Shelf.GOOD.resolve(name)));
            }
        }
        return new Format("kaikki.zip", bytes.toByteArray(), null, OF_GOLDEN);
    }

    private static Format transfer() throws IOException {
        MassTransfer transfer = new MassTransfer();
        transfer.learner(JsonMapper.shared().readTree(Shelf.GOOD.resolve("koski.json").toFile()));
        try (InputStream in = transfer.zip().open()) {
            return new Format("massaluovutus.zip", in.readAllBytes(), null, OF_GOLDEN);
        }
    }

    private static void look(Format format) throws Exception {
        String name = format.name;
        Mutate mutate = new Mutate(new Random(SEED));
        Shelf shelf = new Shelf(Files.createDirectories(temp.resolve(name)));
        Reading reading = Reading.ALL.with((file, tries) -> tries > 0 || format.password == null
                ? null : format.password.toCharArray());
        int refused = 0;
        int taken = 0;
        for (int i = 0; i < format.mutants; i += A_STORE) {
            try (Keep keep = shelf.open()) {
                long rows = keep.health(Progress.NONE).rows();
                for (int n = i; n < Math.min(format.mutants, i + A_STORE); n++) {
                    ImportFiles.Result result = one(keep, name + " " + n, mutate.one(format.good), reading);
                    rows = check(keep, name + " " + n, result, rows);
                    boolean no = result.files().stream().allMatch(file -> file.status() == Status.REFUSED);
                    refused += no ? 1 : 0;
                    taken += no ? 0 : 1;
                }
            }
        }
        assertThat(taken + refused).isEqualTo(format.mutants);
        if (format.mutants >= ENOUGH) {
            assertThat(refused).as("refused mutants of " + name).isPositive();
        }
    }

    private static ImportFiles.Result one(Keep keep, String name, byte[] mutant, Reading reading) {
        int snapshots = keep.snapshots().size();
        int left = keep.quarantine().size();
        ImportFiles.Result[] done = new ImportFiles.Result[1];
        assertThat(Shelf.cost(() -> done[0] =
                Shelf.run(keep, Shelf.MONDAY.plusDays(1), reading, InputFile.of(name, mutant)))).as(name).isLessThan(HANG);
        ImportFiles.Result result = done[0];
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
