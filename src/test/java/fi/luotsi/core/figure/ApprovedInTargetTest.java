package fi.luotsi.core.figure;

import static fi.luotsi.core.figure.Measured.present;
import static fi.luotsi.core.figure.Measured.student;
import static fi.luotsi.core.figure.Measured.students;
import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import org.junit.jupiter.api.Test;

class ApprovedInTargetTest {

    @Test
    void the_thirtieth_day_is_in_time_and_no_plan_is_late() {
        assertThat(students(
                        present(Make.plan("2026-09-09").make()), // 30 days
                        present(Make.plan("2026-09-10").make()), // 31 days
                        present(null))
                .of("approved-in-target")).isEqualTo("1/3 · 0");
    }

    @Test
    void only_starts_older_than_the_target_and_within_a_year_count() {
        assertThat(students(
                        student(null, Make.right("2026-10-24").make()), // 30 days: still time
                        student(null, Make.right("2026-10-23").make()),
                        student(null, Make.right("2025-11-23").make()),
                        student(null, Make.right("2025-11-22").make()))
                .of("approved-in-target")).isEqualTo("0/2 · 0");
    }

    @Test
    void suspended_days_do_not_count() {
        assertThat(students(student(Make.plan("2026-09-20").make(), Make.right("2026-08-10")
                        .state("2026-08-20", "valiaikaisestikeskeytynyt").state("2026-09-03", "lasna").make()))
                .of("approved-in-target")).isEqualTo("1/1 · 0");
    }

    @Test
    void a_plan_without_its_approval_is_not_computed() {
        assertThat(students(present(Make.plan(null).make())).of("approved-in-target")).isEqualTo("0/0 · 1");
    }
}
