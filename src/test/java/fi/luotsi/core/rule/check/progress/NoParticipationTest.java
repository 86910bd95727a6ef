package fi.luotsi.core.rule.check.progress;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.Told;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.rule.check.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoParticipationTest {

    private static Checked on(String today, String participation, Make.RightMaker right) {
        return Checked.on(today, Told.listed(
                Make.plan("2025-08-20").make(), right.make(), Told.row(participation, null, null)));
    }

    private static Make.RightMaker free() {
        return Make.right("2025-08-10").free();
    }

    @ParameterizedTest
    @CsvSource({"2026-10-15, 2026-11-15, 0", "2026-10-15, 2026-11-16, 1", "2026-01-31, 2026-02-28, 0",
        "2026-01-31, 2026-03-01, 1", "2026-11-01, 2026-11-16, 0"})
    void speaks_when_more_than_a_month_has_gone(String participation, String today, int count) {
        Checked checked = on(today, participation, free());
        assertThat(checked.severities("G6")).hasSize(count).allMatch(severity -> severity == 3);
        assertThat(checked.hiddenBy("G6")).hasSize(count).allMatch(by -> by == null);
    }

    @ParameterizedTest
    @CsvSource({"2021-07-31, 0", "2021-08-01, 1"})
    void is_in_force_from_the_first_of_august_2021(String today, int count) {
        assertThat(on(today, "2021-05-30", Make.right("2020-08-10").free()).severities("G6")).hasSize(count);
    }

    @Test
    void writes_the_sum_out() {
        assertThat(on("2026-11-16", "2026-10-10", free()).sum("G6"))
                .isEqualTo("10.10.2026 + 1 kk = 10.11.2026, tilanne 16.11.2026: 6 pv yli");
    }

    @ParameterizedTest
    @CsvSource({"2008-11-16, 0", "2008-11-17, 1"})
    void the_duty_ends_at_eighteen(String born, int count) {
        assertThat(on("2026-11-16", "2026-09-01", free().born(born)).severities("G6")).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource({"valiaikaisestikeskeytynyt", "eronnut", "valmistunut"})
    void adults_and_those_who_are_not_active_are_left_alone(String state) {
        assertThat(on("2026-11-16", "2026-09-01", free().state("2026-09-10", state)).severities("G6")).isEmpty();
        assertThat(on("2026-11-16", "2026-09-01", Make.right("2025-08-10").born("2009-01-01")).severities("G6"))
                .isEmpty();
    }

    @Test
    void is_not_computed_without_the_column_or_koski() {
        assertThat(on("2026-11-16", null, free()).missing("G6")).containsExactly("participation");
        assertThat(Checked.on("2026-11-16", null, free().make()).missing("G6")).containsExactly("participation");
        assertThat(Checked.on("2026-11-16", Make.plan("2025-08-20").make(), null).missing("G6"))
                .containsExactly("koski");
        assertThat(Checked.on("2026-11-16", null, Make.right("2025-08-10").make()).missing("G6")).isEmpty();
    }

    /** For the page of rules: practice data have no table of the provider's own. */
    static Flag example() {
        return on("2026-11-16", "2026-10-10", free()).flags("G6").getFirst();
    }
}
