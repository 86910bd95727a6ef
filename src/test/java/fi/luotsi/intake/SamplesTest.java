package fi.luotsi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.words.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every file in the samples folder reads as its twin {@code <file>.expected} says. A new case is two files and no code:
 * when they differ, what was read is left in {@code target/samples} to compare with.
 */
class SamplesTest {

    private static final Path FOLDER = Path.of("src/test/samples/intake");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .build();

    @TestFactory
    Stream<DynamicTest> everyFileReadsAsItsTwin() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(FOLDER)) {
            files = all.filter(file -> !file.toString().endsWith(".expected")).sorted().toList();
        }
        assertThat(files).isNotEmpty();
        return files.stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    /** A workbook is kept as text, see {@link BookText}. */
    private static FileReport book(Path file, Collect rows) throws IOException {
        BookText.Book book = BookText.of(file);
        Passwords passwords = (name, wrong) -> book.password() == null ? null : book.password().toCharArray();
        return new Intake(Collect.CLOCK).read(book.file(), rows, Reading.ALL.with(passwords), Progress.NONE);
    }

    private static void check(Path file) throws IOException {
        Collect rows = new Collect();
        FileReport report = file.toString().endsWith(".xlsx.txt") ? book(file, rows) : rows.read(file);
        Map<String, Object> read = new LinkedHashMap<>();
        read.put("status", report.status());
        read.put("source", report.source());
        read.put("figures", "read " + report.read() + ", accepted " + report.accepted() + ", new " + report.added()
                + ", changed " + report.changed() + ", unchanged " + report.unchanged() + ", left out "
                + report.quarantined());
        read.put("dropped", report.dropped());
        read.put("unknownKeys", report.unknownKeys());
        read.put("unknownCodes", report.unknownCodes());
        List<String> problems = new ArrayList<>();
        report.problems().forEach(problem -> problems.add(problem.gravity() + " " + problem.code() + " " + problem.row()
                + " " + problem.field() + " " + problem.words()));
        read.put("problems", problems);
        read.put("plans", rows.plans.values());
        read.put("rights", rows.rights.values());
        read.put("placements", rows.placements);
        if (!rows.others.isEmpty()) {
            read.put("others", rows.others.values());
        }
        if (!rows.leftOut.isEmpty()) {
            read.put("leftOut", rows.leftOut.stream().map(row -> row.cells()).toList());
        }
        String actual = MAPPER.writeValueAsString(read).replace("\r\n", "\n") + "\n";
        Path twin = FOLDER.resolve(file.getFileName() + ".expected");
        String expected = Files.exists(twin) ? Files.readString(twin) : "";
        if (!actual.equals(expected)) {
            Path left = Files.createDirectories(Path.of("target/samples")).resolve(twin.getFileName());
            Files.writeString(left, actual);
        }
        assertThat(actual).isEqualTo(expected);
        assertThat(actual + Collect.sentences(report, Language.FI)).doesNotContain("010208A950T", "Salainen", "@e");
        // A row in quarantine is kept whole but for what identifies or reaches a person.
        read.remove("leftOut");
        assertThat(MAPPER.writeValueAsString(read)).doesNotContain("Vapaa teksti");
    }
}
