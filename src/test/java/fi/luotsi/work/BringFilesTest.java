package fi.luotsi.work;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.FileReport.Status;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.plan.Problem;
import fi.luotsi.store.TestStores;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which tables are asked about, and what happens to the one that nobody can tell about. */
class BringFilesTest {

    private static final String A = "1.2.246.562.15.41024330544";
    private static final String B = "1.2.246.562.15.73222573930";
    private static final BringFiles.Asks NOBODY = (file, tries) -> null;

    @TempDir
    private Path temp;

    private final BringFiles bring = new BringFiles(Shelf.IMPORT.intake(), Shelf.IMPORT);

    private Path zip(String... namesAndTexts) throws IOException {
        Path file = temp.resolve("kaikki.zip");
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    @Test
    void only_the_table_that_was_left_out_stays_out_of_its_zip() throws Exception {
        Path file = zip("ryhmat.csv", "opiskeluoikeus_oid;ryhmä\n" + A + ";LH25A\n",
                "outo.csv", "Avain;Sukunimi;Ryhmä\n" + B + ";Kaislavuo;LH25B\n");
        try (Keep keep = TestStores.open(TestStores.fresh(temp))) {
            List<BringFiles.Unsure> unsure = bring.unsure(keep, List.of(file), NOBODY, Progress.NONE);
            assertThat(unsure).hasSize(1);
            assertThat(unsure.getFirst().from()).isEqualTo("kaikki.zip");
            ImportFiles.Result result = bring.bring(keep, List.of(file), Set.of(unsure.getFirst().file().name()), NOBODY,
                    Shelf.MONDAY, Progress.NONE);
            assertThat(result.changed()).isTrue();
            assertThat(result.files()).extracting(FileReport::status)
                    .containsExactlyInAnyOrder(Status.ACCEPTED, Status.REFUSED);
            assertThat(result.files().stream().flatMap(report -> report.problems().stream())).extracting(Problem::code)
                    .containsExactly("file.left-out");
            assertThat(keep.cohort(result.snapshot()).students()).hasSize(1);
        }
    }

    @Test
    void two_columns_for_one_meaning_are_asked_about() throws Exception {
        Path file = temp.resolve("nimet.csv");
        Files.writeString(file, "opiskeluoikeus_oid;sukunimi;etunimet;kutsumanimi\n" + A + ";Kaislavuo;Eevi Aino;Aino\n");
        Path twice = temp.resolve("kahdesti.csv");
        Files.writeString(twice, "opiskeluoikeus_oid;ryhmä;ryhmä\n" + A + ";LH25A;LH25B\n");
        try (Keep keep = TestStores.open(TestStores.fresh(temp))) {
            assertThat(bring.unsure(keep, List.of(file, twice), NOBODY, Progress.NONE))
                    .extracting(BringFiles.Unsure::from).containsExactly("nimet.csv", "kahdesti.csv");
        }
    }
}
