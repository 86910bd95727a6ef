package fi.luotsi.work;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.plan.Problem;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.quality.Quality;
import fi.luotsi.core.quality.QualityFinding;
import fi.luotsi.core.quality.QualityFinding.Kind;
import fi.luotsi.core.rule.LimitBook;
import fi.luotsi.intake.BookText;
import fi.luotsi.intake.InputFile;
import fi.luotsi.store.TestStores;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The traps of joining, from files to what is followed: linked and voided rights, old files, rosters that disagree. */
class JoiningOfFilesTest {

    private static final String A = "1.2.246.562.15.41024330544";
    private static final String B = "1.2.246.562.15.40000000501";
    private static final String C = "1.2.246.562.15.73222573930";
    private static final String FIRST = "1.2.246.562.24.54450598189";
    private static final String SECOND = "1.2.246.562.24.50000000500";

    @TempDir
    private Path temp;

    private Keep keep;
    private int day;

    @BeforeEach
    void open() throws Exception {
        keep = TestStores.open(TestStores.fresh(temp));
    }

    @AfterEach
    void close() {
        keep.close();
    }

    private FileReport bring(String name, String text) {
        return Shelf.run(keep, Shelf.MONDAY.plusDays(day++), InputFile.of(name, text.getBytes(StandardCharsets.UTF_8)))
                .files().getFirst();
    }

    private static String plan(String right, String learner, String updated) {
        return "{\"id\": 1" + right.substring(right.length() - 4) + ", \"oppija-oid\": \"" + learner + "\", \"opiskeluoikeus-oid\": \""
                + right + "\", \"ensikertainen-hyvaksyminen\": \"2026-08-20\", \"paivitetty\": \"" + updated
                + "T10:00:00Z\", \"osaamisen-hankkimisen-tarve\": true}";
    }

    private static String right(String oid, int version, String state, String more) {
        return "{\"oid\": \"" + oid + "\", \"versionumero\": " + version + ", \"tyyppi\": {\"koodiarvo\": \"ammatillinenkoulutus\"}, "
                + more + "\"tila\": {\"opiskeluoikeusjaksot\": [{\"alku\": \"2026-08-01\", \"tila\": {\"koodiarvo\": \"" + state
                + "\"}}]}, \"suoritukset\": []}";
    }

    private static String learner(String oid, String name, String... rights) {
        return "{\"henkilö\": {\"oid\": \"" + oid + "\", \"etunimet\": \"Aino\", \"kutsumanimi\": \"Aino\", \"sukunimi\": \"" + name
                + "\"}, \"opiskeluoikeudet\": [" + String.join(",", rights) + "]}";
    }

    private List<Student> students() {
        return keep.cohort(keep.snapshots().getFirst().number()).students();
    }

    private Student student(String right) {
        return students().stream().filter(each -> each.studyRight().equals(right)).findFirst().orElseThrow();
    }

    private List<QualityFinding> faults(Kind kind) {
        return Quality.of(keep.cohort(keep.snapshots().getFirst().number()),
                        Quality.newest(keep.snapshots(), keep.snapshots().getFirst().number()), LocalDate.of(2026, 11, 21))
                .stream().filter(finding -> finding.kind() == kind).toList();
    }

    @Test
    void a_linked_right_and_a_voided_one_are_known_but_not_followed() {
        bring("hoks.json", "[" + plan(A, FIRST, "2026-09-01") + "," + plan(B, FIRST, "2026-09-01") + ","
                + plan(C, SECOND, "2026-09-01") + "]");
        bring("koski.json", "[" + learner(FIRST, "Kaislavuo", right(A, 1, "lasna", ""),
                right(B, 1, "lasna", "\"sisältyyOpiskeluoikeuteen\": {\"oid\": \"" + A + "\"}, ")) + ","
                + learner(SECOND, "Lehto", right(C, 1, "mitatoity", "")) + "]");
        assertThat(students()).extracting(Student::studyRight).containsExactlyInAnyOrder(A, B, C);
        Standing standing = new FollowUp(keep).standing(
                LocalDate.of(2026, 11, 21), null, LimitBook.EMPTY, 1, Progress.NONE);
        assertThat(standing.situations()).as("the person is counted once")
                .extracting(situation -> situation.student().studyRight()).containsExactly(A);
        assertThat(standing.openOf(B)).isEmpty();
        assertThat(standing.openOf(C)).isEmpty();
    }

    @Test
    void an_older_file_never_takes_the_place_of_a_newer_one() {
        bring("hoks.json", "[" + plan(A, FIRST, "2026-10-01") + "]");
        bring("koski.json", learner(FIRST, "Kaislavuo", right(A, 7, "valmistunut", "")));
        FileReport oldPlan = bring("vanha-hoks.json", "[" + plan(A, FIRST, "2026-09-01") + "]");
        FileReport oldRight = bring("vanha-koski.json", learner(FIRST, "Kaislavuo", right(A, 3, "lasna", "")));
        assertThat(oldPlan.problems()).extracting(Problem::code).contains("record.older");
        assertThat(oldRight.problems()).extracting(Problem::code).contains("record.older");
        assertThat(student(A).plan().updated()).hasToString("2026-10-01");
        assertThat(student(A).right().orNull().states().getLast().state()).isEqualTo("valmistunut");
    }

    @Test
    void who_is_missing_from_the_newest_file_stays_and_is_told() {
        bring("lista.csv", "opiskeluoikeus_oid;sukunimi;ryhmä\n" + A + ";Kaislavuo;L1\n" + B + ";Lehto;L1\n");
        bring("lista2.csv", "opiskeluoikeus_oid;sukunimi;ryhmä\n" + A + ";Kaislavuo;L2\n");
        assertThat(student(A).group()).isEqualTo("L2");
        assertThat(student(B).group()).as("kept").isEqualTo("L1");
        bring("hoks.json", "[" + plan(A, FIRST, "2026-09-01") + "," + plan(B, SECOND, "2026-09-01") + "]");
        bring("hoks2.json", "[" + plan(A, FIRST, "2026-10-01") + "]");
        assertThat(student(B).plan()).as("never a deletion").isNotNull();
        assertThat(faults(Kind.NOT_IN_LATEST)).extracting(QualityFinding::studyRight).containsExactly(B);
    }

    @Test
    void rosters_that_disagree_are_told_and_nobody_is_joined_by_name() {
        bring("koski.json", "[" + learner(FIRST, "Kaislavuo", right(A, 1, "lasna", "")) + ","
                + learner(SECOND, "Kaislavuo", right(B, 1, "lasna", "")) + "]");
        assertThat(students()).as("one name, two people").hasSize(2);
        bring("lista.csv", "opiskeluoikeus_oid;oppija_oid;sukunimi;ryhmä\n" + A + ";;Kaislavuo;L1\n;" + FIRST
                + ";Kaislavuo;L9\n");
        assertThat(faults(Kind.ROSTER_CONFLICT)).singleElement().satisfies(finding -> {
            assertThat(finding.studyRight()).isEqualTo(A);
            assertThat(finding.evidence()).extracting(QualityFinding.Evidence::value).anyMatch(text -> text.contains("L1"))
                    .anyMatch(text -> text.contains("L9"));
        });
        assertThat(student(A).group()).as("the row of the study right goes first").isEqualTo("L1");
        assertThat(student(B).group()).isNull();
    }

    @Test
    void dates_that_are_text_in_a_workbook_of_dates_are_a_finding() {
        Shelf.run(keep, Shelf.MONDAY, InputFile.of("lista.xlsx", BookText.of("sheet A",
                "opiskeluoikeus_oid | " + A + " | " + B, "ryhmä | L1 | L1", "HOKS hyväksytty | @2026-08-20 | 20.8.2026")));
        assertThat(faults(Kind.TEXT_DATES)).isNotEmpty();
        assertThat(students()).extracting(each -> each.joined().listed().planApproved())
                .containsOnly(LocalDate.of(2026, 8, 20));
    }
}
