package fi.luotsi.core.rule.check.support;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.Told;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.rule.check.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupportMissingTest {

    private static Checked on(Plan plan, Boolean needsSupport) {
        return Checked.on("2026-11-16", Told.listed(
                plan, Make.right("2025-08-10").make(), Told.row(null, needsSupport, null)));
    }

    private static Make.PlanMaker plan() {
        return Make.plan("2025-08-20").items(Make.vocational("1", Make.demonstration("2026-12-01", "2026-12-02")));
    }

    @ParameterizedTest
    @CsvSource({"true, 1", "false, 0"})
    void speaks_when_the_table_says_yes_and_the_plan_shows_nothing(boolean needsSupport, int count) {
        assertThat(on(plan().make(), needsSupport).severities("H1"))
                .hasSize(count).allMatch(severity -> severity == 2);
    }

    @Test
    void writes_the_sum_out() {
        assertThat(on(plan().prior(Make.prior("2", null)).make(), true).sum("H1"))
                .isEqualTo("Tilanne 16.11.2026: tukea, poikkeamisia ja yksilöllisiä kriteerejä 0; HOKSissa osia 2");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-15, 1", "2026-11-16, 0"})
    void support_studies_count_until_they_are_over(String end, int count) {
        assertThat(on(plan().support("2026-08-10", end).make(), true).severities("H1")).hasSize(count);
    }

    @Test
    void learning_support_deviations_and_criteria_silence_it() {
        assertThat(on(plan().learningSupport("02", null, null).make(), true).severities("H1")).isEmpty();
        assertThat(on(plan().items(Adapting.item("9", 20, 0, 0)).make(), true).severities("H1")).isEmpty();
        assertThat(on(plan().items(Adapting.item("9", 0, 1, 0)).make(), true).severities("H1")).isEmpty();
        assertThat(on(plan().items(Adapting.item("9", 0, 0, 12)).make(), true).severities("H1")).isEmpty();
        assertThat(on(plan().items(Adapting.item("9", 0, 0, 0)).make(), true).severities("H1")).containsExactly(2);
        assertThat(on(plan().prior(Adapting.prior("9", 5)).make(), true).severities("H1")).isEmpty();
    }

    @Test
    void is_not_computed_without_the_column() {
        assertThat(on(plan().make(), null).missing("H1")).containsExactly("support-column");
        assertThat(Checked.on("2026-11-16", plan().make(), Make.right("2025-08-10").make()).missing("H1"))
                .containsExactly("support-column");
    }

    @ParameterizedTest
    @CsvSource({"valiaikaisestikeskeytynyt, suspended", "eronnut, ended"})
    void is_hidden_by_suspension_and_ending(String state, String by) {
        Checked checked = Checked.on("2026-11-16", Told.listed(
                plan().make(), Make.right("2025-08-10").state("2026-11-01", state).make(), Told.row(null, true, null)));
        assertThat(checked.hiddenBy("H1")).containsExactly(by);
    }

    /** For the page of rules: practice data have no table of the provider's own. */
    static Flag example() {
        return on(plan().make(), true).flags("H1").getFirst();
    }
}
