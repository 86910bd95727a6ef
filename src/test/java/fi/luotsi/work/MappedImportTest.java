package fi.luotsi.work;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.FileReport.Status;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.mapping.Field;
import fi.luotsi.core.mapping.Mapping;
import fi.luotsi.core.mapping.Mapping.Column;
import fi.luotsi.core.mapping.TablePreview;
import fi.luotsi.core.plan.Source;
import fi.luotsi.intake.InputFile;
import fi.luotsi.intake.Intake;
import fi.luotsi.intake.Passwords;
import fi.luotsi.store.TestStores;
import fi.luotsi.core.mapping.Fingerprint;
import fi.luotsi.core.plan.ListedStudent;
import fi.luotsi.core.plan.Problem;
import fi.luotsi.core.plan.Student;
import fi.luotsi.intake.Reading;
import java.time.LocalDate;
import java.util.Comparator;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A provider's own table from the first time it is seen to the import that needs no click. */
class MappedImportTest {

    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 11, 16, 9, 0);
    private static final String RIGHT = "1.2.246.562.15.41024330544";
    private static final String OTHER = "1.2.246.562.15.73222573930";

    @TempDir
    Path folder;

    private Keep keep;
    private final Intake intake = new Intake(Clock.fixed(MONDAY.toInstant(ZoneOffset.UTC), ZoneOffset.UTC));

    @BeforeEach
    void open() throws Exception {
        keep = TestStores.door().create(folder.resolve("store"), "Koe", false, "koe koe koe koe".toCharArray()).keep();
    }

    @AfterEach
    void close() {
        keep.close();
    }

    private static InputFile file(String text) {
        return InputFile.of("vienti.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private FileReport run(LocalDateTime taken, String text) {
        return new ImportFiles(intake).run(keep, List.of(file(text)), ImportFiles.Choice.ALL, taken, Progress.NONE)
                .files().getFirst();
    }

    private static Mapping with(Mapping mapping, String name, Field... fields) {
        List<Column> columns = IntStream.range(0, fields.length)
                .mapToObj(i -> new Column(mapping.columns().get(i).heading(), fields[i])).toList();
        return new Mapping(name, mapping.fingerprint(), columns, mapping.dates());
    }

    @Test
    void neverSeenThenSavedThenWithoutAClick() {
        String first = "Avain;Porukka;Kuitattu\n" + RIGHT + ";NV26A;17.8.2026\n";
        FileReport unsure = run(MONDAY, first);
        assertThat(unsure.status()).isEqualTo(Status.REFUSED);
        assertThat(unsure.problems().getFirst().field()).isEqualTo("Avain");
        assertThat(keep.snapshots()).isEmpty();

        PreviewTable.Seen seen = new PreviewTable(intake).of(file(first), null, List.of(), Passwords.NONE);
        TablePreview table = seen.table();
        assertThat(table.rows()).hasSize(1);
        Mapping corrected = with(table.mapping(), "Oma vienti", Field.STUDY_RIGHT, Field.GROUP, Field.PLAN_APPROVED);
        assertThat(new PreviewTable(intake).of(file(first), corrected, List.of(), Passwords.NONE).refused()).isNull();
        new Mappings(keep).save(corrected);

        assertThat(run(MONDAY, first).status()).isEqualTo(Status.ACCEPTED);
        FileReport second = run(MONDAY.plusDays(7), first.replace("17.8.", "18.8.") + OTHER + ";NV26A;\n");
        assertThat(second.status()).isEqualTo(Status.ACCEPTED);
        assertThat(second.source()).isEqualTo(Source.TABLE);
        assertThat(second.added()).isEqualTo(1);
        assertThat(second.changed()).isEqualTo(1);
        assertThat(keep.cohort(2).students()).extracting(student -> student.group()).containsExactly("NV26A", "NV26A");
        assertThat(keep.cohort(2).has(Source.ROSTER)).isTrue();
        assertThat(keep.cohort(2).has(Source.TABLE)).isTrue();
    }

    @Test
    void theSameFileIsReadAgainWhenItsMappingIsCorrected() {
        String text = "opiskeluoikeus;ryhmä;osasto\n" + RIGHT + ";Hoiva;NV26A\n";
        assertThat(run(MONDAY, text).added()).isEqualTo(1);
        assertThat(run(MONDAY.plusDays(1), text).unchanged()).isEqualTo(1);
        TablePreview table = new PreviewTable(intake).of(file(text), null, List.of(), Passwords.NONE).table();
        new Mappings(keep).save(with(table.mapping(), "Oma", Field.STUDY_RIGHT, Field.UNIT, Field.GROUP));
        assertThat(run(MONDAY.plusDays(2), text).changed()).isEqualTo(1);
        assertThat(run(MONDAY.plusDays(3), text).unchanged()).isEqualTo(1);
        assertThat(keep.snapshots()).hasSize(2);
        assertThat(keep.cohort(2).students().getFirst().unit()).isEqualTo("Hoiva");
    }

    @Test
    void namesInATableDoNotTakeTheRostersPlace() {
        run(MONDAY, "opiskeluoikeus;ryhmä;vastuuopettaja\n" + RIGHT + ";NV26A;Ope Oili\n" + OTHER + ";NV26B;\n");
        FileReport units = run(MONDAY.plusDays(1),
                "opiskeluoikeus;sukunimi;tutkinnon osa;alku;loppu\n" + RIGHT + ";Kaislavuo;106723;1.9.2026;2.9.2026\n");
        assertThat(units.added()).isEqualTo(1);
        assertThat(keep.cohort(2).students()).extracting(student -> student.group() + " " + student.inLatest())
                .containsExactlyInAnyOrder("NV26A true", "NV26B true");
    }

    @Test
    void mappingsAreListedRenamedReplacedAndDeleted() {
        Mappings mappings = new Mappings(keep);
        Mapping one = new Mapping("Wilma", "f1", List.of(new Column("A", Field.GROUP)), Mapping.SlashDates.REFUSED);
        mappings.save(one);
        mappings.save(new Mapping("primus", "f2", one.columns(), one.dates()));
        assertThat(mappings.list()).extracting(Mapping::name).containsExactly("primus", "Wilma");
        assertThat(mappings.find("WILMA")).isEqualTo(one);
        assertThat(mappings.rename("Wilma", "Primus")).isFalse();
        assertThat(mappings.rename("Wilma", " ")).isFalse();
        assertThat(mappings.rename("ei ole", "x")).isFalse();
        assertThat(mappings.rename("Wilma", "WILMA 2")).isTrue();
        mappings.save(new Mapping("Uusi", "f1", List.of(), one.dates()));
        assertThat(new Mappings(keep).list()).extracting(Mapping::name).containsExactly("primus", "Uusi");
        mappings.delete("PRIMUS");
        mappings.delete("ei ole");
        mappings.save(one);
        assertThat(mappings.list()).extracting(Mapping::name).containsExactly("Wilma");
        assertThat(keep.settings().keySet()).filteredOn(key -> key.startsWith("mapping.")).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void supportAndGuardianAreReadOnlyThroughAMappingThatSaysSo() {
        String text = "Opiskeluoikeuden oid;Tarvitsee tukea (k/e);Huoltaja osallistui;Ryhmä\n" + RIGHT + ";k;e;L1\n" + OTHER
                + ";;kyllä;L1\n";
        FileReport asked = run(MONDAY, text);
        assertThat(asked.status()).isEqualTo(FileReport.Status.REFUSED);
        assertThat(asked.problems()).extracting(Problem::code).containsExactly("csv.unclear-support");
        Mapping guessed = intake.preview(file(text), Reading.ALL).table().mapping();
        new Mappings(keep).save(new Mapping("Tuki", guessed.fingerprint(), guessed.columns(), guessed.dates()));
        assertThat(run(MONDAY, text).accepted()).isEqualTo(2);
        List<ListedStudent> listed = keep.cohort(1).students().stream()
                .sorted(Comparator.comparing(Student::studyRight)).map(student -> student.joined().listed()).toList();
        assertThat(listed).extracting(ListedStudent::needsSupport)
                .as("an empty cell is no; without the column nothing is known").containsExactly(true, false);
        assertThat(listed).extracting(ListedStudent::guardianTookPart).containsExactly(false, true);
    }

    @Test
    void oneHeadingHasOneMappingTheOneSavedLast() {
        List<String> heading = List.of("Oikeus", "Nimi", "Hyväksytty");
        List<Mapping.Column> columns = List.of(new Mapping.Column("Oikeus", Field.STUDY_RIGHT),
                new Mapping.Column("Nimi", Field.LAST_NAME), new Mapping.Column("Hyväksytty", Field.PLAN_APPROVED));
        Mappings mappings = new Mappings(keep);
        mappings.save(new Mapping("Syksy", Fingerprint.of(heading), columns, Mapping.SlashDates.MONTH_FIRST));
        mappings.save(new Mapping("Kevät", Fingerprint.of(List.of("OIKEUS", " nimi ", "Hyväksytty:")), columns,
                Mapping.SlashDates.DAY_FIRST));
        assertThat(mappings.list()).extracting(Mapping::name).containsExactly("Kevät");
        run(MONDAY, "Oikeus;Nimi;Hyväksytty\n" + RIGHT + ";Lehto;02/09/2026\n");
        assertThat(keep.cohort(1).students()).extracting(student -> student.joined().listed().planApproved())
                .containsExactly(LocalDate.of(2026, 9, 2));
        run(MONDAY.plusDays(1), "Nimi;Oikeus;Hyväksytty\nLehto;" + RIGHT + ";02/09/2026\n");
        assertThat(keep.snapshots()).as("columns in another order are another heading").hasSize(1);
    }
}
