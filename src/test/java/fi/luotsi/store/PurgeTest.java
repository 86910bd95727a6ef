package fi.luotsi.store;

import static fi.luotsi.store.Imports.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.keep.Deed;
import fi.luotsi.core.keep.Importing;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.LoggedUse;
import fi.luotsi.core.keep.Mark;
import fi.luotsi.core.keep.Persons;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.StoreCare;
import fi.luotsi.core.keep.Use;
import fi.luotsi.core.plan.Placement;
import fi.luotsi.core.plan.Source;
import fi.luotsi.store.key.Cost;
import fi.luotsi.store.key.DataKey;
import fi.luotsi.store.key.KeyFiles;
import fi.luotsi.work.PersonData;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.h2.tools.ChangeFileEncryption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Persons are removed for good, and everybody else stays. */
class PurgeTest {

    private static final String GONE = MakeMany.rightOid(3);
    private static final String STAYS = MakeMany.rightOid(4);
    private static final String NAME = "Poistettava-Kaislavuo";

    private final StoreCare care = TestStores.door().care();

    @TempDir
    private Path temp;

    private Path folder;

    @BeforeEach
    void fill() throws Exception {
        folder = TestStores.fresh(temp);
        try (Keep keep = TestStores.open(folder)) {
            bring(keep, 0, "a");
            bring(keep, 1, "b");
            keep.mark(List.of(mark(GONE), mark(STAYS)));
            keep.uses().add(new Use(Use.What.VIEW, GONE, ""));
            keep.uses().add(new Use(Use.What.VIEW, STAYS, ""));
            keep.backUp(MONDAY, Progress.NONE);
            keep.setting("later", "yes");
            keep.setting("view.1", "luotsi-view 1\nname Oma\nsearch " + NAME.toLowerCase(Locale.ROOT) + "\n");
            keep.setting("view.2", "luotsi-view 1\nname Muut\nsearch hallaharju\n");
            keep.setting("view-last", "Seuraa " + GONE);
            keep.backUp(MONDAY.plusHours(1), Progress.NONE);
        }
    }

    private static void bring(Keep keep, int week, String sha256) {
        try (Importing run = keep.begin(MONDAY.plusWeeks(week))) {
            Importing.FileRows file = run.file("roster.csv");
            IntStream.range(0, 10).mapToObj(n -> new Placement(
                    MakeMany.rightOid(n), null, n == 3 ? NAME : "Hallaharju", "Eevi", "KO" + week, "Rantatie", null))
                    .forEach(file::placement);
            file.leftOut(Imports.row(Source.ROSTER, week, GONE, NAME));
            file.leftOut(Imports.row(Source.ROSTER, week, STAYS, "Hallaharju"));
            file.keep(Source.ROSTER, sha256);
            run.complete(List.of(Imports.report("roster.csv", 10)));
        }
    }

    private static Mark mark(String studyRight) {
        return new Mark(0, null, MONDAY, MONDAY.toLocalDate(), "tuovi", "A1", studyRight, null, null, Deed.SEEN, null, null);
    }

    private static Persons one(String studyRight) {
        return new Persons(Set.of(studyRight), Set.of());
    }

    private long purge() throws Exception {
        return care.purge(
                folder, TestStores.PASSPHRASE.toCharArray(), one(GONE), MONDAY.plusWeeks(2), Progress.NONE);
    }

    @Test
    void nothing_is_left_of_them_and_everything_of_the_others() throws Exception {
        try (Keep keep = TestStores.open(folder)) {
            assertThat(keep.held(one(GONE))).extracting(held -> held.snapshot() + " " + ((Placement) held.document()).group())
                    .containsExactly("1 KO0", "2 KO1");
        }
        assertThat(purge()).isEqualTo(2);
        try (Keep keep = TestStores.open(folder)) {
            assertThat(keep.held(one(GONE))).isEmpty();
            assertThat(keep.held(one(STAYS))).hasSize(2);
            assertThat(keep.cohort(1).students()).hasSize(9);
            assertThat(keep.cohort(2).students()).hasSize(9).noneMatch(one -> one.studyRight().equals(GONE));
            assertThat(keep.marks()).extracting(Mark::studyRight).containsExactly(STAYS);
            assertThat(keep.quarantine()).hasSize(1)
                    .allSatisfy(row -> assertThat(row.row().cells()).doesNotContain(GONE, NAME));
            assertThat(keep.uses().about(GONE)).isEmpty();
            assertThat(keep.uses().about(STAYS)).isNotEmpty();
            assertThat(keep.uses().broken()).isZero();
            assertThat(keep.uses().newest(20)).extracting(LoggedUse::use).contains(Use.of(Use.What.PURGE, "1"));
            assertThat(keep.settings()).containsEntry("later", "yes").containsKey("view.2")
                    .as("a view that names them goes with them").doesNotContainKeys("view.1", "view-last");
            assertThat(keep.health(Progress.NONE).faults()).isEmpty();
            bring(keep, 2, "c");
            assertThat(keep.cohort(3).students()).as("a new file brings them again").hasSize(10);
        }
    }

    @Test
    void what_is_held_about_one_person_names_the_views_too() throws Exception {
        try (Keep keep = TestStores.open(folder)) {
            PersonData held = Objects.requireNonNull(PersonData.of(keep, GONE));
            assertThat(held.views()).hasSize(2).anyMatch(view -> view.contains("name Oma"))
                    .noneMatch(view -> view.contains("name Muut"));
            assertThat(held.documents()).hasSize(2);
            assertThat(held.quarantine()).singleElement().satisfies(row -> assertThat(row.row().cells()).contains(GONE));
        }
    }

    @Test
    void neither_the_decrypted_file_nor_a_kept_backup_holds_them() throws Exception {
        assertThat(image(folder)).as("the search finds what is there").contains(GONE);
        assertThat(care.backups(folder)).hasSize(2);
        purge();
        assertThat(image(folder)).doesNotContain(GONE).doesNotContain(NAME)
                .doesNotContain(NAME.toLowerCase(Locale.ROOT)).contains(STAYS);
        assertThat(care.backups(folder)).singleElement()
                .satisfies(backup -> assertThat(image(backup.folder())).doesNotContain(GONE).contains(STAYS));
        assertThat(TestStores.files(folder)).extracting(file -> file.getFileName().toString())
                .noneMatch(name -> name.contains("pending") || name.contains("draft"));
    }

    /** The database's file without its encryption, one sign a byte. */
    private String image(Path store) throws Exception {
        Path copy = Files.createDirectories(temp.resolve("image" + System.nanoTime()));
        Files.copy(store.resolve("luotsi.mv.db"), copy.resolve("luotsi.mv.db"), StandardCopyOption.REPLACE_EXISTING);
        DataKey key = new KeyFiles(folder, new Cost(64, 1, 1)).read().open(TestStores.PASSPHRASE.toCharArray());
        ChangeFileEncryption.execute(
                copy.toString(), "luotsi", "AES", key.filePassword(), null, true);
        return Files.readString(copy.resolve("luotsi.mv.db"), StandardCharsets.ISO_8859_1);
    }
}
