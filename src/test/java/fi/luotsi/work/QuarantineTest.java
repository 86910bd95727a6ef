package fi.luotsi.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.FileReport.Status;
import fi.luotsi.core.keep.Importing;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.LeftOut;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.Quarantined;
import fi.luotsi.core.plan.Problem;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.words.Language;
import fi.luotsi.intake.InputFile;
import fi.luotsi.store.TestStores;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuarantineTest {

    private static final String A = "1.2.246.562.15.41024330544";
    private static final String B = "1.2.246.562.15.40000000501";
    private static final List<String> HEADING = List.of("opiskeluoikeus_oid", "sukunimi", "ryhmä");

    @TempDir
    private Path temp;

    private final Quarantine quarantine = new Quarantine(Shelf.IMPORT);
    private Keep keep;

    @BeforeEach
    void open() throws Exception {
        keep = TestStores.open(TestStores.fresh(temp));
    }

    @AfterEach
    void close() {
        keep.close();
    }

    private static LeftOut row(
            Source source, String file, long number, String code, List<String> heading, String... cells) {
        Problem problem = new Problem(Problem.Gravity.ROW_LEFT_OUT, code, file, number, "oid", List.of("", ""));
        return new LeftOut(source, problem, null, heading, List.of(cells));
    }

    /** Puts rows into quarantine as an import would that had read them by another mapping, or in an older program. */
    private void leave(Source source, LeftOut... rows) {
        try (Importing run = keep.begin(Shelf.MONDAY)) {
            Importing.FileRows file = run.file("a");
            List.of(rows).forEach(file::leftOut);
            file.keep(source, "leave " + rows.length);
            run.complete(List.of());
        }
    }

    private Quarantine.Retried retry() {
        return quarantine.retry(
                keep, keep.quarantine(), Shelf.MONDAY.plusDays(1), Progress.NONE);
    }

    private Set<String> people() {
        return keep.cohort(keep.snapshots().getFirst().number()).students().stream().map(Student::studyRight)
                .collect(Collectors.toSet());
    }

    @Test
    void rows_are_grouped_by_file_and_cause() {
        leave(Source.ROSTER,
                row(Source.ROSTER, "a.csv", 2, "csv.not-oid", HEADING, "x", "Lehto", "L"),
                row(Source.ROSTER, "a.csv", 3, "csv.control", HEADING, "y", "Lehto", "L"),
                row(Source.ROSTER, "a.csv", 4, "csv.not-oid", HEADING, "z", "Lehto", "L"),
                row(Source.ROSTER, "b.csv", 2, "csv.not-oid", HEADING, "w", "Lehto", "L"));
        assertThat(quarantine.groups(keep)).extracting(g -> g.file() + " " + g.code() + " " + g.rows().size())
                .containsExactly("a.csv csv.not-oid 2", "a.csv csv.control 1", "b.csv csv.not-oid 1");
        quarantine.discard(keep, quarantine.groups(keep).getFirst().rows());
        assertThat(quarantine.groups(keep)).hasSize(2);
    }

    @Test
    void lines_that_are_in_order_now_go_in_and_the_others_stay() {
        leave(Source.ROSTER,
                row(Source.ROSTER, "a.csv", 2, "csv.not-oid", HEADING, "x", "Monirivi;\n\"nen\"", "L"),
                row(Source.ROSTER, "a.csv", 3, "csv.not-oid", HEADING, A, "Kaisla;vuo", "LH26A"),
                row(Source.ROSTER, "a.csv", 4, "csv.not-oid", HEADING, "y", "Lehto", "L"),
                row(Source.ROSTER, "a.csv", 5, "csv.bare-quote", HEADING, B, "Leh\"to"),
                row(Source.ROSTER, "a.csv", 6, "csv.width", HEADING, B, "Lehto"));
        Quarantine.Retried retried = retry();
        assertThat(retried.released()).isEqualTo(1);
        assertThat(retried.stayed()).isEqualTo(4);
        assertThat(retried.snapshot()).isEqualTo(2);
        assertThat(retried.files()).extracting(FileReport::status).containsExactly(Status.QUARANTINED, Status.REFUSED);
        assertThat(retried.files().getLast().problems()).extracting(Problem::code).containsExactly("again.slipped");
        assertThat(retried.files()).first().satisfies(report -> {
            assertThat(report.file()).isEqualTo("a.csv");
            assertThat(report.status()).isEqualTo(Status.QUARANTINED);
        });
        assertThat(keep.quarantine()).extracting(r -> r.row().problem().row()).containsExactly(2L, 4L, 5L, 6L);
        assertThat(keep.cohort(2).students()).singleElement().satisfies(student -> {
            assertThat(student.fullName()).isEqualTo("Kaisla;vuo");
            assertThat(student.group()).isEqualTo("LH26A");
        });
        assertThat(retry().released()).as("again: nothing has changed").isZero();
        assertThat(keep.snapshots()).hasSize(2);
    }

    @Test
    void a_row_that_stays_says_what_is_wrong_with_it_now() throws Exception {
        leave(Source.ROSTER,
                row(Source.ROSTER, "a.csv", 7, "csv.control", HEADING, "x", "Lehto", "L"),
                row(Source.ROSTER, "a.csv", 9, "csv.control", HEADING, A, "Kaisla", "LH26A"));
        List<Quarantined> before = keep.quarantine();
        assertThat(retry().released()).isEqualTo(1);
        assertThat(keep.quarantine()).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(before.getFirst().id());
            assertThat(row.snapshot()).isEqualTo(1);
            assertThat(row.row().cells()).containsExactly("x", "Lehto", "L");
            assertThat(row.row().problem().code()).isEqualTo("csv.not-oid");
            assertThat(row.row().problem().field()).isEqualTo("opiskeluoikeus_oid");
            assertThat(row.row().problem().row()).isEqualTo(7);
            assertThat(row.row().problem().file()).isEqualTo("a.csv");
        });
        assertThat(quarantine.groups(keep)).extracting(Quarantine.Group::code).containsExactly("csv.not-oid");
        List<Quarantined> after = keep.quarantine();
        assertThat(keep.health(Progress.NONE).faults()).isEmpty();
        retry();
        assertThat(keep.quarantine()).as("nothing has changed").isEqualTo(after);
    }

    @Test
    void a_stray_quotation_mark_is_part_of_the_text_when_the_cells_are_in_their_places() {
        Shelf.run(keep, Shelf.MONDAY, InputFile.of("a.csv", ("opiskeluoikeus_oid;sukunimi;ryhmä\n" + A + ";Leh\"to;L\n" + B
                + ";\"Suku\"la;L\n").getBytes(StandardCharsets.UTF_8)));
        assertThat(keep.quarantine()).extracting(row -> row.row().cells().get(1)).containsExactly("Leh\"to", "\"Suku\"la");
        assertThat(retry().released()).isEqualTo(2);
        assertThat(keep.cohort(keep.snapshots().getFirst().number()).students()).extracting(Student::fullName)
                .containsExactlyInAnyOrder("Leh\"to", "\"Suku\"la");
        assertThat(keep.quarantine()).isEmpty();
    }

    @Test
    void a_line_of_a_mass_transfer_says_why_it_stays() {
        leave(Source.KOSKI, row(Source.KOSKI, "m.zip", 2, "transfer.width", List.of("oid", "data"), A));
        Quarantine.Retried retried = retry();
        assertThat(retried.stayed()).isEqualTo(1);
        assertThat(retried.files()).flatExtracting(FileReport::problems).extracting(Problem::code)
                .containsExactly("again.transfer");
    }

    @Test
    void a_remembered_record_among_those_of_another_source_keeps_its_text() {
        String plan = "{\"id\": 1, \"opiskeluoikeus-oid\": \"" + A + "\", \"ensikertainen-hyvaksyminen\": \"2026-08-20\"}";
        String right = "{\"oid\": \"" + B + "\", \"versionumero\": 1, \"tyyppi\": {\"koodiarvo\": \"ammatillinenkoulutus\"},"
                + " \"tila\": {\"opiskeluoikeusjaksot\": [{\"alku\": \"2025-08-01\", \"tila\": {\"koodiarvo\": \"lasna\"}}]},"
                + " \"suoritukset\": []}";
        Shelf.run(keep, Shelf.MONDAY, InputFile.of("a.json", ("[" + plan + "]").getBytes(StandardCharsets.UTF_8)));
        Shelf.run(keep, Shelf.MONDAY.plusDays(1),
                InputFile.of("b.json", ("[" + right + "," + plan + "]").getBytes(StandardCharsets.UTF_8)));
        assertThat(keep.quarantine()).singleElement().satisfies(row -> {
            assertThat(row.row().problem().code()).isEqualTo("record.other-source");
            assertThat(row.row().cells().getFirst()).contains(A);
        });
    }

    @Test
    void many_rows_that_still_are_bad_do_not_keep_the_good_ones_out() {
        LeftOut[] rows = IntStream.range(0, 60).mapToObj(n -> row(Source.ROSTER, "a.csv", n + 2, "csv.not-oid",
                HEADING, n == 30 ? A : "x" + n, "Lehto", "L")).toArray(LeftOut[]::new);
        leave(Source.ROSTER, rows);
        assertThat(retry().released()).isEqualTo(1);
        assertThat(keep.quarantine()).hasSize(59);
    }

    @Test
    void records_go_in_too_and_what_cannot_be_read_again_stays() {
        String good = "{\"opiskeluoikeus-oid\": \"" + A + "\", \"ensikertainen-hyvaksyminen\": \"2026-08-20\"}";
        leave(Source.EHOKS,
                row(Source.EHOKS, "h.json", 1, "record.not-oid", List.of(), "{\"opiskeluoikeus-oid\": \"x\"}"),
                row(Source.EHOKS, "h.json", 2, "record.not-oid", List.of(), "{\"opiskeluoikeus-oid\": \"" + B + "…(> 64 kB)"),
                row(Source.EHOKS, "h.json", 3, "record.not-oid", List.of(), good));
        assertThat(retry().released()).isEqualTo(1);
        assertThat(people()).containsExactly(A);
        assertThat(keep.quarantine()).extracting(r -> r.row().problem().row()).containsExactly(1L, 2L);
    }

    @Test
    void rows_of_a_real_import_are_tried_again_as_they_are() throws IOException {
        Shelf.run(keep, Shelf.MONDAY, InputFile.of("k.json", Files.readAllBytes(
                Path.of("src/test/samples/intake/koski-some-left-out.json"))));
        int rows = keep.quarantine().size();
        assertThat(rows).isPositive();
        Quarantine.Retried retried = retry();
        assertThat(retried.released()).isZero();
        assertThat(retried.files()).allSatisfy(report -> assertThat(report.accepted()).isZero());
        assertThat(keep.quarantine()).hasSize(rows);
    }

    @Test
    void a_cancelled_retry_changes_nothing() {
        leave(Source.ROSTER, row(Source.ROSTER, "a.csv", 3, "csv.not-oid", HEADING, A, "Kaislavuo", "LH26A"));
        String before = Shelf.digest(keep);
        Progress stop = new Progress() {
            @Override
            public void at(String what, long done, long total) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> quarantine.retry(
                keep, keep.quarantine(), Shelf.MONDAY.plusDays(1), stop))
                .isInstanceOf(Progress.Cancelled.class);
        assertThat(Shelf.digest(keep)).isEqualTo(before);
    }

    @Test
    void the_file_for_a_spreadsheet_has_each_row_in_its_columns_and_no_formula() throws IOException {
        leave(Source.ROSTER,
                row(Source.ROSTER, "a.csv", 2, "csv.not-oid", HEADING, "=1+1", "Lehto; Aino", "@L"),
                row(Source.ROSTER, "a.csv", 3, "csv.not-oid", HEADING, "x", "Lehto", "L", "liikaa"),
                row(Source.EHOKS, "h.json", 1, "record.not-oid", List.of(), "{\"a\": \"b\"}"));
        Path file = temp.resolve("karanteeni.csv");
        quarantine.export(keep.quarantine(), Language.SV, file);
        assertThat(temp.resolve("karanteeni.csv.part")).doesNotExist();
        String text = Files.readString(file, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFFImporterad;Fil;Rad;Fält;Orsak;");
        CSVFormat format = CSVFormat.EXCEL.builder().setDelimiter(';').setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser parser = CSVParser.parse(text.substring(1), format)) {
            List<CSVRecord> rows = parser.getRecords();
            assertThat(rows).hasSize(3).allMatch(CSVRecord::isConsistent);
            assertThat(rows.get(0).toMap()).containsEntry("opiskeluoikeus_oid", "'=1+1")
                    .containsEntry("sukunimi", "Lehto; Aino").containsEntry("ryhmä", "'@L").containsEntry("Rad", "2")
                    .containsEntry("Fil", "a.csv");
            assertThat(rows.get(1).get("#4")).isEqualTo("liikaa");
            assertThat(rows.get(2).get("Post")).isEqualTo("{\"a\": \"b\"}");
            assertThat(rows.get(0).get("Orsak")).endsWith(".");
        }
        assertThatThrownBy(() -> quarantine.export(keep.quarantine(), Language.SV, temp.resolve("no/such.csv")))
                .isInstanceOf(IOException.class);
    }

    @Test
    void nothing_to_try_is_nothing_done() {
        assertThat(quarantine.groups(keep)).isEmpty();
        Quarantine.Retried retried = retry();
        assertThat(retried.released() + retried.stayed()).isZero();
        assertThat(keep.snapshots()).isEmpty();
        assertThat(keep.quarantine()).extracting(Quarantined::id).isEmpty();
    }
}
