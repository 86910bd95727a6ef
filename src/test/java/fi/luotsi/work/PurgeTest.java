package fi.luotsi.work;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.keep.Importing;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Persons;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.plan.Placement;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.Source;
import fi.luotsi.store.TestStores;
import fi.luotsi.work.Purge.Why;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose data may go: those whose right has ended, and those whom the files have long lost; nobody else. */
class PurgeTest {

    private static final LocalDateTime MONDAY = LocalDateTime.of(2025, 3, 3, 8, 41);
    private static final String STAYS = "1.2.246.562.15.90000000018";
    private static final String VANISHES = "1.2.246.562.15.90000000026";
    private static final String LEARNER = "1.2.246.562.24.90000000019";

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

    private interface Rows {
        void into(Importing.FileRows file);
    }

    private void bring(LocalDateTime taken, Source source, Rows rows) {
        try (Importing run = keep.begin(taken)) {
            Importing.FileRows file = run.file("file");
            rows.into(file);
            file.keep(source, source + " " + taken);
            run.complete(List.of());
        }
    }

    private static Plan plan(String studyRight) {
        return Make.plan("2024-08-20").right(studyRight).make();
    }

    private static Placement row(String studyRight, String learner) {
        return new Placement(studyRight, learner, "Kaislavuo", "Eevi", "LH24A", "Rantatie", null);
    }

    private Purge.Found find(LocalDate today) {
        return new Purge(keep).find(today, 12);
    }

    @Test
    void a_student_whom_all_files_have_lost_for_a_year_is_due_and_told_apart() {
        bring(MONDAY, Source.EHOKS, file -> {
            file.plan(plan(STAYS));
            file.plan(plan(VANISHES));
        });
        bring(MONDAY, Source.ROSTER, file -> file.placement(row(null, LEARNER)));
        bring(MONDAY.plusWeeks(1), Source.EHOKS, file -> file.plan(plan(STAYS)));
        bring(MONDAY.plusWeeks(2), Source.ROSTER, file -> file.placement(row(STAYS, null)));
        LocalDate lost = MONDAY.plusWeeks(1).toLocalDate();
        bring(MONDAY.plusMonths(11), Source.EHOKS, file -> file.plan(plan(STAYS)));
        assertThat(find(lost.plusMonths(12)).isEmpty()).as("a year on the day is not over yet").isTrue();
        Purge.Found found = find(lost.plusMonths(12).plusDays(1));
        assertThat(found.rights()).singleElement().satisfies(due -> {
            assertThat(due.studyRight()).isEqualTo(VANISHES);
            assertThat(due.why()).isEqualTo(Why.VANISHED);
            assertThat(due.since()).isEqualTo(lost);
        });
        assertThat(found.count(Why.ENDED)).isZero();
        assertThat(found.learners()).as("the roster's row is a week younger").isEmpty();
        found = find(lost.plusMonths(12).plusWeeks(1).plusDays(1));
        assertThat(found.learners()).containsExactly(LEARNER);
        assertThat(new Purge(keep).persons(found)).isEqualTo(new Persons(Set.of(VANISHES), Set.of(LEARNER)));
    }

    @Test
    void a_student_whom_one_source_still_has_stays() {
        bring(MONDAY, Source.EHOKS, file -> file.plan(plan(VANISHES)));
        bring(MONDAY, Source.ROSTER, file -> file.placement(row(VANISHES, null)));
        bring(MONDAY.plusWeeks(1), Source.EHOKS, file -> file.plan(plan(STAYS)));
        bring(MONDAY.plusMonths(11), Source.EHOKS, file -> file.plan(plan(STAYS)));
        assertThat(find(MONDAY.toLocalDate().plusMonths(20)).isEmpty()).isTrue();
    }

    @Test
    void a_right_that_ended_is_due_whether_or_not_it_is_in_the_files_and_a_clock_ahead_removes_nobody() throws Exception {
        bring(MONDAY, Source.KOSKI, file -> {
            file.right(Make.right("2022-08-11").oid(VANISHES).end("2024-05-31").make());
            file.right(Make.right("2022-08-11").oid(STAYS).end("2025-05-31").make());
        });
        LocalDate today = LocalDate.of(2025, 6, 1);
        assertThat(find(today).rights()).extracting(due -> due.studyRight() + due.why() + due.since())
                .containsExactly(VANISHES + "ENDED2024-05-31");
        assertThat(find(today.plusYears(50)).rights()).as("a year after the newest import at the most")
                .extracting(Purge.Due::studyRight).containsExactly(VANISHES);
        Purge purge = new Purge(keep);
        long removed = keep.upkeep().purge(purge.persons(purge.find(today, 12)), MONDAY, Progress.NONE);
        assertThat(removed).isOne();
        assertThat(keep.cohort(1).students()).extracting(one -> one.studyRight()).containsExactly(STAYS);
    }

    @Test
    void the_months_are_the_units_own_within_their_bounds() {
        Purge purge = new Purge(keep);
        assertThat(purge.months()).isEqualTo(12);
        keep.setting(Purge.SETTING, "36");
        assertThat(purge.months()).isEqualTo(36);
        keep.setting(Purge.SETTING, "0");
        assertThat(purge.months()).isOne();
        keep.setting(Purge.SETTING, "900");
        assertThat(purge.months()).isEqualTo(Purge.MOST_MONTHS);
        keep.setting(Purge.SETTING, "soon");
        assertThat(purge.months()).isEqualTo(12);
    }
}
