package fi.luotsi.core.figure;

import static fi.luotsi.core.figure.Measured.present;
import static fi.luotsi.core.figure.Measured.student;
import static fi.luotsi.core.figure.Measured.students;
import static fi.luotsi.core.figure.Measured.withRight;
import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.Severity;
import org.junit.jupiter.api.Test;

class BehindExpectedTest {

    @Test
    void students_with_the_flag_are_counted_and_those_without_an_end_are_unknown() {
        StudyRight right = Make.right("2026-08-10").estimatedEnd("2029-06-01").make();
        assertThat(students(
                        withRight("a", student(null, right)), withRight("b", student(null, right)),
                        withRight("c", present(null)))
                .flag("a", "G2", Severity.SERIOUS).flag("b", "B1", Severity.SERIOUS)
                .of("behind-expected")).isEqualTo("1 · 1");
    }
}
