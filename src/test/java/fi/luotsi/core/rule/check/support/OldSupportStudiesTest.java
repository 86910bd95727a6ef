package fi.luotsi.core.rule.check.support;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.rule.check.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OldSupportStudiesTest {

    private static Checked on(String today, Make.PlanMaker plan) {
        return Checked.on(today, plan.make(), Make.right("2025-08-10").make());
    }

    @ParameterizedTest
    @CsvSource({"2026-07-31, 0", "2026-08-01, 1", "2027-05-31, 1"})
    void speaks_of_studies_that_end_after_july_2026(String end, int count) {
        for (String today : List.of("2026-01-15", "2026-11-16", "2027-08-15")) {
            assertThat(on(today, Make.plan("2025-08-20").support("2026-01-10", end)).severities("H3"))
                    .hasSize(count).allMatch(severity -> severity == 1);
        }
    }

    @Test
    void is_one_row_a_plan_with_the_sum_written_out() {
        Checked checked = on("2026-11-16", Make.plan("2025-08-20").support("2026-01-10", "2026-12-18")
                .support("2026-01-10", "2027-05-31").support("2026-01-10", "2026-05-31"));
        assertThat(checked.sum("H3")).isEqualTo(
                "Muutos 1.8.2026; sen jälkeen päättyviä tukiopintoja 2, viimeinen päivä 31.5.2027");
        assertThat(checked.severities("H3")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"valiaikaisestikeskeytynyt, suspended", "eronnut, ended"})
    void is_hidden_by_suspension_and_ending(String state, String by) {
        assertThat(Checked.on("2026-11-16", Make.plan("2025-08-20").support("2026-01-10", "2026-12-18").make(),
                Make.right("2025-08-10").state("2026-11-01", state).make()).hiddenBy("H3")).containsExactly(by);
    }

    @Test
    void is_silent_without_such_studies() {
        assertThat(on("2026-11-16", Make.plan("2025-08-20")).severities("H3")).isEmpty();
    }
}
