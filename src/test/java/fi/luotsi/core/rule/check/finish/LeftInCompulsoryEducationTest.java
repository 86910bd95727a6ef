package fi.luotsi.core.rule.check.finish;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.Told;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.ReportedRight;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.check.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeftInCompulsoryEducationTest {

    private static Make.RightMaker left(String state) {
        return Make.right("2025-08-10").state("2026-10-01", state).born("2009-03-10");
    }

    @ParameterizedTest
    @CsvSource({"eronnut, 1", "katsotaaneronneeksi, 1", "peruutettu, 1", "valmistunut, 0", "lasna, 0",
        "valiaikaisestikeskeytynyt, 0", "mitatoity, 0"})
    void speaks_of_those_who_left(String state, int count) {
        Checked checked = Checked.on("2026-11-16", null, left(state).make());
        assertThat(checked.severities("K2")).hasSize(count).allMatch(severity -> severity == 2);
        assertThat(checked.hiddenBy("K2")).hasSize(count).allMatch(by -> by == null);
    }

    @ParameterizedTest
    @CsvSource({"2026-09-30, 0", "2026-10-01, 1", "2027-03-09, 1", "2027-03-10, 0"})
    void from_the_day_of_leaving_until_the_day_of_turning_eighteen(String today, int count) {
        assertThat(Checked.on(today, null, left("eronnut").make()).severities("K2")).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource({"2021-07-31, 0", "2021-08-01, 1"})
    void is_in_force_from_the_first_of_august_2021(String today, int count) {
        StudyRight right = Make.right("2020-08-10").state("2021-05-01", "eronnut").born("2004-12-10").make();
        assertThat(Checked.on(today, null, right).severities("K2")).hasSize(count);
    }

    @Test
    void writes_out_what_it_stands_on() {
        assertThat(Checked.on("2026-11-16", null, left("eronnut").make()).sum("K2")).isEqualTo(
                "Tilanne 16.11.2026: Eronnut 1.10.2026, ikä 17 v (oppivelvollisuus päättyy 18 vuoden iässä); voimassa "
                        + "olevia tai alkavia opiskeluoikeuksia 0");
    }

    @Test
    void without_a_date_of_birth_being_free_of_charge_is_the_sign() {
        StudyRight free = Make.right("2025-08-10").state("2026-10-01", "eronnut").free().make();
        assertThat(Checked.on("2026-11-16", null, free).severities("K2")).containsExactly(2);
        StudyRight unknown = Make.right("2025-08-10").state("2026-10-01", "eronnut").make();
        assertThat(Checked.on("2026-11-16", null, unknown).severities("K2")).isEmpty();
        assertThat(Checked.on("2026-11-16", null, unknown).missing("K2")).containsExactly("birth-date");
    }

    @ParameterizedTest
    @CsvSource({"2026-10-05, lasna, 0", "2026-10-05, valiaikaisestikeskeytynyt, 0", "2026-10-05, valmistunut, 0",
        "2026-10-05, eronnut, 1", "2027-01-07, lasna, 0"})
    void another_place_now_or_to_come_or_a_completed_qualification_silences_it(String start, String state, int count) {
        StudyRight other = Make.right(start).state(Make.day(start).plusDays(1).toString(), state).make();
        assertThat(Checked.on("2026-11-16", Told.withOthers(left("eronnut").make(), List.of(), other))
                .severities("K2")).hasSize(count);
    }

    @Test
    void a_completed_preparatory_education_does_not() {
        StudyRight tuva = Make.right("2024-08-10").performance("tuvakoulutuksensuoritus")
                .state("2025-05-31", "valmistunut").make();
        assertThat(Checked.on("2026-11-16", Told.withOthers(left("eronnut").make(), List.of(), tuva))
                .severities("K2")).containsExactly(2);
    }

    @ParameterizedTest
    @CsvSource({"lasna, , 0", "lasna, 2026-11-16, 0", "lasna, 2026-11-15, 1", "eronnut, , 1"})
    void the_report_on_overlaps_tells_of_places_elsewhere(String state, String end, int count) {
        ReportedRight report = new ReportedRight(
                ReportedRight.Report.OVERLAPPING, left("eronnut").make(), null, null, ReportedRight.Sums.NONE,
                List.of(new ReportedRight.Overlap(
                        "1.2.246.562.15.73222573930", null, state, Make.day("2026-09-01"),
                        end == null ? null : Make.day(end))), null, null);
        assertThat(Checked.on("2026-11-16", Told.withOthers(left("eronnut").make(), List.of(report)))
                .severities("K2")).hasSize(count);
    }

    @Test
    void a_revoked_right_gives_no_row_when_there_is_another_place() {
        Student elsewhere = Told.withOthers(left("peruutettu").make(), List.of(), Make.right("2026-10-02").make());
        assertThat(Checked.on("2026-11-16", elsewhere).run().flags()).isEmpty();
        assertThat(Checked.on("2026-11-16", elsewhere).run().notComputed())
                .noneMatch(none -> none.studyRight() != null);
    }

    @ParameterizedTest
    @CsvSource({"peruutettu, true", "eronnut, false"})
    void of_a_revoked_right_nothing_else_is_said(String state, boolean alone) {
        Plan plan = Make.plan("2025-08-20").noGoal().noEmail()
                .items(Make.vocational("106234", Make.workplace("j1", "2026-09-01", "2026-12-18"))).make();
        Checked checked = Checked.on("2026-11-16", plan, left(state).make());
        assertThat(checked.severities("K2")).containsExactly(2);
        assertThat(checked.run().flags().size() == 1).isEqualTo(alone);
        assertThat(checked.run().notComputed().stream().noneMatch(none -> none.studyRight() != null)).isEqualTo(alone);
    }

    @Test
    void who_moved_to_new_requirements_has_not_left() {
        Make.RightMaker moved = left("katsotaaneronneeksi").moved();
        assertThat(Checked.on("2026-11-16", null, moved.make()).flags("K2")).isEmpty();
        StudyRight unknown = Make.right("2025-08-10").state("2026-10-01", "katsotaaneronneeksi").moved().make();
        assertThat(Checked.on("2026-11-16", null, unknown).missing("K2")).isEmpty();
    }

    @Test
    void is_not_computed_without_koski() {
        assertThat(Checked.on("2026-11-16", Make.plan("2025-08-20").make(), null).missing("K2"))
                .containsExactly("koski");
    }
}
