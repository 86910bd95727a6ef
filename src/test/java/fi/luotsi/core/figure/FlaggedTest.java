package fi.luotsi.core.figure;

import static fi.luotsi.core.figure.Measured.present;
import static fi.luotsi.core.figure.Measured.students;
import static fi.luotsi.core.figure.Measured.withRight;
import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.rule.Severity;
import org.junit.jupiter.api.Test;

class FlaggedTest {

    @Test
    void students_not_flags_are_counted() {
        assertThat(students(withRight("a", present(null)), withRight("b", present(null)))
                .flag("a", "B1", Severity.SERIOUS).flag("a", "B2", Severity.NOTICE)
                .of("flagged")).isEqualTo("1 · 0");
    }
}
