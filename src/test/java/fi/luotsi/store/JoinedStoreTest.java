package fi.luotsi.store;

import static fi.luotsi.core.Reports.LEARNER;
import static fi.luotsi.core.Reports.MASTER;
import static fi.luotsi.core.Reports.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.Reports;
import fi.luotsi.core.keep.Importing;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.plan.Learner;
import fi.luotsi.core.plan.Placement;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.ReportedRight;
import fi.luotsi.core.plan.ReportedRight.Report;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.plan.StudyRight;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What joining and "not in the latest file" come to when files arrive one by one. */
class JoinedStoreTest {

    private static final StudyRight YEARS = Reports.right(Make.RIGHT, LEARNER, "2026-08-10", "2029-06-01", "lasna");

    @TempDir
    private Path temp;

    private Keep keep;
    private int files;

    @BeforeEach
    void create() throws Exception {
        keep = TestStores.open(TestStores.fresh(temp));
    }

    @AfterEach
    void close() {
        keep.close();
    }

    @Test
    void an_import_in_two_files_gives_the_same_students_as_in_one() throws Exception {
        Plan one = Make.plan("2026-08-12").make();
        Plan two = Reports.plan(one, OTHER, MASTER);
        ReportedRight report = Reports.report(Report.STUDENT_YEARS, "2026-11-01", YEARS, MASTER);
        List<Student> together;
        List<Student> apart;
        try (Importing run = keep.begin(Imports.MONDAY)) {
            Importing.FileRows plans = run.file("a");
            plans.plan(one);
            plans.plan(two);
            plans.keep(Source.EHOKS, "a");
            Importing.FileRows reports = run.file("b");
            reports.other(report);
            reports.keep(Source.KOSKI_REPORT, "b");
            together = keep.cohort(run.complete(List.of())).students();
        }
        try (Keep other = TestStores.open(TestStores.fresh(temp.resolve("other")));
                Importing run = other.begin(Imports.MONDAY)) {
            Importing.FileRows reports = run.file("b");
            reports.other(report);
            reports.keep(Source.KOSKI_REPORT, "b");
            for (Plan plan : List.of(two, one)) {
                Importing.FileRows plans = run.file(plan.studyRight());
                plans.plan(plan);
                plans.keep(Source.EHOKS, plan.studyRight());
            }
            apart = other.cohort(run.complete(List.of())).students();
        }
        assertThat(apart).isEqualTo(together).hasSize(2);
        assertThat(together).allMatch(Student::inLatest).extracting(Student::fullName).containsOnly("Kaislavuo Eevi");
    }

    @Test
    void protection_told_by_koski_holds_for_a_plan_that_comes_later() {
        StudyRight right = Reports.of(
                Make.right("2025-08-10").make(), OTHER, new Learner(LEARNER, "Kaislavuo", "Eevi", null, true));
        Imports.rights(keep, Imports.MONDAY, "r", List.of(right));
        int newest = Imports.plans(keep, Imports.MONDAY.plusDays(1), "p", List.of(Make.plan("2026-08-12")
                .items(Make.vocational("106234", Make.workplace("p1", "2026-09-01", "2026-12-01")))
                .make()));
        Student student = student(newest, Make.RIGHT);
        assertThat(student.right().isKnown()).isFalse();
        assertThat(student.protectedPerson()).isTrue();
        assertThat(student.plan().items().getFirst().periods().getFirst().workplace().name()).isNull();
    }

    @Test
    void another_kind_of_report_does_not_make_anybody_leave_the_first() {
        reports(Reports.studentYears("2026-11-01", YEARS), Reports.studentYears("2026-11-01", other()));
        int whole = reports(Reports.report(Report.WHOLE_QUALIFICATION, "2026-11-02", YEARS, null));
        assertThat(student(whole, OTHER).inLatest()).isTrue();
        int years = reports(Reports.studentYears("2026-11-09", YEARS));
        assertThat(student(years, OTHER).inLatest()).isFalse();
        assertThat(student(years, Make.RIGHT).inLatest()).isTrue();
        assertThat(student(years, OTHER).right().isKnown()).isTrue();
    }

    @Test
    void a_roster_keyed_another_way_makes_nobody_leave_and_the_newest_is_followed() {
        Imports.plans(keep, Imports.MONDAY, "p", List.of(Make.plan("2026-08-12").make()));
        Imports.placements(keep, Imports.MONDAY, "1", List.of(Make.placement("Vanha", "U", null)));
        int newest = Imports.placements(keep, Imports.MONDAY.plusDays(1), "2",
                List.of(new Placement(null, LEARNER, null, null, "Uusi", "U", null)));
        assertThat(student(newest, Make.RIGHT).group()).isEqualTo("Uusi");
        assertThat(student(newest, Make.RIGHT).inLatest()).isTrue();
        int gone = Imports.placements(keep, Imports.MONDAY.plusDays(2), "3",
                List.of(new Placement(OTHER, null, null, null, "X", "U", null)));
        assertThat(student(gone, Make.RIGHT).inLatest()).isFalse();
        assertThat(student(gone, Make.RIGHT).group()).isNotNull();
    }

    private static StudyRight other() {
        return Reports.right(OTHER, MASTER, "2026-08-10", null, "lasna");
    }

    private int reports(ReportedRight... rows) {
        try (Importing run = keep.begin(Imports.MONDAY.plusHours(++files))) {
            Importing.FileRows file = run.file("report.xlsx");
            List.of(rows).forEach(file::other);
            file.keep(Source.KOSKI_REPORT, "report" + files);
            return run.complete(List.of());
        }
    }

    private Student student(int snapshot, String right) {
        return keep.cohort(snapshot).students().stream()
                .filter(student -> student.studyRight().equals(right)).findFirst().orElseThrow();
    }
}
