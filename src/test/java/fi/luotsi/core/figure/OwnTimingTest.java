package fi.luotsi.core.figure;

import static fi.luotsi.core.figure.Measured.present;
import static fi.luotsi.core.figure.Measured.students;
import static fi.luotsi.core.figure.Measured.withRight;
import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.rule.Severity;
import org.junit.jupiter.api.Test;

class OwnTimingTest {

    @Test
    void mass_produced_plans_are_taken_away() {
        Student planned = present(Make.plan("2026-08-20").make());
        assertThat(students(withRight("a", planned), withRight("b", planned), withRight("c", present(null)))
                .flag("a", "D18", Severity.NOTICE)
                .of("own-timing")).isEqualTo("1/2 · 0");
    }
}
