package fi.luotsi.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.FileReport.Status;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.ListedStudent;
import fi.luotsi.core.plan.Problem;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.quality.Quality;
import fi.luotsi.core.quality.QualityFinding;
import fi.luotsi.core.quality.QualityFinding.Kind;
import fi.luotsi.core.words.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One thing said in two ways: dates as texts beside real ones, two rows of a student, two columns for one meaning. */
class TwoWaysTest {

    private static final String RIGHT = "1.2.246.562.15.41024330544";
    private static final String OTHER = "1.2.246.562.15.73222573930";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Collect rows = new Collect();

    private FileReport book(String... lines) {
        return rows.read(InputFile.of("kirja.xlsx", BookText.of(lines)));
    }

    private static List<Kind> quality(FileReport report) {
        return Quality.of(Cohort.EMPTY, List.of(report), TODAY).stream().map(QualityFinding::kind).toList();
    }

    private StudyRight right(String key) {
        return ((ListedStudent) rows.others.get(key)).right();
    }

    @Test
    void textDatesAreToldWhereAWorkbookHasRealOnes() {
        FileReport report = book("sheet Taulukko", "opiskeluoikeus | " + RIGHT + " | " + OTHER,
                "aloituspäivä | 1.9.2026 | @2026-08-17", "arvioitu päättymispäivä | 2029-05-31 | 31.5.2029");
        assertThat(report.problems()).extracting(Problem::code, Problem::row, Problem::field, Problem::words)
                .containsExactly(tuple("csv.text-date", 2L, "aloituspäivä", List.of("1")),
                        tuple("csv.text-date", 2L, "arvioitu päättymispäivä", List.of("2")));
        assertThat(report.accepted()).isEqualTo(2);
        assertThat(right(RIGHT).start()).isEqualTo("2026-09-01");
        assertThat(Quality.of(Cohort.EMPTY, List.of(report), TODAY)).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.TEXT_DATES);
            assertThat(finding.detail()).isEqualTo("kirja.xlsx");
            assertThat(finding.evidence().getFirst().value()).isEqualTo("3");
        });
    }

    @Test
    void aTableInWhichAllDatesAreTextIsNothingToTellOf() {
        FileReport report = book("sheet Taulukko", "opiskeluoikeus | " + RIGHT + " | " + OTHER,
                "aloituspäivä | 1.9.2026 | 17.8.2026");
        assertThat(report.problems()).isEmpty();
        assertThat(new Collect().read("opiskeluoikeus;aloituspäivä\n" + RIGHT + ";1.9.2026\n").problems()).isEmpty();
    }

    @Test
    void freeTextInAColumnOfDatesIsLeftOutAndAQualityFinding() {
        FileReport report = book("sheet Taulukko", "opiskeluoikeus | " + RIGHT + " | " + OTHER,
                "aloituspäivä | syksy 2026 | @2026-08-17");
        assertThat(report.status()).isEqualTo(Status.QUARANTINED);
        assertThat(quality(report)).containsExactly(Kind.TEXT_DATES);
        FileReport impossible = new Collect().read("opiskeluoikeus;aloituspäivä\n" + RIGHT + ";31.2.2026\n");
        assertThat(impossible.quarantined()).isEqualTo(1);
        assertThat(quality(impossible)).isEmpty();
    }

    @Test
    void equalRowsOfARosterCountOnce() {
        FileReport report = rows.read("opiskeluoikeus_oid;ryhmä\n" + RIGHT + ";A\n" + RIGHT + ";A\n");
        assertThat(report.status()).isEqualTo(Status.ACCEPTED);
        assertThat(List.of(report.read(), report.added(), report.unchanged())).containsExactly(2L, 1L, 1L);
        assertThat(rows.placements).hasSize(1);
    }

    @Test
    void rowsOfARosterThatDifferAreToldWithBothLinesAndTheLaterIsKept() {
        FileReport report = rows.read("opiskeluoikeus_oid;ryhmä;opettaja\n" + RIGHT + ";A;Opettaja Oona\n" + OTHER
                + ";B;\n" + RIGHT + ";C;\n");
        assertThat(report.problems()).extracting(Problem::code, Problem::row, Problem::field, Problem::words)
                .containsExactly(tuple("csv.two-values", 4L, "ryhmä", List.of("2")));
        assertThat(rows.placements).hasSize(2);
        assertThat(rows.placements.getFirst().group()).isEqualTo("C");
        assertThat(rows.placements.getFirst().teacher()).as("an empty cell says nothing").isEqualTo("Opettaja Oona");
        assertThat(quality(report)).containsExactly(Kind.ROSTER_CONFLICT);
        for (Language language : Language.values()) {
            assertThat(Collect.sentences(report, language)).contains("aineisto", "4", "ryhmä", "2");
        }
    }

    @Test
    void aListThatDiffersInTheGroupIsToldToo() {
        FileReport report = rows.read("opiskeluoikeus;ryhmä;aloituspäivä\n" + RIGHT + ";A;1.9.2026\n" + RIGHT
                + ";B;1.9.2026\n");
        assertThat(report.problems()).extracting(Problem::code, Problem::row, Problem::field)
                .containsExactly(tuple("csv.two-values", 3L, "ryhmä"));
    }

    @Test
    void twoColumnsForOneMeaningAreTold() {
        FileReport report = rows.read("opiskeluoikeus_oid;sukunimi;etunimet;kutsumanimi\n" + RIGHT
                + ";Kaislavuo;Eevi Aino;Aino\n");
        assertThat(report.status()).isEqualTo(Status.WARNED);
        assertThat(report.unknownKeys()).isEmpty();
        Problem problem = report.problems().getFirst();
        assertThat(problem.code()).isEqualTo("csv.same-meaning");
        assertThat(List.of(problem.field(), problem.words().getFirst()))
                .containsExactlyInAnyOrder("etunimet", "kutsumanimi");
    }

    @Test
    void aHeadingThatStandsTwiceCanBeLookedAtButNotImportedUnasked() {
        InputFile file = InputFile.of("a.csv", ("opiskeluoikeus_oid;ryhmä;Ryhmä\n" + RIGHT + ";A;B\n").getBytes());
        assertThat(new Collect().read(file).problems()).extracting(Problem::code).containsExactly("csv.column-twice");
        assertThat(new Intake(Collect.CLOCK).preview(file, Reading.ALL.first(20)).table().problems())
                .extracting(Problem::code).contains("csv.column-twice");
    }

    @Test
    void cellsTypedAsIsoDatesAreDates() {
        byte[] book = new RawBook("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>opiskeluoikeus</t></is></c>"
                + "<c r=\"B1\" t=\"inlineStr\"><is><t>aloituspäivä</t></is></c></row>"
                + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>" + RIGHT + "</t></is></c>"
                + "<c r=\"B2\" t=\"d\"><v>2026-08-17</v></c></row>"
                + "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>" + OTHER + "</t></is></c>"
                + "<c r=\"B3\" s=\"1\" t='d'><v>2026-09-01T00:00:00</v></c></row>").bytes();
        FileReport report = rows.read(InputFile.of("kirja.xlsx", book));
        assertThat(report.status()).as(report.problems().toString()).isEqualTo(Status.ACCEPTED);
        assertThat(right(RIGHT).start()).isEqualTo("2026-08-17");
        assertThat(right(OTHER).start()).isEqualTo("2026-09-01");
    }

    @Test
    void anIsoDateThatIsNoneIsLeftOutWithItsRow() {
        byte[] book = new RawBook("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>opiskeluoikeus</t></is></c>"
                + "<c r=\"B1\" t=\"inlineStr\"><is><t>aloituspäivä</t></is></c></row>"
                + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>" + RIGHT + "</t></is></c>"
                + "<c r=\"B2\" t=\"d\"><v>2026-02-30</v></c></row>").bytes();
        FileReport report = rows.read(InputFile.of("kirja.xlsx", book));
        assertThat(report.problems()).extracting(Problem::code, Problem::row, Problem::field)
                .containsExactly(tuple("csv.not-date", 2L, "aloituspäivä"));
    }
}
