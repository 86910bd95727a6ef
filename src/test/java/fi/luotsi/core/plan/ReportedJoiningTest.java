package fi.luotsi.core.plan;

import static fi.luotsi.core.Reports.CAMPUS;
import static fi.luotsi.core.Reports.LEARNER;
import static fi.luotsi.core.Reports.MASTER;
import static fi.luotsi.core.Reports.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.Reports;
import fi.luotsi.core.plan.ReportedRight.Report;
import fi.luotsi.core.reference.OrganisationUnit;
import fi.luotsi.core.reference.Reference;
import fi.luotsi.core.words.LocalText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rights known from KOSKI's reports, persons with several ids, rosters that disagree. */
class ReportedJoiningTest {

    private static final StudyRight YEARS = Reports.right(Make.RIGHT, LEARNER, "2026-08-10", "2029-06-01", "lasna");

    @Test
    void koskis_own_right_goes_before_its_reports() {
        StudyRight koski = Make.right("2026-08-11").make();
        Student one = only(List.of(), List.of(koski), List.of(), List.of(Reports.studentYears("2026-11-01", YEARS)));
        assertThat(one.right()).isEqualTo(Known.of(koski));
        assertThat(one.joined().rightFrom()).isEqualTo(Source.KOSKI);
        assertThat(one.resultsTold()).isTrue();
        assertThat(one.joined().reports()).hasSize(1);
    }

    @Test
    void reports_of_one_right_are_merged_field_by_field() {
        StudyRight performances = Reports.qualified(
                Reports.right(Make.RIGHT, LEARNER, "2026-08-10", null, "valiaikaisestikeskeytynyt"), "371101", CAMPUS);
        Student one = only(List.of(), List.of(), List.of(), List.of(
                Reports.studentYears("2026-11-01", YEARS),
                Reports.report(Report.WHOLE_QUALIFICATION, "2026-11-05", performances, null)));
        StudyRight right = one.right().orNull();
        assertThat(right.estimatedEnd()).isEqualTo("2029-06-01");
        assertThat(right.states().getFirst().state()).isEqualTo("valiaikaisestikeskeytynyt");
        assertThat(one.mainPerformance().qualification()).isEqualTo("371101");
        assertThat(one.mainPerformance().name().fi()).isEqualTo("Sosiaali- ja terveysalan perustutkinto");
        assertThat(one.joined().rightFrom()).isEqualTo(Source.KOSKI_REPORT);
        assertThat(one.resultsTold()).isFalse();
        assertThat(one.statesDated()).isFalse();
    }

    @Test
    void the_report_made_last_wins_and_one_without_a_day_comes_last() {
        List<ReportedRight> reports = List.of(
                Reports.report(Report.STUDENT_YEARS, "2026-11-01", YEARS, null),
                Reports.report(Report.OTHER_VOCATIONAL, "2026-11-02",
                        Reports.right(Make.RIGHT, LEARNER, "2026-08-10", "2028-12-31", "loma"), null),
                Reports.report(Report.TUVA, null,
                        Reports.right(Make.RIGHT, LEARNER, "2026-08-10", "2027-12-31", "eronnut"), null));
        for (List<ReportedRight> order : List.of(reports, reports.reversed())) {
            StudyRight right = only(List.of(), List.of(), List.of(), order).right().orNull();
            assertThat(right.estimatedEnd()).isEqualTo("2028-12-31");
            assertThat(right.states().getFirst().state()).isEqualTo("loma");
        }
    }

    @Test
    void the_machine_export_gets_its_name_from_a_report_of_the_right_else_of_the_person() {
        StudyRight nameless = Reports.of(Make.right("2026-08-10").make(), Make.RIGHT,
                new Learner(LEARNER, null, null, null, false));
        Student one = only(List.of(), List.of(nameless), List.of(), List.of(Reports.studentYears("2026-11-01", YEARS)));
        assertThat(one.fullName()).isEqualTo("Kaislavuo Eevi");
        assertThat(one.resultsTold()).isTrue();
        StudyRight elsewhere = Reports.right(OTHER, LEARNER, "2026-08-10", null, "lasna");
        assertThat(join(List.of(), List.of(nameless), List.of(), List.of(Reports.studentYears("2026-11-01", elsewhere)))
                .students()).extracting(Student::fullName).containsOnly("Kaislavuo Eevi");
    }

    @Test
    void without_a_name_in_koski_and_reports_the_roster_tells_it() {
        StudyRight nameless = Reports.of(Make.right("2026-08-10").make(), Make.RIGHT,
                new Learner(LEARNER, null, null, null, false));
        Placement byLearner = new Placement(null, LEARNER, "Kaislavuo", "Eevi", "A", null, null);
        assertThat(only(List.of(), List.of(nameless), List.of(byLearner), List.of()).fullName())
                .isEqualTo("Kaislavuo Eevi");
    }

    @Test
    void an_id_and_its_master_are_one_person_and_the_roster_may_know_either() {
        ReportedRight one = Reports.report(Report.STUDENT_YEARS, "2026-11-01", YEARS, MASTER);
        StudyRight other = Reports.of(Make.right("2025-08-10").make(), OTHER,
                new Learner(MASTER, "Kaislavuo", "Eevi", null, false));
        Placement row = new Placement(null, MASTER, null, null, "LH25A", "Hyvinvointi", null);
        Cohort cohort = join(List.of(), List.of(other), List.of(row), List.of(one));
        assertThat(cohort.students()).extracting(Student::group).containsOnly("LH25A");
        assertThat(cohort.students().getFirst().otherRights()).containsExactly(OTHER);
        assertThat(cohort.students().getFirst().joined().person().ids()).containsExactlyInAnyOrder(LEARNER, MASTER);
    }

    @Test
    void a_slip_in_the_roster_does_not_make_two_people_one() {
        StudyRight one = Make.right("2026-08-10").make();
        StudyRight other = Reports.of(one, OTHER, new Learner(MASTER, "Muu", "Matti", null, false));
        Placement slip = new Placement(Make.RIGHT, MASTER, null, null, "A", null, null);
        assertThat(join(List.of(), List.of(one, other), List.of(slip), List.of()).students())
                .allSatisfy(student -> assertThat(student.otherRights()).isEmpty());
    }

    @Test
    void protection_reaches_every_id_of_the_person_also_when_only_a_plan_comes_later() {
        StudyRight protectedRight = Reports.of(Make.right("2025-08-10").make(), OTHER,
                new Learner(MASTER, "Kaislavuo", "Eevi", null, true));
        ReportedRight link = Reports.report(Report.STUDENT_YEARS, "2026-11-01",
                Reports.right(OTHER, LEARNER, "2025-08-10", null, "lasna"), MASTER);
        Plan plan = Make.plan("2026-08-10")
                .items(Make.vocational("106234", Make.workplace("p1", "2026-09-01", "2026-12-01")))
                .make();
        Cohort cohort = join(List.of(plan), List.of(protectedRight), List.of(), List.of(link));
        Student planned = cohort.students().getFirst();
        assertThat(planned.studyRight()).isEqualTo(Make.RIGHT);
        assertThat(planned.right().isKnown()).isFalse();
        assertThat(planned.protectedPerson()).isTrue();
        assertThat(planned.plan().items().getFirst().periods().getFirst().workplace().name()).isNull();
    }

    @Test
    void a_campus_is_named_by_the_organisations_else_by_its_id() {
        StudyRight right = Reports.qualified(YEARS, "371101", CAMPUS);
        ReportedRight report = Reports.report(Report.WHOLE_QUALIFICATION, "2026-11-01", right, null);
        assertThat(only(List.of(), List.of(), List.of(), List.of(report)).unit()).isEqualTo(CAMPUS);
        Reference reference = new Reference(List.of(), List.of(),
                List.of(new OrganisationUnit(CAMPUS, null, LocalText.fi("Rantakampus"), "03")), List.of());
        Cohort named = Joining.cohort(1, material(List.of(), List.of(), List.of(), List.of(report)), List.of(), Set.of(),
                reference);
        assertThat(named.students().getFirst().unit()).isEqualTo("Rantakampus");
    }

    @Test
    void a_row_of_the_latest_roster_goes_before_an_old_one_however_it_is_keyed() {
        Placement old = Make.placement("A", "Vanha", null);
        Placement fresh = new Placement(null, LEARNER, null, null, "B", "Uusi", null);
        Joining.Material material = new Joining.Material(
                List.of(), List.of(Make.right("2026-08-10").make()), List.of(old, fresh), List.of(), List.of(),
                Set.of(old));
        Student one = Joining.cohort(1, material, List.of(), Set.of(), Reference.NONE).students().getFirst();
        assertThat(one.unit()).isEqualTo("Uusi");
        assertThat(one.joined().placements()).containsExactly(fresh);
    }

    @Test
    void a_right_of_the_table_is_followed_when_koski_has_none() {
        ListedStudent row = new ListedStudent(
                Make.RIGHT, null, false, null, null, null, Make.right("2026-08-10").noResults().make(), null, List.of());
        Joining.Material material = new Joining.Material(
                List.of(), List.of(), List.of(), List.of(), List.of(row));
        Student one = Joining.cohort(1, material, List.of(), Set.of(), Reference.NONE).students().getFirst();
        assertThat(one.joined().rightFrom()).isEqualTo(Source.TABLE);
        assertThat(one.right().orNull().start()).isEqualTo("2026-08-10");
        assertThat(one.resultsTold()).isFalse();
    }

    @Test
    void the_order_of_files_and_rows_does_not_matter() {
        List<Plan> plans = new ArrayList<>();
        List<StudyRight> rights = new ArrayList<>();
        List<Placement> placements = new ArrayList<>();
        List<ReportedRight> reported = new ArrayList<>();
        List<ListedStudent> listed = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            String oid = "1.2.246.562.15.1000000" + (1000 + i);
            String learner = "1.2.246.562.24.2000000" + (1000 + i / 2);
            String master = "1.2.246.562.24.3000000" + (1000 + i / 4);
            plans.add(Reports.plan(Make.plan("2026-08-" + (10 + i % 20)).make(), oid, learner));
            if (i % 3 == 0) {
                rights.add(Reports.of(Make.right("2026-08-10").make(), oid,
                        new Learner(learner, i % 2 == 0 ? null : "Nimi" + i, null, null, i % 15 == 0)));
            }
            StudyRight years = Reports.right(oid, learner, "2026-08-10", i % 2 == 0 ? "2029-06-01" : null, "lasna");
            reported.add(Reports.report(Report.STUDENT_YEARS, "2026-11-0" + (1 + i % 4), years, master));
            reported.add(Reports.report(Report.WHOLE_QUALIFICATION, "2026-11-02",
                    Reports.qualified(years, "371101", CAMPUS), master));
            placements.add(i % 5 == 0 ? new Placement(null, learner, null, null, "L" + i / 2, "U", null)
                    : new Placement(oid, null, null, null, "R" + i, "U", null));
            if (i % 4 == 0) {
                listed.add(Reports.listed(oid, null, i % 8 == 0 ? "2026-09-01" : null, null));
            }
        }
        Cohort first = cohort(plans, rights, placements, reported, listed);
        for (int round = 0; round < 20; round++) {
            Stream.of(plans, rights, placements, reported, listed).forEach(rows -> Collections.shuffle(rows, random));
            assertThat(cohort(plans, rights, placements, reported, listed)).isEqualTo(first);
        }
        assertThat(first.students()).hasSize(60).anyMatch(Student::protectedPerson);
        assertThat(first.students()).anySatisfy(student -> assertThat(student.otherRights()).hasSize(3));
    }

    private static Cohort cohort(
            List<Plan> plans, List<StudyRight> rights, List<Placement> placements, List<ReportedRight> reported,
            List<ListedStudent> listed) {
        return Joining.cohort(1, new Joining.Material(plans, rights, placements, reported, listed), List.of(), Set.of(),
                Reference.NONE);
    }

    private static Student only(
            List<Plan> plans, List<StudyRight> rights, List<Placement> rows, List<ReportedRight> reported) {
        List<Student> students = join(plans, rights, rows, reported).students();
        assertThat(students).hasSize(1);
        return students.getFirst();
    }

    private static Cohort join(
            List<Plan> plans, List<StudyRight> rights, List<Placement> rows, List<ReportedRight> reported) {
        return Joining.cohort(1, material(plans, rights, rows, reported), List.of(), Set.of(), Reference.NONE);
    }

    private static Joining.Material material(
            List<Plan> plans, List<StudyRight> rights, List<Placement> rows, List<ReportedRight> reported) {
        return new Joining.Material(plans, rights, rows, reported, List.of());
    }
}
