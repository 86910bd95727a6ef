package fi.luotsi.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.FileReport.Status;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.mapping.Field;
import fi.luotsi.core.mapping.Fingerprint;
import fi.luotsi.core.mapping.Mapping;
import fi.luotsi.core.mapping.Mapping.Column;
import fi.luotsi.core.mapping.Mapping.SlashDates;
import fi.luotsi.core.mapping.TablePreview;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.ListedStudent;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.Problem;
import fi.luotsi.core.plan.Source;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappedTableTest {

    private static final String RIGHT = "1.2.246.562.15.41024330544";
    private static final String OTHER = "1.2.246.562.15.73222573930";

    private final Collect rows = new Collect();

    private static InputFile file(String text) {
        return InputFile.of("taulukko.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private FileReport read(String text, Reading reading) {
        return new Intake(Collect.CLOCK).read(file(text), rows, reading, Progress.NONE);
    }

    private static Mapping mapping(String name, SlashDates dates, String heading, Field... fields) {
        List<Column> columns = new ArrayList<>();
        String[] names = heading.split(";");
        for (int i = 0; i < names.length; i++) {
            columns.add(new Column(names[i], fields[i]));
        }
        return new Mapping(name, Fingerprint.of(List.of(names)), columns, dates);
    }

    private static TablePreview preview(String text, Reading reading) {
        return new Intake(Collect.CLOCK).preview(file(text), reading).table();
    }

    private ListedStudent listed(String key) {
        return (ListedStudent) rows.others.get(key);
    }

    private static String code(FileReport report) {
        assertThat(report.status()).isEqualTo(Status.REFUSED);
        return report.problems().getFirst().code();
    }

    @Test
    void rowsOfAStudentMayComeInAnyOrder() {
        FileReport report = rows.read("opiskeluoikeus;ryhmä;tutkinnon osa;alku;loppu;hoks päivitetty\n"
                + RIGHT + ";A;106723;1.9.2026;30.9.2026;1.10.2026\n" + OTHER + ";B;106724;1.9.2026;30.9.2026;\n"
                + RIGHT + ";A;106724;1.10.2026;30.10.2026;1.9.2026\n" + RIGHT + ";A;106723;1.11.2026;30.11.2026;\n"
                + RIGHT + ";A;106723;1.11.2026;30.11.2026;\n");
        assertThat(report.status()).isEqualTo(Status.ACCEPTED);
        assertThat(report.source()).isEqualTo(Source.TABLE);
        assertThat(List.of(report.read(), report.accepted(), report.added(), report.unchanged()))
                .containsExactly(5L, 5L, 2L, 3L);
        assertThat(rows.placements).hasSize(2);
        ListedStudent one = listed(RIGHT);
        assertThat(one.planUpdated()).isEqualTo("2026-10-01");
        assertThat(one.plan().items()).extracting(PlanItem::code)
                .containsExactly("tutkinnonosat_106723", "tutkinnonosat_106724");
        assertThat(one.plan().items().getFirst().periods()).extracting(LearningPeriod::start)
                .containsExactly(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 1));
    }

    @Test
    void aLaterRowThatSaysOtherwiseIsFollowedWithAWarning() {
        FileReport report = rows.read("opiskeluoikeus;hoks hyväksytty\n" + RIGHT + ";1.9.2026\n" + RIGHT + ";2.9.2026\n");
        assertThat(report.problems()).extracting(Problem::code, Problem::row, Problem::field)
                .containsExactly(tuple("csv.two-values", 3L, "hoks hyväksytty"));
        assertThat(listed(RIGHT).planApproved()).isEqualTo("2026-09-02");
    }

    @Test
    void aPlanThatIsNotApprovedIsToldApartFromATableThatDoesNotTell() {
        rows.read("opiskeluoikeus;hoks hyväksytty\n" + RIGHT + ";\n");
        assertThat(listed(RIGHT).tellsOfPlan()).isTrue();
        assertThat(listed(RIGHT).plan()).isNull();
        rows.read("opiskeluoikeus;viimeisin osallistuminen\n" + RIGHT + ";2.11.2026\n");
        assertThat(listed(RIGHT).tellsOfPlan()).isFalse();
        assertThat(listed(RIGHT).lastParticipation()).isEqualTo("2026-11-02");
        assertThat(rows.placements).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Koulutussopimus,koulutussopimus", "Läroavtal,oppisopimus", "apprenticeship,oppisopimus", ",koulutussopimus"})
    void aPeriodAtAWorkplaceHasItsMode(String mode, String code) {
        rows.read("opiskeluoikeus;tutkinnon osa;alku;loppu;hankkimistapa;työpaikka\n" + RIGHT
                + ";106723;1.9.2026;30.9.2026;" + (mode == null ? "" : mode) + ";Kuvitteellinen Kahvila\n");
        LearningPeriod period = listed(RIGHT).plan().items().getFirst().periods().getFirst();
        assertThat(period.mode()).isEqualTo(code);
        assertThat(period.workplace().name()).isEqualTo("Kuvitteellinen Kahvila");
    }

    @Test
    void aWorkplacePeriodOfItsOwnStandsBesideTheUnitsOwnDates() {
        rows.read("opiskeluoikeus;tutkinnon osa;alku;loppu;hankkimistapa;työpaikka;työpaikkajakson alku;"
                + "työpaikkajakson loppu\n" + RIGHT
                + ";106723;1.9.2026;18.12.2026;oppisopimus;Kuvitteellinen Kahvila;1.10.2026;30.11.2026\n");
        assertThat(listed(RIGHT).plan().items().getFirst().periods())
                .extracting(LearningPeriod::mode, period -> period.workplace() != null)
                .containsExactly(tuple("oppisopimus", true), tuple("oppilaitosmuotoinenkoulutus", false));
    }

    @Test
    void anEndedRightHasItsStateFromItsEnd() {
        rows.read("opiskeluoikeus;opintojen tila;opintojen alkamispäivä;opintojen päättymispäivä\n" + RIGHT
                + ";eronnut;10.8.2026;2.11.2026\n");
        assertThat(listed(RIGHT).right().states()).extracting(state -> state.start() + " " + state.state())
                .containsExactly("2026-08-10 lasna", "2026-11-02 eronnut");
    }

    @Test
    void aPeriodMayLastOneDayButNotLess() {
        String heading = "opiskeluoikeus;näyttö alkaa;näyttö päättyy\n";
        assertThat(rows.read(heading + RIGHT + ";2.9.2026;2.9.2026\n").status()).isEqualTo(Status.ACCEPTED);
        assertThat(rows.read(heading + RIGHT + ";2.9.2026;1.9.2026\n").problems())
                .extracting(Problem::code, Problem::field)
                .containsExactly(tuple("csv.end-before-start", "näyttö päättyy"));
    }

    @Test
    void titlesAboveTheHeadingAreSkippedAndBarsSeparate() {
        FileReport report = rows.read("Raportti 20.11.2026\n\nopiskeluoikeus|ryhmä\n" + RIGHT + "|NV26A\n");
        assertThat(report.status()).isEqualTo(Status.ACCEPTED);
        assertThat(report.source()).isEqualTo(Source.ROSTER);
        assertThat(rows.placements.getFirst().group()).isEqualTo("NV26A");
    }

    @Test
    void anUnsureGuessIsRefusedAndNamesTheColumn() {
        String text = "opiskeluoikeus;alku\n" + RIGHT + ";1.9.2026\n";
        FileReport report = rows.read(text);
        assertThat(code(report)).isEqualTo("csv.unclear-date");
        assertThat(report.problems().getFirst().field()).isEqualTo("alku");
        TablePreview shown = preview(text, Reading.ALL);
        assertThat(shown.heading()).containsExactly("opiskeluoikeus", "alku");
        assertThat(shown.mapping().columns()).extracting(Column::field)
                .containsExactly(Field.STUDY_RIGHT, Field.RIGHT_START);
        assertThat(shown.problem(1, "alku").code()).isEqualTo("csv.unclear-date");
        assertThat(shown.saved()).isFalse();
        assertThat(shown.separator() + shown.encoding()).isEqualTo(";UTF-8");
    }

    @Test
    void aSavedMappingIsFoundByTheHeading() {
        Mapping saved = mapping("Oma", SlashDates.MONTH_FIRST, "Tunnus;Milloin", Field.STUDY_RIGHT, Field.PLAN_APPROVED);
        FileReport report = read("TUNNUS;milloin\n" + RIGHT + ";09/01/2026\n", Reading.ALL.saved(List.of(saved)));
        assertThat(report.status()).isEqualTo(Status.ACCEPTED);
        assertThat(listed(RIGHT).planApproved()).isEqualTo("2026-09-01");
        TablePreview shown = preview("Tunnus;Milloin\n" + RIGHT + ";1.9.2026\n", Reading.ALL.saved(List.of(saved)));
        assertThat(shown.saved()).isTrue();
        assertThat(shown.mapping()).isEqualTo(saved);
    }

    @Test
    void aMappingThatIsGivenFindsItsColumnsByName() {
        Mapping given = mapping("Oma", SlashDates.REFUSED, "Tunnus;Milloin;Muu", Field.STUDY_RIGHT,
                Field.PLAN_APPROVED, Field.NOTHING);
        FileReport report = read("Milloin;Uusi;Tunnus\n1.9.2026;x;" + RIGHT + "\n", Reading.ALL.by(given));
        assertThat(report.status()).isEqualTo(Status.ACCEPTED);
        assertThat(report.unknownKeys()).containsOnlyKeys("Uusi");
        assertThat(listed(RIGHT).planApproved()).isEqualTo("2026-09-01");
        assertThat(code(read("a;b\n1;2\n", Reading.ALL.by(given)))).isEqualTo("csv.missing-column");
    }

    @Test
    void aMappingMayNotSayTheSameOfTwoColumns() {
        Mapping given = mapping("Oma", SlashDates.REFUSED, "Tunnus;A;B", Field.STUDY_RIGHT, Field.GRADE, Field.GRADE);
        assertThat(code(read("Tunnus;A;B\n" + RIGHT + ";3;4\n", Reading.ALL.by(given)))).isEqualTo("csv.field-twice");
    }

    @Test
    void thePreviewShowsTheFirstRowsAndHidesIdentityCodes() {
        StringBuilder text = new StringBuilder("opiskeluoikeus;hetu;osp;tutkinnon osa\n");
        for (int i = 0; i < 40; i++) {
            text.append(RIGHT).append(";010208A950T;").append(i == 3 ? "viisi" : "5").append(";106723\n");
        }
        TablePreview shown = preview(text.toString(), Reading.ALL.first(20));
        assertThat(shown.rows()).hasSize(20);
        assertThat(shown.problem(5, "osp").code()).isEqualTo("csv.not-number");
        assertThat(shown.problem(6, "osp")).isNull();
        assertThat(shown.toString()).doesNotContain("010208A950T");
    }

    @Test
    void aFileThatIsNoTableHasNoPreview() {
        Intake.Preview seen = new Intake(Collect.CLOCK).preview(file("{\"a\":1}"), Reading.ALL);
        assertThat(seen.table()).isNull();
        assertThat(seen.refused()).isNotNull();
    }

    @Test
    void aTableMayBeAskedForAsRosterOrAsTable() {
        String text = "opiskeluoikeus;ryhmä\n" + RIGHT + ";A\n";
        assertThat(read(text, Reading.of(Source.ROSTER)).status()).isEqualTo(Status.ACCEPTED);
        assertThat(read(text, Reading.of(Source.TABLE)).status()).isEqualTo(Status.ACCEPTED);
        assertThat(code(read(text, Reading.of(Source.KOSKI)))).isEqualTo("file.other-source");
    }
}
