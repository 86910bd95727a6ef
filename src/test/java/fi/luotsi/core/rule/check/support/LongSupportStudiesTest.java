package fi.luotsi.core.rule.check.support;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.rule.check.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongSupportStudiesTest {

    private static Checked on(Make.PlanMaker plan) {
        return Checked.on("2026-03-16", plan.make(), Make.right("2025-08-10").make());
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, 0", "2026-03-01, 1"})
    void speaks_over_180_days(String end, int count) {
        assertThat(on(Make.plan("2025-08-20").support("2025-09-01", end)).severities("H4"))
                .hasSize(count).allMatch(severity -> severity == 0);
    }

    @Test
    void tells_the_longest() {
        Checked checked = on(Make.plan("2025-08-20").support("2025-09-01", "2026-03-01")
                .support("2025-08-20", "2026-05-29").support("2026-01-10", "2026-02-10"));
        assertThat(checked.sum("H4")).isEqualTo("20.8.2025–29.5.2026: 282 pv (raja 180 pv), 102 pv yli");
        assertThat(checked.severities("H4")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"valiaikaisestikeskeytynyt, suspended", "eronnut, ended"})
    void is_hidden_by_suspension_and_ending(String state, String by) {
        assertThat(Checked.on("2026-03-16", Make.plan("2025-08-20").support("2025-08-20", "2026-05-29").make(),
                Make.right("2025-08-10").state("2026-03-01", state).make()).hiddenBy("H4")).containsExactly(by);
    }

    @Test
    void is_silent_without_such_studies() {
        assertThat(on(Make.plan("2025-08-20")).severities("H4")).isEmpty();
    }
}
