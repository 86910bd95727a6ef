package fi.luotsi.core.figure;

import static fi.luotsi.core.figure.Measured.present;
import static fi.luotsi.core.figure.Measured.student;
import static fi.luotsi.core.figure.Measured.students;
import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.LearningPeriod;
import org.junit.jupiter.api.Test;

class WorkplaceNowTest {

    @Test
    void students_are_counted_once_and_interrupted_ones_not() {
        LearningPeriod now = Make.workplace("a", "2026-11-01", "2026-12-20");
        assertThat(students(
                        present(Make.plan("2026-08-20").items(
                                Make.vocational("1", now), Make.vocational("2", now)).make()),
                        present(Make.plan("2026-08-20").items(
                                Make.vocational("1", Make.interrupted(now, "2026-11-20", null))).make()),
                        present(Make.plan("2026-08-20").items(
                                Make.vocational("1", Make.interrupted(now, "2026-11-10", "2026-11-22"))).make()),
                        present(Make.plan("2026-08-20").items(
                                Make.vocational("1", Make.school("2026-11-01", "2026-12-20"))).make()),
                        present(null))
                .of("workplace-now")).isEqualTo("2 · 0");
    }

    @Test
    void unknown_rights_are_not_computed() {
        assertThat(students(student(Make.plan("2026-08-20").make(), null)).of("workplace-now")).isEqualTo("0 · 1");
    }
}
