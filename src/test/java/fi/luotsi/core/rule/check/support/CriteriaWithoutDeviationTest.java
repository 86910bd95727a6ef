package fi.luotsi.core.rule.check.support;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.Demonstration;
import fi.luotsi.core.rule.check.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CriteriaWithoutDeviationTest {

    private static Checked on(Make.PlanMaker plan) {
        return Checked.on("2026-11-16", plan.make(), Make.right("2025-08-10").make());
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 0, 1", "0, 0, 0, 0", "5, 1, 0, 0", "0, 1, 5, 0"})
    void speaks_of_criteria_alone(int deviation, int criteria, int demonstrationDeviation, int count) {
        assertThat(on(Make.plan("2025-08-20").items(Adapting.item("1", deviation, criteria, demonstrationDeviation)))
                .severities("H5")).hasSize(count).allMatch(severity -> severity == 0);
    }

    @Test
    void is_about_the_item_and_writes_the_sum_out() {
        Checked checked = on(Make.plan("2025-08-20").items(Adapting.item("106234", 0, 3, 0)));
        assertThat(checked.flags("H5").getFirst().item()).isEqualTo("tutkinnonosat_106234");
        assertThat(checked.sum("H5")).endsWith(": yksilöllisiä kriteerejä 3, poikkeamisen kirjauksia 0");
    }

    @Test
    void looks_at_prior_learning_too() {
        assertThat(on(Make.plan("2025-08-20").prior(Adapting.prior("1", 0, Adapting.demonstration(2, 0))))
                .severities("H5")).containsExactly(0);
        assertThat(on(Make.plan("2025-08-20").prior(Adapting.prior("1", 8, Adapting.demonstration(2, 0))))
                .severities("H5")).isEmpty();
    }

    @Test
    void what_was_not_kept_is_not_missing() {
        Demonstration kept = Adapting.demonstration(2, 0);
        Demonstration old = new Demonstration(
                kept.start(), kept.end(), kept.place(), null, List.of(), List.of(), List.of(), 2, null);
        assertThat(on(Make.plan("2025-08-20").items(Make.vocational("1", old))).severities("H5")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"valiaikaisestikeskeytynyt, suspended", "eronnut, ended"})
    void is_hidden_by_suspension_and_ending(String state, String by) {
        assertThat(Checked.on("2026-11-16", Make.plan("2025-08-20").items(Adapting.item("1", 0, 1, 0)).make(),
                Make.right("2025-08-10").state("2026-11-01", state).make()).hiddenBy("H5")).containsExactly(by);
    }
}
