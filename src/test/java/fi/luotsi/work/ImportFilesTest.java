package fi.luotsi.work;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.code.Codes;
import fi.luotsi.core.plan.SourceAge;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.Source;
import fi.luotsi.intake.InputFile;
import fi.luotsi.intake.Intake;
import fi.luotsi.intake.Reading;
import fi.luotsi.store.TestStores;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportFilesTest {

    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 11, 16, 9, 0);
    private static final String BARE = """
            {"oid": "1.2.246.562.15.41024330544", "tyyppi": {"koodiarvo": "ammatillinenkoulutus"},
             "tila": {"opiskeluoikeusjaksot": [{"alku": "2026-08-10", "tila": {"koodiarvo": "lasna"}}]},
             "suoritukset": []}
            """;

    @TempDir
    Path folder;

    private Keep keep;
    private final ImportFiles importFiles = new ImportFiles(
            new Intake(Clock.fixed(MONDAY.toInstant(ZoneOffset.UTC), ZoneOffset.UTC)));

    @BeforeEach
    void open() throws Exception {
        keep = TestStores.door().create(folder.resolve("store"), "Koe", false, "koe koe koe koe".toCharArray()).keep();
    }

    @AfterEach
    void close() {
        keep.close();
    }

    private static InputFile file(String name, String text) {
        return InputFile.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private ImportFiles.Result run(LocalDateTime taken, InputFile... files) {
        return importFiles.run(keep, List.of(files), ImportFiles.Choice.ALL, taken, Progress.NONE);
    }

    @Test
    void the_same_files_again_change_nothing_even_when_they_disagree_with_each_other() {
        InputFile bare = file("oikeus.json", BARE);
        InputFile whole = file("oppija.json", "{\"henkilö\": {\"oid\": \"1.2.246.562.24.54450598189\", \"sukunimi\":"
                + " \"Kaislavuo\", \"kutsumanimi\": \"Eevi\"}, \"opiskeluoikeudet\": [" + BARE + "]}");
        assertThat(run(MONDAY, bare, whole).changed()).isTrue();
        ImportFiles.Result again = run(MONDAY.plusDays(1), bare, whole);
        assertThat(again.changed()).isFalse();
        assertThat(again.files()).allSatisfy(report -> {
            assertThat(report.unchanged()).isEqualTo(report.accepted()).isEqualTo(1);
            assertThat(report.changed() + report.added()).isZero();
        });
        assertThat(keep.snapshots()).hasSize(1);
        Cohort cohort = keep.cohort(1);
        assertThat(cohort.students().getFirst().fullName()).isEqualTo("Kaislavuo Eevi");
    }

    @Test
    void a_refused_file_leaves_the_others_alone() {
        ImportFiles.Result result = run(MONDAY, file("rikki.json", BARE.substring(0, 60)), file("oikeus.json", BARE));
        assertThat(result.files()).extracting(FileReport::status)
                .containsExactly(FileReport.Status.REFUSED, FileReport.Status.ACCEPTED);
        assertThat(keep.cohort(result.snapshot()).students()).hasSize(1);
    }

    @Test
    void reference_data_come_back_from_the_store_and_name_codes() {
        List<InputFile> files = List.of("reference-requirements.json", "reference-codes.json",
                "reference-organisations.json", "responses-counts.csv").stream()
                .map(name -> InputFile.of(Path.of("src/test/samples/intake", name))).toList();
        ImportFiles.Result result = importFiles.run(keep, files, ImportFiles.Choice.ALL, MONDAY, Progress.NONE);
        Cohort cohort = keep.cohort(result.snapshot());
        assertThat(cohort.sources()).extracting(SourceAge::source).containsExactly(
                Source.EPERUSTEET, Source.KOODISTO, Source.ORGANISATIONS, Source.ARVO);
        assertThat(cohort.reference().structure("OPH-9001-2025").points()).isEqualTo(180);
        assertThat(cohort.reference().organisationNames()).hasSize(5);
        assertThat(cohort.reference().organisation("1.2.246.562.10.90000000003").type()).isEqualTo("03");
        assertThat(cohort.reference().responses()).hasSize(4);
        Codes codes = Codes.of(cohort);
        assertThat(codes.name(Language.SV, "tutkinnonosat_901101")).isEqualTo("Grunder i påhitt");
        assertThat(codes.name(Language.FI, "kuvitteellinen_002")).isEqualTo("Bara svenska");
        assertThat(codes.points("tutkinnonosat_901101", "OPH-9001-2025")).isEqualTo(45.0);
    }

    @Test
    void a_dry_run_keeps_nothing() {
        ImportFiles.Choice dry = new ImportFiles.Choice(Reading.ALL, true);
        ImportFiles.Result result =
                importFiles.run(keep, List.of(file("oikeus.json", BARE)), dry, MONDAY, Progress.NONE);
        assertThat(result.files().getFirst().accepted()).isEqualTo(1);
        assertThat(keep.snapshots()).isEmpty();
    }

    @Test
    void a_zip_may_hold_files_of_several_sources_and_one_that_is_no_use() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(zip, "oikeus.json", BARE);
            entry(zip, "ryhmat.csv", "opiskeluoikeus_oid;ryhmä\n1.2.246.562.15.41024330544;NV26A\n");
            entry(zip, "lue.pdf", "%PDF-1.7");
            entry(zip, "toinen.json", BARE.replace("41024330544", "73222573930"));
        }
        Path onDisk = Files.write(folder.resolve("vienti.zip"), bytes.toByteArray());
        for (InputFile zip : List.of(InputFile.of(onDisk), InputFile.of("vienti.zip", bytes.toByteArray()))) {
            ImportFiles.Result result = run(MONDAY, zip);
            assertThat(result.files()).extracting(FileReport::source)
                    .containsExactly(Source.KOSKI, Source.ROSTER, null);
            assertThat(result.files()).extracting(FileReport::file)
                    .containsExactly("vienti.zip", "vienti.zip", "vienti.zip › lue.pdf");
            assertThat(result.files().getFirst().accepted()).isEqualTo(2);
            assertThat(keep.cohort(result.snapshot()).students()).hasSize(2);
        }
        assertThat(keep.snapshots()).hasSize(1);
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
