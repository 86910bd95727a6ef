package fi.luotsi.core.figure;

import static fi.luotsi.core.figure.Measured.present;
import static fi.luotsi.core.figure.Measured.student;
import static fi.luotsi.core.figure.Measured.students;
import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.Source;
import org.junit.jupiter.api.Test;

class StudentsTest {

    @Test
    void suspended_ended_and_needless_rights_are_not_counted() {
        assertThat(students(
                        present(null),
                        student(null, Make.right("2026-08-10").state("2026-11-01", "loma").make()),
                        student(null, Make.right("2026-08-10").state("2026-11-01", "valiaikaisestikeskeytynyt").make()),
                        student(null, Make.right("2026-08-10").state("2026-11-01", "eronnut").make()),
                        student(null, Make.right("2026-08-10").performance("muuammatillinenkoulutus").make()))
                .of("students")).isEqualTo("2 · 0");
    }

    @Test
    void one_whose_state_nobody_knows_is_counted() {
        assertThat(students(student(Make.plan("2026-08-20").make(), null)).without(Source.KOSKI).of("students"))
                .isEqualTo("1 · 0");
    }
}
