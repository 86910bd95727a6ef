package fi.luotsi.core.figure;

import static fi.luotsi.core.figure.Measured.present;
import static fi.luotsi.core.figure.Measured.students;
import static fi.luotsi.core.figure.Measured.withRight;
import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.rule.Severity;
import org.junit.jupiter.api.Test;

class FlagsOfTest {

    @Test
    void flags_are_counted_by_severity() {
        Measured two = students(withRight("a", present(null)), withRight("b", present(null)))
                .flag("a", "B1", Severity.SERIOUS).flag("a", "B2", Severity.NOTICE).flag("b", "B1", Severity.SERIOUS)
                .flag("elsewhere", "B1", Severity.CRITICAL);
        assertThat(two.of("flags-critical")).isEqualTo("0 · 0");
        assertThat(two.of("flags-serious")).isEqualTo("2 · 0");
        assertThat(two.of("flags-notice")).isEqualTo("1 · 0");
    }
}
