package fi.luotsi.work;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.FileReport.Status;
import fi.luotsi.core.keep.Importing;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.LeftOut;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.Quarantined;
import fi.luotsi.core.mapping.Field;
import fi.luotsi.core.mapping.Fingerprint;
import fi.luotsi.core.mapping.Mapping;
import fi.luotsi.core.plan.Problem;
import fi.luotsi.core.plan.ProblemTexts;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.words.Language;
import fi.luotsi.intake.BookText;
import fi.luotsi.intake.InputFile;
import fi.luotsi.store.TestStores;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of every kind of file are tried again once the reader or the mapping is mended, or it is said why not. */
class QuarantineAgainTest {

    private static final String A = "1.2.246.562.15.41024330544";
    private static final String B = "1.2.246.562.15.40000000501";
    private static final Path REPORT = Path.of("src/test/samples/intake/report-whole-qualification-fi.xlsx.txt");

    @TempDir
    private Path temp;

    private Keep keep;

    @BeforeEach
    void open() throws Exception {
        keep = TestStores.open(TestStores.fresh(temp));
    }

    @AfterEach
    void close() {
        keep.close();
    }

    private Quarantine.Retried retry() {
        return new Quarantine(Shelf.IMPORT).retry(keep, keep.quarantine(), Shelf.MONDAY.plusDays(1), Progress.NONE);
    }

    /** Stands for a mended reader: rows in quarantine become such as can be read. */
    private void mended(UnaryOperator<String> cell) {
        List<Quarantined> rows = keep.quarantine();
        List<FileReport> reports = keep.snapshots().getFirst().files();
        keep.release(rows.stream().map(Quarantined::id).toList());
        try (Importing run = keep.begin(Shelf.MONDAY.plusHours(1))) {
            Importing.FileRows file = run.file("a");
            rows.forEach(row -> file.leftOut(new LeftOut(
                    row.row().source(), row.row().problem(), row.row().mapping(), row.row().heading(),
                    row.row().cells().stream().map(cell).toList())));
            file.keep(rows.getFirst().row().source(), "mended");
            run.complete(reports);
        }
    }

    private List<Student> students() {
        return keep.cohort(keep.snapshots().getFirst().number()).students();
    }

    private static List<String> report(String heading, String cells) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(REPORT)) {
            lines.add(line.startsWith(heading + " |") ? heading + " | " + cells : line);
        }
        return lines;
    }

    private void bring(String name, byte[] content) {
        Shelf.run(keep, Shelf.MONDAY, InputFile.of(name, content));
    }

    @Test
    void a_row_of_a_report_goes_in_as_a_study_right_of_the_report() throws Exception {
        byte[] good = BookText.of(Files.readAllLines(REPORT).toArray(String[]::new));
        bring("r.xlsx", good);
        List<Student> all = students();
        keep.close();
        keep = TestStores.open(TestStores.fresh(Files.createDirectories(temp.resolve("second"))));
        String line = Files.readAllLines(REPORT).stream().filter(each -> each.startsWith("Opiskeluoikeuden alkamispäivä"))
                .findFirst().orElseThrow();
        String[] days = line.split(" \\| ");
        // The second right has one row only.
        String bad = line.substring(line.indexOf(" | ") + 3).replaceFirst(days[2], "31.2.2026");
        bring("r.xlsx", BookText.of(report(days[0], bad).toArray(String[]::new)));
        assertThat(keep.quarantine()).isNotEmpty();
        assertThat(students()).hasSizeLessThan(all.size());
        mended(text -> text.equals("31.2.2026") ? days[2].substring(1) : text);
        Quarantine.Retried retried = retry();
        assertThat(retried.stayed()).as(retried.toString()).isZero();
        assertThat(retried.files()).extracting(FileReport::source).containsOnly(Source.KOSKI_REPORT);
        assertThat(students()).as("as if the row had been good from the beginning").containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void a_row_of_a_right_that_the_report_has_told_of_stays_and_the_others_go_in() throws IOException {
        List<String> lines = Files.readAllLines(REPORT);
        String first = lines.stream().filter(line -> line.startsWith("Opiskeluoikeuden oid")).findFirst().orElseThrow()
                .split(" \\| ")[1];
        bring("r.xlsx", BookText.of(lines.toArray(String[]::new)));
        Student before = students().stream().filter(each -> each.studyRight().equals(first)).findFirst().orElseThrow();
        List<String> heading = lines.stream().filter(line -> line.contains(" | ")).limit(52)
                .map(line -> line.substring(0, line.indexOf(" | "))).toList();
        List<String> cells = lines.stream().filter(line -> line.contains(" | ")).limit(52)
                .map(line -> line.split(" \\| ?", -1)[1].strip().replaceFirst("^[=@?]", "")).toList();
        List<FileReport> reports = keep.snapshots().getFirst().files();
        try (Importing run = keep.begin(Shelf.MONDAY.plusHours(1))) {
            Importing.FileRows file = run.file("a");
            Problem problem = new Problem(Problem.Gravity.ROW_LEFT_OUT, "csv.not-date", "r.xlsx", 9L, "x", List.of("x"));
            file.leftOut(new LeftOut(Source.KOSKI_REPORT, problem, null, heading, cells.stream()
                    .map(cell -> cell.equals("Testinen") ? "Toinen" : cell).toList()));
            file.leftOut(new LeftOut(Source.KOSKI_REPORT, new Problem(Problem.Gravity.ROW_LEFT_OUT, "csv.not-date",
                    "r.xlsx", 10L, "x", List.of("x")), null, heading,
                    cells.stream().map(cell -> cell.equals(first) ? B : cell).toList()));
            file.keep(Source.KOSKI_REPORT, "b");
            run.complete(reports);
        }
        Quarantine.Retried retried = retry();
        assertThat(retried.released()).isEqualTo(1);
        assertThat(retried.unread()).extracting(Problem::code).containsExactly("again.part");
        assertThat(keep.quarantine()).extracting(row -> row.row().problem().row()).containsExactly(9L);
        assertThat(students()).extracting(Student::studyRight).contains(B);
        assertThat(students()).filteredOn(each -> each.studyRight().equals(first)).singleElement()
                .satisfies(each -> assertThat(each.fullName()).isEqualTo(before.fullName()));
    }

    @Test
    void a_row_of_a_workbook_may_be_shorter_than_its_heading_and_longer_than_any_line_of_text() {
        bring("lista.xlsx", BookText.of("sheet A", "opiskeluoikeus_oid | " + A + " | " + B, "aloituspäivä | 31.2.2026 | 31.2.2026",
                "sukunimi | Kaislavuo | Lehto", "huomautus | " + "x".repeat(30_000) + " | ", "lisäksi | " + "y".repeat(30_000)
                + " | ", "muuta | " + "z".repeat(30_000) + " | ", "ryhmä |  | "));
        assertThat(keep.quarantine()).hasSize(2);
        mended(text -> text.equals("31.2.2026") ? "1.8.2026" : text);
        assertThat(retry().stayed()).isZero();
        assertThat(students()).extracting(Student::fullName).containsExactlyInAnyOrder("Kaislavuo", "Lehto");
    }

    @Test
    void a_mended_mapping_lets_the_rows_in_that_it_had_read_wrongly() {
        List<String> heading = List.of("Oikeus", "Nimi", "Päivä");
        Mapping wrong = new Mapping("Oma", Fingerprint.of(heading), List.of(
                new Mapping.Column("Oikeus", Field.STUDY_RIGHT), new Mapping.Column("Nimi", Field.LAST_NAME),
                new Mapping.Column("Päivä", Field.PLAN_APPROVED)), Mapping.SlashDates.REFUSED);
        new Mappings(keep).save(wrong);
        bring("oma.csv", ("Oikeus;Nimi;Päivä\n" + A + ";Kaislavuo;2.9.2026\n" + B + ";Lehto;09/02/2026\n")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(keep.quarantine()).singleElement()
                .satisfies(row -> assertThat(row.row().problem().code()).isEqualTo("csv.slash-date"));
        assertThat(retry().released()).isZero();
        new Mappings(keep).save(new Mapping("Oma", wrong.fingerprint(), wrong.columns(), Mapping.SlashDates.MONTH_FIRST));
        assertThat(retry().released()).isEqualTo(1);
        assertThat(students()).extracting(Student::fullName).containsExactlyInAnyOrder("Kaislavuo", "Lehto");
    }

    @Test
    void an_error_value_stays_an_error_value() {
        bring("virhe.xlsx", BookText.of("sheet A", "opiskeluoikeus_oid | " + A + " | x", "sukunimi | #N/A | Lehto", "ryhmä | L | L"));
        int rows = keep.quarantine().size();
        assertThat(rows).isPositive();
        assertThat(retry().released()).isZero();
        assertThat(keep.quarantine()).hasSize(rows);
    }

    @Test
    void a_record_of_another_kind_than_its_file_goes_in_as_what_it_is() {
        String plan = "{\"opiskeluoikeus-oid\": \"" + A + "\", \"ensikertainen-hyvaksyminen\": \"2026-08-20\"}";
        String right = "{\"oid\": \"" + B + "\", \"versionumero\": 1, \"tyyppi\": {\"koodiarvo\": \"ammatillinenkoulutus\"},"
                + " \"tila\": {\"opiskeluoikeusjaksot\": [{\"alku\": \"2025-08-01\", \"tila\": {\"koodiarvo\": \"lasna\"}}]},"
                + " \"suoritukset\": []}";
        bring("a.json", ("[" + plan + "," + right + ",{\"opiskeluoikeus-oid\": \"x\"}]").getBytes(StandardCharsets.UTF_8));
        assertThat(keep.quarantine()).hasSize(2);
        assertThat(retry().released()).isEqualTo(1);
        assertThat(students()).extracting(Student::studyRight).containsExactlyInAnyOrder(A, B);
    }

    @Test
    void a_row_of_the_same_version_never_takes_the_place_of_what_came_later() {
        String plan = "{\"id\": 7, \"opiskeluoikeus-oid\": \"%s\", \"ensikertainen-hyvaksyminen\": \"2026-08-20\", \"paivitetty\": "
                + "\"2026-09-01T10:00:00Z\", \"urasuunnitelma-koodi-uri\": \"urasuunnitelma_000%d\"}";
        bring("vanha.json", ("[" + plan.formatted("x", 1) + "]").getBytes(StandardCharsets.UTF_8));
        mended(text -> text.replace("\"x\"", "\"" + A + "\""));
        bring("uusi.json", ("[" + plan.formatted(A, 2) + "]").getBytes(StandardCharsets.UTF_8));
        String before = students().toString();
        assertThat(before).contains("0002");
        assertThat(retry().released()).as("overtaken").isEqualTo(1);
        assertThat(students().toString()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "transfer.data, a;b, 1;…, KOSKI, again.transfer",
        "csv.width, a;b;c, 1;2, TABLE, again.slipped",
        "csv.bare-quote, a;b;c, 1;2, ROSTER, again.slipped",
        "csv.bare-quote, a;b;c, 1;…;…, ROSTER, again.masked",
        "csv.empty-cell, Vastaajatunnus;Vastausaika, …;, ARVO, again.masked",
        "csv.no-value, a;b, 1;2, TABLE, again.no-value",
        "csv.not-date, a;b, 1;…(> 64 kB), TABLE, again.cut",
        "csv.not-date, a;b, 1;2, TABLE,"
    })
    void what_can_never_be_read_again_says_what_to_do_instead(
            String code, String heading, String cells, Source source, String why) {
        LeftOut row = new LeftOut(source, new Problem(Problem.Gravity.ROW_LEFT_OUT, code, "a.csv", 2L, null, List.of()), null,
                List.of(heading.split(";")), List.of(cells.split(";")));
        Problem hindrance = Quarantine.hindrance(row);
        assertThat(hindrance == null ? null : hindrance.code()).isEqualTo(why);
        for (Language language : Language.values()) {
            assertThat(hindrance == null ? "ok." : new ProblemTexts().text(language, hindrance)).endsWith(".")
                    .doesNotContain("{0}", "again.slipped");
        }
    }

    @Test
    void a_row_that_was_read_in_vain_keeps_its_place_in_the_file() {
        bring("a.csv", ("opiskeluoikeus_oid;ryhmä\n" + A + ";L\nx;L\n" + B + ";L\ny;L\n").getBytes(StandardCharsets.UTF_8));
        Quarantine.Retried retried = retry();
        assertThat(retried.files()).singleElement().satisfies(report -> {
            assertThat(report.status()).isEqualTo(Status.QUARANTINED);
            assertThat(report.problems()).extracting(Problem::row).containsExactly(3L, 5L);
        });
    }
}
