package fi.luotsi.core.figure;

import static fi.luotsi.core.figure.Measured.present;
import static fi.luotsi.core.figure.Measured.student;
import static fi.luotsi.core.figure.Measured.students;
import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.Source;
import org.junit.jupiter.api.Test;

class CoverageTest {

    @Test
    void a_right_that_began_yesterday_is_asked_and_one_of_today_is_not() {
        assertThat(students(
                        present(Make.plan("2026-08-20").make()), present(null),
                        student(null, Make.right("2026-11-22").make()), student(null, Make.right("2026-11-23").make()))
                .of("coverage")).isEqualTo("1/3 · 0");
    }

    @Test
    void suspended_rights_are_left_out_and_unknown_ones_not_computed() {
        assertThat(students(
                        present(Make.plan("2026-08-20").make()),
                        student(null, Make.right("2026-08-10").state("2026-09-01", "valiaikaisestikeskeytynyt").make()),
                        student(Make.plan("2026-08-20").make(), null))
                .of("coverage")).isEqualTo("1/1 · 1");
    }

    @Test
    void without_a_source_nothing_is_computed() {
        assertThat(students(present(null), present(null)).without(Source.EHOKS).of("coverage")).isEqualTo("– · 2");
        assertThat(students(present(null), present(null)).without(Source.KOSKI).figure("coverage").value()).isNull();
    }

    @Test
    void no_students_give_no_percentage() {
        assertThat(students().figure("coverage").value()).isNull();
    }

    @Test
    void per_cent_are_whole_and_rounded_half_up() {
        assertThat(Figure.percent(1, 8)).isEqualTo(13);
        assertThat(Figure.percent(121, 128)).isEqualTo(95);
        assertThat(Figure.percent(1, 200)).isEqualTo(1);
        assertThat(Figure.percent(124, 1000)).isEqualTo(12);
    }
}
