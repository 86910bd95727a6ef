package fi.luotsi.core.figure;

import static fi.luotsi.core.figure.Measured.present;
import static fi.luotsi.core.figure.Measured.students;
import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import org.junit.jupiter.api.Test;

class UpdatedWithinTest {

    @Test
    void the_hundred_and_eightieth_day_is_still_within() {
        assertThat(students(
                        present(Make.plan("2026-01-10").updated("2026-05-27").make()), // 180 days
                        present(Make.plan("2026-01-10").updated("2026-05-26").make()),
                        present(null))
                .of("updated-within")).isEqualTo("1/2 · 0");
    }

    @Test
    void a_plan_without_any_date_is_not_computed() {
        assertThat(students(present(Make.plan(null).make())).of("updated-within")).isEqualTo("0/0 · 1");
    }
}
