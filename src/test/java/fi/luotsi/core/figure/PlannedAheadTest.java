package fi.luotsi.core.figure;

import static fi.luotsi.core.figure.Measured.present;
import static fi.luotsi.core.figure.Measured.student;
import static fi.luotsi.core.figure.Measured.students;
import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.Student;
import org.junit.jupiter.api.Test;

class PlannedAheadTest {

    @Test
    void the_days_after_the_reporting_date_count() {
        assertThat(students(
                        with(Make.vocational("106234", Make.school("2026-10-01", "2026-11-23"))),
                        with(Make.vocational("106234", Make.school("2026-10-01", "2026-11-24"))),
                        with(Make.vocational("106234", Make.demonstration("2027-01-22", "2027-01-22"))),
                        with(Make.vocational("106234", Make.demonstration("2027-01-23", "2027-01-23"))))
                .of("planned-60")).isEqualTo("2/4 · 0");
    }

    @Test
    void half_a_year_reaches_farther() {
        assertThat(students(
                        with(Make.vocational("106234", Make.demonstration("2027-05-22", "2027-05-22"))),
                        with(Make.vocational("106234", Make.demonstration("2027-05-23", "2027-05-23"))))
                .of("planned-180")).isEqualTo("1/2 · 0");
    }

    @Test
    void those_with_nothing_left_or_about_to_finish_are_not_asked() {
        Plan done = Make.plan("2026-08-20").items(Make.vocational("106234")).make();
        assertThat(students(
                        student(done, Make.right("2026-08-10").results(Make.passed("106234", 30, "2026-10-01")).make()),
                        student(done, Make.right("2026-08-10").estimatedEnd("2027-01-22").make()),
                        student(done, Make.right("2026-08-10").estimatedEnd("2027-01-23").make()))
                .of("planned-60")).isEqualTo("0/1 · 0");
    }

    private static Student with(PlanItem item) {
        return present(Make.plan("2026-08-20").items(item).make());
    }
}
