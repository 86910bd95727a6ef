package fi.luotsi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.FileReport.Status;
import fi.luotsi.core.plan.Problem;
import fi.luotsi.core.words.Language;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every broken file of the shared corpus that the readers know must end as the corpus says. */
class BadInputTest {

    private static final Set<String> FORMATS = Set.of("ehoks-json", "koski-json", "json", "csv", "xls", "zip");

    /** What the corpus itself says does not count as a warning, and gaps in plans that rules of their own show. */
    private static final Set<String> NO_WARNING =
            Set.of("record.check-digit", "csv.check-digit", "plan.v6", "plan.v9");

    @TestFactory
    Stream<DynamicTest> everyCaseEndsAsTheCorpusSays() throws IOException {
        if (!Files.exists(Shared.path("badinput/index.csv"))) {
            return Stream.of();
        }
        List<DynamicTest> tests = new ArrayList<>();
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (Reader in = Files.newBufferedReader(Shared.path("badinput/index.csv"));
                CSVParser parser = CSVParser.parse(in, format)) {
            for (CSVRecord row : parser) {
                if (FORMATS.contains(row.get("format")) && Files.exists(Shared.path("badinput/" + row.get("file")))) {
                    tests.add(DynamicTest.dynamicTest(row.get("id") + " " + row.get("file"), () -> check(row)));
                }
            }
        }
        assertThat(tests).hasSizeGreaterThan(50);
        return tests.stream();
    }

    private static void check(CSVRecord row) {
        Collect rows = new Collect();
        FileReport report = Assertions.assertTimeout(
                Duration.ofSeconds(5), () -> rows.read(Shared.path("badinput/" + row.get("file"))));
        String sentences = Collect.sentences(report, Language.FI);
        assertThat(sentences).doesNotContain("Exception", "tools.jackson", "java.");
        for (String code : report.dropped().keySet()) {
            assertThat(sentences).doesNotContain("020308A901U");
            assertThat(code).isNotBlank();
        }
        List<Problem> counted = report.problems().stream().filter(p -> !NO_WARNING.contains(p.code())).toList();
        switch (row.get("expected")) {
            case "ACCEPT" -> {
                assertThat(report.status()).as(sentences).isEqualTo(Status.ACCEPTED);
                assertThat(counted).isEmpty();
            }
            case "ACCEPT_WARN" -> assertThat(report.status()).as(sentences).isEqualTo(Status.WARNED);
            case "QUARANTINE_ROWS" -> assertThat(report.status()).as(sentences).isEqualTo(Status.QUARANTINED);
            default -> {
                assertThat(report.status()).as(sentences).isEqualTo(Status.REFUSED);
                assertThat(report.problems()).hasSize(1);
            }
        }
        for (String words : row.get("message_must_mention").split(";")) {
            assertThat(sentences).contains(words.strip());
        }
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
