package fi.luotsi.core.figure;

import static fi.luotsi.core.figure.Measured.present;
import static fi.luotsi.core.figure.Measured.students;
import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import org.junit.jupiter.api.Test;

class ApprovalMedianTest {

    @Test
    void the_middle_value_or_the_mean_of_the_two_middle_ones() {
        assertThat(students(
                        present(Make.plan("2026-08-15").make()), present(Make.plan("2026-08-20").make()),
                        present(Make.plan("2026-10-10").make()))
                .figure("approval-median").value()).isEqualTo(10.0);
        assertThat(students(present(Make.plan("2026-08-15").make()), present(Make.plan("2026-08-20").make()))
                .figure("approval-median").value()).isEqualTo(7.5);
    }

    @Test
    void open_ones_count_with_their_age() {
        assertThat(students(
                        present(Make.plan("2026-08-15").make()), present(Make.plan("2026-08-20").make()), present(null))
                .figure("approval-median").value()).isEqualTo(10.0);
    }

    @Test
    void more_than_half_open_is_not_computed() {
        assertThat(students(present(Make.plan("2026-08-15").make()), present(null), present(null))
                .of("approval-median")).isEqualTo("– · 2");
    }
}
