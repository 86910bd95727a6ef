package fi.luotsi.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.FileReport.Status;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.words.Language;
import fi.luotsi.intake.InputFile;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every broken file of the shared corpus, imported into a real store, ends as the corpus says; skips without it. */
class CorpusTest {

    private static final Path CORPUS = Path.of("..", "shared", "badinput");

    /** Files of keys, databases and backups are not imported; {@code DamageTest} opens them. */
    private static final Set<String> NOT_IMPORTED = Set.of("key-file", "database", "backup");

    @TempDir
    private static Path temp;

    @TestFactory
    Stream<DynamicTest> every_file_ends_in_the_store_as_the_corpus_says() throws Exception {
        if (!Files.exists(CORPUS)) {
            return Stream.of();
        }
        Shelf shelf = new Shelf(temp);
        List<DynamicTest> tests = new ArrayList<>();
        for (CSVRecord row : rows()) {
            Path file = CORPUS.resolve(row.get("file").replace(':', '-'));
            if (!NOT_IMPORTED.contains(row.get("format")) && Files.isRegularFile(file)) {
                tests.add(DynamicTest.dynamicTest(row.get("id") + " " + row.get("file"), () -> check(row, file, shelf)));
            }
        }
        assertThat(tests).hasSizeGreaterThan(70);
        return tests.stream();
    }

    private static List<CSVRecord> rows() throws IOException {
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (Reader in = Files.newBufferedReader(CORPUS.resolve("index.csv"));
                CSVParser parser = CSVParser.parse(in, format)) {
            return parser.getRecords();
        }
    }

    private static void check(CSVRecord row, Path file, Shelf shelf) throws Exception {
        try (Keep keep = shelf.open()) {
            String before = Shelf.digest(keep);
            int rows = keep.quarantine().size();
            ImportFiles.Result result = assertTimeout(
                    Duration.ofSeconds(5), () -> Shelf.run(keep, Shelf.MONDAY.plusDays(7), InputFile.of(file)));
            FileReport report = result.files().getFirst();
            for (Language language : Language.values()) {
                assertThat(Shelf.sentences(report, language))
                        .doesNotContain("Exception", "tools.jackson", "java.", "org.", "SQL", "901U", "{0}");
            }
            assertThat(keep.health(Progress.NONE).faults()).isEmpty();
            if (report.status() == Status.REFUSED) {
                assertThat(report.problems()).hasSize(1);
                assertThat(Shelf.digest(keep)).as("nothing stored").isEqualTo(before);
            } else {
                assertThat(keep.quarantine()).as("every bad row is in quarantine")
                        .hasSize(rows + Math.toIntExact(report.quarantined()));
                assertThat(keep.snapshots().getFirst().files()).isEqualTo(result.files());
            }
            outcome(row, report);
        }
    }

    private static void outcome(CSVRecord row, FileReport report) {
        String sentences = Shelf.sentences(report, Language.FI);
        Status expected = switch (row.get("expected")) {
            case "ACCEPT" -> Status.ACCEPTED;
            case "ACCEPT_WARN" -> Status.WARNED;
            case "QUARANTINE_ROWS" -> Status.QUARANTINED;
            default -> Status.REFUSED;
        };
        assertThat(report.status()).as(sentences).isEqualTo(expected);
        assertThat(sentences).contains(Stream.of(row.get("message_must_mention").split(";")).map(String::strip)
                .collect(Collectors.toList()));
        figure(row, "rows_total", report.read());
        figure(row, "rows_accepted", report.accepted());
        figure(row, "rows_quarantined", report.quarantined());
    }

    private static void figure(CSVRecord row, String column, long actual) {
        if (!row.get(column).isEmpty()) {
            assertThat(actual).as(column).isEqualTo(Long.parseLong(row.get(column)));
        }
    }
}
