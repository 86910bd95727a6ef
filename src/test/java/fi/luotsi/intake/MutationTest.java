package fi.luotsi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.FileReport.Status;
import fi.luotsi.core.plan.ProblemTexts;
import fi.luotsi.core.words.Language;
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

/**
 * Damaged copies of the golden files, the same ones every time: none may end in an exception, take long, or end in half a
 * report. {@code -Dluotsi.mutants=2000} makes as many of each as the plan asks for; the build makes fewer.
 */
class MutationTest {

    private static final int MUTANTS = Integer.getInteger("luotsi.mutants", 40);
    private static final long SEED = 20261121;
    private static final Duration HANG = Duration.ofSeconds(5);

    private record Sample(String name, byte[] good, @Nullable String password) {}

    @TestFactory
    Stream<DynamicTest> noMutantEndsInAnException() throws IOException {
        List<Sample> samples = new ArrayList<>();
        try (Stream<Path> all = Files.list(Path.of("src/test/samples/intake"))) {
            for (Path file : all.filter(file -> !file.toString().endsWith(".expected")).sorted().toList()) {
                samples.add(sample(file));
            }
        }
        return samples.stream().map(sample -> DynamicTest.dynamicTest(sample.name, () -> look(sample)));
    }

    private static Sample sample(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (!name.endsWith(".xlsx.txt")) {
            return new Sample(name, Files.readAllBytes(file), null);
        }
        BookText.Book book = BookText.of(file);
        try (InputStream in = book.file().open()) {
            return new Sample(book.file().name(), in.readAllBytes(), book.password());
        }
    }

    private static void look(Sample sample) throws IOException {
        Mutate mutate = new Mutate(new Random(SEED));
        byte[] zipped = zip(sample.good);
        Reading reading = Reading.ALL.with((file, tries) -> tries > 0 || sample.password == null
                ? null : sample.password.toCharArray());
        int refused = 0;
        for (int i = 0; i < MUTANTS; i++) {
            String name = sample.name + " " + i;
            byte[] mutant = mutate.one(i % 5 == 0 ? zipped : sample.good);
            long start = System.nanoTime();
            FileReport report = read(name, mutant, reading);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).as(name).isLessThan(HANG);
            if (report.status() == Status.REFUSED) {
                refused++;
                assertThat(report.accepted() + report.quarantined()).as(name).isZero();
            }
            assertThat(report.accepted() + report.quarantined()).as(name).isLessThanOrEqualTo(report.read());
            for (Language language : Language.values()) {
                report.problems().forEach(problem -> assertThat(new ProblemTexts().sentence(language, problem))
                        .as(name).doesNotContain("{0}", "{1}", "Exception"));
            }
        }
        assertThat(refused).as("refused mutants of " + sample.name).isPositive();
    }

    private static FileReport read(String name, byte[] mutant, Reading reading) {
        try {
            return new Collect().read(InputFile.of(name, mutant), reading);
        } catch (RuntimeException e) {
            throw new AssertionError(name, e);
        }
    }

    private static byte[] zip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("a.json"));
            zip.write(content);
        }
        return bytes.toByteArray();
    }
}
