package fi.luotsi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.FileReport.Status;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.plan.Problem;
import fi.luotsi.core.plan.ReportedRight;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.words.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.apache.poi.poifs.crypt.EncryptionMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/** Who reads a workbook, under which name, and with which password. */
class WorkbookFileTest {

    private static final Path SAMPLE = Path.of("src/test/samples/intake/report-student-years-sv.xlsx.txt");
    private static final String SECRET = "vattumadon-42";

    private final Collect rows = new Collect();
    private final List<Integer> asked = new ArrayList<>();
    private final List<char[]> given = new ArrayList<>();

    private FileReport read(String name, byte[] content, Reading options) {
        return new Intake(Collect.CLOCK).read(InputFile.of(name, content), rows, options, Progress.NONE);
    }

    private FileReport read(String name, byte[] content) {
        return read(name, content, Reading.ALL);
    }

    private Reading passwords(String... words) {
        return Reading.ALL.with((file, wrong) -> {
            asked.add(wrong);
            char[] word = wrong < words.length ? words[wrong].toCharArray() : null;
            if (word != null) {
                given.add(word);
            }
            return word;
        });
    }

    private static byte[] sample(String... changes) throws IOException {
        String text = Files.readString(SAMPLE);
        for (int i = 0; i < changes.length; i += 2) {
            assertThat(text).contains(changes[i]);
            text = text.replace(changes[i], changes[i + 1]);
        }
        return BookText.of(text.split("\n"));
    }

    private static byte[] plain(String... changes) throws IOException {
        List<String> all = new ArrayList<>(List.of("password " + SECRET + "\n", ""));
        all.addAll(List.of(changes));
        return sample(all.toArray(String[]::new));
    }

    private static String code(FileReport report) {
        assertThat(report.status()).isEqualTo(Status.REFUSED);
        return report.problems().getFirst().code();
    }

    private static byte[] ole(String... entries) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(); var out = new java.io.ByteArrayOutputStream()) {
            for (String entry : entries) {
                files.createDocument(new java.io.ByteArrayInputStream(new byte[5_000]), entry);
            }
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    @Test
    void asksForThePasswordUntilItIsRightAndWipesIt() throws IOException {
        FileReport report = read("raportti.xlsx", sample(), passwords("väärä", SECRET));
        assertThat(report.status()).isEqualTo(Status.QUARANTINED);
        assertThat(report.source()).isEqualTo(Source.KOSKI_REPORT);
        assertThat(rows.others).hasSize(3);
        assertThat(asked).containsExactly(0, 1);
        assertThat(given).allSatisfy(word -> assertThat(word).containsOnly('\0'));
        assertThat(Collect.sentences(report, Language.FI) + report).doesNotContain(SECRET, "väärä");
    }

    @Test
    void fourThingsThatCanBeWrongHaveFourSentences() throws IOException {
        assertThat(code(read("a.xlsx", sample(), passwords()))).isEqualTo("password.none");
        assertThat(code(read("a.xlsx", sample(), passwords("1", "2", "3", SECRET)))).isEqualTo("password.wrong");
        assertThat(asked).containsExactly(0, 0, 1, 2);
        assertThat(code(read("a.xlsx", sample(), passwords("1")))).isEqualTo("password.wrong");
        assertThat(code(read("a.xls", ole("Workbook")))).isEqualTo("file.xls");
        assertThat(code(read("a.xls", ole("Book")))).isEqualTo("file.xls");
        assertThat(code(read("a.doc", ole("WordDocument")))).isEqualTo("file.office");
        assertThat(code(read("a.xlsx", ole("EncryptedPackage"), passwords(SECRET)))).isEqualTo("zip.damaged");
        byte[] whole = sample();
        assertThat(code(read("a.xlsx", Arrays.copyOf(whole, whole.length / 3), passwords(SECRET, SECRET, SECRET))))
                .isEqualTo("zip.damaged");
        assertThat(rows.others).isEmpty();
    }

    @Test
    void theNameMattersOnlyWhenItSaysTheContrary() throws IOException {
        assertThat(read("raportti", plain()).source()).isEqualTo(Source.KOSKI_REPORT);
        assertThat(read("raportti.zip", plain()).source()).isEqualTo(Source.KOSKI_REPORT);
        assertThat(code(read("raportti.CSV", plain()))).isEqualTo("file.xlsx-as-csv");
        byte[] table = "opiskeluoikeus_oid;ryhmä\n1.2.246.562.15.41024330544;NV26A\n".getBytes(StandardCharsets.UTF_8);
        assertThat(code(read("lista.xlsx", table))).isEqualTo("file.csv-as-xlsx");
        assertThat(read("lista.txt", table).status()).isEqualTo(Status.ACCEPTED);
    }

    @Test
    void refusesReportsThatLackNeededColumnsAndNamesThem() throws IOException {
        FileReport report = read("raportti.xlsx", plain("Studierättens oid |", "Något annat |",
                "Studerandes oid |", "Ännu något |"));
        assertThat(code(report)).isEqualTo("report.missing-columns");
        assertThat(report.problems().getFirst().words()).containsExactly("Studierättens oid, Studerandes oid");
        assertThat(report.problems().getFirst().row()).isEqualTo(1);
    }

    @Test
    void refusesAColumnThatStandsTwice() throws IOException {
        assertThat(code(read("raportti.xlsx", plain("Förnamn |", "EFTERNAMN |")))).isEqualTo("csv.column-twice");
    }

    @Test
    void refusesAsksOfAnotherSource() throws IOException {
        assertThat(code(read("raportti.xlsx", plain(), Reading.of(Source.KOSKI)))).isEqualTo("file.other-source");
        assertThat(read("raportti.xlsx", plain(), Reading.of(Source.KOSKI_REPORT)).status())
                .isEqualTo(Status.QUARANTINED);
    }

    @Test
    void headingsMayBeWrittenAnyHow() throws IOException {
        byte[] untidy = plain("Studierättens oid |", "_STUDIERÄTTENS__oid_ |", "Efternamn |", "efternamn\\n |");
        assertThat(read("raportti.xlsx", untidy).accepted()).isEqualTo(3);
        ReportedRight first = (ReportedRight) rows.others.values().iterator().next();
        assertThat(first.right().learner().lastName()).isEqualTo("Testinen");
    }

    @Test
    void readsVisibleSheetsAndTellsOfTheOthers() throws IOException {
        String text = Files.readString(SAMPLE).replace("password " + SECRET + "\n", "");
        FileReport report = read("raportti.xlsx", BookText.of(
                (text + "hidden sheet Piilo\na | b\nsheet Muistiinpanot\nasia | x\n").split("\n")));
        assertThat(report.problems()).extracting(Problem::code).contains("xlsx.hidden-sheet", "report.other-sheet");
        assertThat(report.accepted()).isEqualTo(3);
    }

    @Test
    void aPreviewStopsAtItsRows() throws IOException {
        assertThat(read("raportti.xlsx", plain(), Reading.ALL.first(2)).read()).isEqualTo(2);
    }

    @Test
    void faultsInCellsLeaveTheRowOutAndNameRowAndColumn() throws IOException {
        FileReport report = read("raportti.xlsx", plain("Köpt | ?0", "Köpt | kanske",
                "=121.0", "#=1+1", "=0.0 | =287.5", "mycket | =287.5"));
        assertThat(report.quarantined()).isEqualTo(4);
        assertThat(report.problems()).filteredOn(problem -> problem.gravity() == Problem.Gravity.ROW_LEFT_OUT)
                .extracting(problem -> problem.row() + " " + problem.code() + " " + problem.field())
                .contains("2 csv.not-yes-no Köpt")
                .anyMatch(place -> place.startsWith("3 csv.no-value Ackumulerade"))
                .anyMatch(place -> place.startsWith("4 csv.not-number Ackumulerade"))
                .contains("5 csv.not-oid Studierättens oid");
        assertThat(rows.leftOut).hasSize(4).allSatisfy(row -> {
            assertThat(row.heading()).hasSize(51);
            assertThat(row.cells()).doesNotContain("010208A950T", "120");
        });
    }

    @Test
    void the_older_way_of_protecting_is_opened_too_and_what_is_inside_must_be_a_workbook() throws IOException {
        byte[] book = plain();
        byte[] standard = BookText.protect(book, SECRET, EncryptionMode.standard);
        assertThat(read("r.xlsx", standard, passwords(SECRET)).status()).isNotEqualTo(Status.REFUSED);
        assertThat(code(read("r.xlsx", standard, passwords("väärä", "väärä", "väärä")))).isEqualTo("password.wrong");
        byte[] letter = new RawBook("").without("xl/workbook.xml").part("word/document.xml", "<d/>").bytes();
        assertThat(code(read("r.xlsx", BookText.protect(letter, SECRET), passwords(SECRET)))).isEqualTo("file.office");
        assertThat(code(read("r.xlsx", BookText.protect("x;y".getBytes(StandardCharsets.UTF_8), SECRET), passwords(SECRET))))
                .isEqualTo("zip.damaged");
        for (int part : new int[] {2, 3, 10}) {
            byte[] cut = Arrays.copyOf(standard, standard.length - standard.length / part);
            assertThat(code(read("r.xlsx", cut, passwords(SECRET)))).isEqualTo("zip.damaged");
        }
    }

    @Test
    void titles_that_somebody_has_put_above_a_report_do_not_hide_it() throws IOException {
        String text = Files.readString(SAMPLE).lines().map(line -> !line.contains(" | ") ? line
                : line.startsWith("Studierättens oid") ? "Vår enhet // Hösten // Kontrollerad // " + line : " //  //  // " + line)
                .collect(Collectors.joining("\n"));
        FileReport report = read("r.xlsx", BookText.of(text.replace("password " + SECRET, "").split("\n")));
        assertThat(report.source()).isEqualTo(Source.KOSKI_REPORT);
        assertThat(report.status()).isNotEqualTo(Status.REFUSED);
    }
}
