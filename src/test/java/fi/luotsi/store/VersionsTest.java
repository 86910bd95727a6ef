package fi.luotsi.store;

import static fi.luotsi.store.Imports.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.keep.Importing;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.Rows.Outcome;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.Student;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which version wins, what counts as changed, who is in the latest file. */
class VersionsTest {

    @TempDir
    private Path temp;

    private Keep keep;

    @BeforeEach
    void create() throws Exception {
        keep = TestStores.open(TestStores.fresh(temp));
    }

    @AfterEach
    void close() {
        keep.close();
    }

    private Student student(int snapshot, int n) {
        return keep.cohort(snapshot).students().stream()
                .filter(one -> one.studyRight().equals(MakeMany.rightOid(n))).findFirst().orElseThrow();
    }

    private Map<String, Boolean> latest(int snapshot) {
        return keep.cohort(snapshot).students().stream()
                .collect(Collectors.toMap(Student::studyRight, Student::inLatest));
    }

    @Test
    void an_older_plan_never_replaces_a_newer_one() {
        Imports.plans(keep, MONDAY, "new", List.of(MakeMany.smallPlan(1, "2026-10-09")));
        try (Importing run = keep.begin(MONDAY.plusDays(7))) {
            Importing.FileRows file = run.file("old.json");
            assertThat(file.plan(MakeMany.smallPlan(1, "2026-10-01"))).isEqualTo(Outcome.OLDER);
            file.keep(Source.EHOKS, "old");
            run.complete(List.of());
        }
        assertThat(student(2, 1).plan().updated()).isEqualTo("2026-10-09");
        assertThat(keep.cohort(2).age(Source.EHOKS).taken()).as("an old file makes nothing younger").isEqualTo(MONDAY);
    }

    @Test
    void of_two_plans_of_the_same_day_the_later_import_wins() {
        Plan first = MakeMany.withId(7L, 1, "2026-10-09", List.of());
        Plan second = MakeMany.withId(7L, 1, "2026-10-09", List.of(Make.vocational("106234")));
        Imports.plans(keep, MONDAY, "a", List.of(first));
        Imports.plans(keep, MONDAY.plusDays(1), "b", List.of(second));
        assertThat(student(2, 1).plan()).isEqualTo(second);
    }

    @Test
    void the_study_right_with_the_higher_version_wins() {
        Imports.rights(keep, MONDAY, "a", List.of(MakeMany.right(1, 5)));
        try (Importing run = keep.begin(MONDAY.plusDays(1))) {
            Importing.FileRows file = run.file("rights.json");
            assertThat(file.right(MakeMany.right(1, 4))).isEqualTo(Outcome.OLDER);
            assertThat(file.right(MakeMany.right(1, 6))).isEqualTo(Outcome.CHANGED);
            assertThat(file.right(MakeMany.right(1, 6))).isEqualTo(Outcome.REPEATED);
            assertThat(file.right(MakeMany.right(1, 5))).isEqualTo(Outcome.OLDER);
            file.keep(Source.KOSKI, "b");
            run.complete(List.of());
        }
        assertThat(student(1, 1).right().orNull().version()).isEqualTo(5);
        assertThat(student(2, 1).right().orNull().version()).isEqualTo(6);
    }

    @Test
    void a_new_file_with_the_same_rows_makes_the_data_younger() {
        List<Plan> plans = List.of(MakeMany.smallPlan(1, "2026-10-09"));
        Imports.plans(keep, MONDAY, "a", plans);
        try (Importing run = keep.begin(MONDAY.plusDays(7))) {
            Importing.FileRows file = run.file("plans.json");
            assertThat(file.plan(plans.getFirst())).isEqualTo(Outcome.UNCHANGED);
            file.keep(Source.EHOKS, "b");
            assertThat(run.complete(List.of())).isEqualTo(2);
        }
        assertThat(keep.cohort(2).age(Source.EHOKS).taken()).isEqualTo(MONDAY.plusDays(7));
        assertThat(keep.cohort(1).age(Source.EHOKS).taken()).isEqualTo(MONDAY);
    }

    @Test
    void the_same_file_again_makes_no_snapshot() {
        List<Plan> plans = List.of(MakeMany.smallPlan(1, "2026-10-09"));
        Imports.plans(keep, MONDAY, "a", plans);
        assertThat(Imports.plans(keep, MONDAY.plusDays(7), "a", plans)).isEqualTo(1);
        assertThat(keep.snapshots()).hasSize(1);
        try (Importing run = keep.begin(MONDAY.plusDays(8))) {
            assertThat(run.complete(List.of())).as("no file at all").isEqualTo(1);
        }
    }

    @Test
    void a_row_missing_from_the_new_file_is_kept_and_marked() {
        Imports.plans(keep, MONDAY, "a", List.of(
                MakeMany.smallPlan(1, "2026-10-01"), MakeMany.smallPlan(2, "2026-10-01")));
        Imports.plans(keep, MONDAY.plusDays(7), "b", List.of(
                MakeMany.smallPlan(2, "2026-10-08"), MakeMany.smallPlan(3, "2026-10-08")));
        assertThat(latest(1)).containsOnly(
                Map.entry(MakeMany.rightOid(1), true), Map.entry(MakeMany.rightOid(2), true));
        assertThat(latest(2)).containsOnly(
                Map.entry(MakeMany.rightOid(1), false), Map.entry(MakeMany.rightOid(2), true),
                Map.entry(MakeMany.rightOid(3), true));
        Imports.placements(keep, MONDAY.plusDays(8), "c", List.of(MakeMany.placement(2, "LH25A")));
        assertThat(latest(3)).as("a roster says nothing of plans").isEqualTo(latest(2));
        Imports.plans(keep, MONDAY.plusDays(14), "d", List.of(
                MakeMany.smallPlan(1, "2026-10-15"), MakeMany.smallPlan(2, "2026-10-08"),
                MakeMany.smallPlan(3, "2026-10-08")));
        assertThat(latest(4)).doesNotContainValue(false);
    }

    @Test
    void two_files_of_one_import_are_the_latest_together() {
        Imports.plans(keep, MONDAY, "a", List.of(
                MakeMany.smallPlan(1, "2026-10-01"), MakeMany.smallPlan(2, "2026-10-01")));
        try (Importing run = keep.begin(MONDAY.plusDays(7))) {
            Importing.FileRows one = run.file("one.json");
            one.plan(MakeMany.smallPlan(1, "2026-10-08"));
            one.keep(Source.EHOKS, "b");
            Importing.FileRows two = run.file("two.json");
            two.plan(MakeMany.smallPlan(2, "2026-10-08"));
            two.keep(Source.EHOKS, "c");
            run.complete(List.of());
        }
        assertThat(latest(2)).doesNotContainValue(false);
    }

    @Test
    void plans_without_numbers_are_told_apart_by_their_place() {
        Plan one = MakeMany.withId(null, 1, "2026-10-01", List.of());
        Plan two = MakeMany.withId(null, 1, "2026-10-01", List.of(Make.vocational("106234")));
        Imports.plans(keep, MONDAY, "a", List.of(one, two, one));
        Student student = student(1, 1);
        assertThat(student.plan()).as("the later in the file").isEqualTo(two);
        assertThat(student.otherPlans()).containsExactly(one);
    }

    @Test
    void content_that_comes_back_is_found_again() {
        Plan one = MakeMany.withId(7L, 1, "2026-10-01", List.of());
        Plan two = MakeMany.withId(7L, 1, "2026-10-01", List.of(Make.vocational("106234")));
        Imports.plans(keep, MONDAY, "a", List.of(one));
        Imports.plans(keep, MONDAY.plusDays(1), "b", List.of(two));
        long rows = keep.health(Progress.NONE).rows();
        Imports.plans(keep, MONDAY.plusDays(2), "c", List.of(one));
        assertThat(student(3, 1).plan()).isEqualTo(one);
        assertThat(keep.health(Progress.NONE).rows())
                .as("an import, its file, its arrays and a row of the log, but no document")
                .isEqualTo(rows + 1 + 1 + 2 + 1);
    }

    @Test
    void a_snapshot_keeps_what_the_one_before_had() {
        Imports.plans(keep, MONDAY, "a", List.of(MakeMany.smallPlan(1, "2026-10-01")));
        Imports.rights(keep, MONDAY.plusDays(1), "b", List.of(MakeMany.right(1, 1), MakeMany.right(2, 1)));
        Cohort cohort = keep.cohort(2);
        assertThat(cohort.students()).hasSize(2);
        assertThat(student(2, 1).plan()).isNotNull();
        assertThat(student(1, 1).right().isKnown()).isFalse();
        assertThat(cohort.age(Source.EHOKS).taken()).isEqualTo(MONDAY);
        assertThat(cohort.age(Source.KOSKI).rows()).isEqualTo(2);
        assertThat(cohort.has(Source.ROSTER)).isFalse();
    }
}
