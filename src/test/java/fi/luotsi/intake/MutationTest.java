package fi.luotsi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.FileReport.Status;
import fi.luotsi.core.plan.ProblemTexts;
import fi.luotsi.core.words.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Damaged copies of good files, the same ones every time: none may end in an exception or in half a report. */
class MutationTest {

    private static final int MUTANTS = 40;

    @Test
    void noMutantEndsInAnException() throws IOException {
        Random random = new Random(20261121);
        int refused = 0;
        int taken = 0;
        for (Path file : samples()) {
            byte[] good = Files.readAllBytes(file);
            byte[] zipped = zip(good);
            for (int i = 0; i < MUTANTS; i++) {
                byte[] mutant = mutate(i % 5 == 0 ? zipped : good, random);
                FileReport report = new Collect().read(InputFile.of(file.getFileName().toString(), mutant));
                if (report.status() == Status.REFUSED) {
                    refused++;
                    assertThat(report.accepted() + report.quarantined()).isZero();
                } else {
                    taken++;
                    assertThat(report.accepted() + report.quarantined()).isLessThanOrEqualTo(report.read());
                }
                for (Language language : Language.values()) {
                    report.problems().forEach(problem ->
                            assertThat(new ProblemTexts().sentence(language, problem))
                                    .doesNotContain("{", "Exception"));
                }
            }
        }
        assertThat(refused).isGreaterThan(50);
        assertThat(taken).isGreaterThan(50);
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("src/test/samples/intake"))) {
            return all.filter(file -> !file.toString().endsWith(".expected")).sorted().toList();
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

    private static byte[] mutate(byte[] good, Random random) {
        byte[] bytes = good.clone();
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(60));
        switch (random.nextInt(6)) {
            case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> bytes = Arrays.copyOf(bytes, at);
            case 2 -> Arrays.fill(bytes, at, at + length, (byte) random.nextInt(256));
            case 3 -> System.arraycopy(good, random.nextInt(good.length - length + 1), bytes, at, length);
            case 4 -> {
                byte[] token = List.of("null", "{}", "[]", "\"\"", "-1", "true", "\"x\"", "9e99", ",", "}",
                        "\"\\ud800\"").get(random.nextInt(11)).getBytes();
                System.arraycopy(token, 0, bytes, Math.min(at, bytes.length - token.length), token.length);
            }
            default -> {
                bytes = Arrays.copyOf(bytes, bytes.length + length);
                System.arraycopy(good, at, bytes, at + length, good.length - at);
            }
        }
        return bytes;
    }
}
