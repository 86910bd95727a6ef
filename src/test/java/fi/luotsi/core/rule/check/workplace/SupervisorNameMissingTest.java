package fi.luotsi.core.rule.check.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.Workplace;
import fi.luotsi.core.rule.check.Checked;
import fi.luotsi.core.rule.check.Tried;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SupervisorNameMissingTest {

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "-", "–", "x", "n/a", "Ei tiedossa", "tuntematon"})
    void no_name_or_a_placeholder(String name) {
        assertThat(Tried.periods("2026-10-20", period("2026-11-30", name)).severities("E3")).containsExactly(2);
    }

    @Test
    void a_name_is_enough() {
        assertThat(Tried.periods("2026-10-20", period("2026-11-30", "Olli")).severities("E3")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-08-01", "2026-10-20", "2028-10-20"})
    void periods_to_come_and_past_ones_are_asked_too(String today) {
        assertThat(Tried.periods(today, period("2026-11-30", null)).severities("E3")).containsExactly(2);
    }

    @Test
    void neither_without_a_workplace_nor_of_school_periods() {
        assertThat(Tried.periods("2026-10-20", Make.workplace("j1", "2026-10-15", "2026-11-30", null))
                .severities("E3")).isEmpty();
        assertThat(Tried.periods("2026-10-20", Make.school("2026-10-15", "2026-11-30")).severities("E3")).isEmpty();
    }

    @Test
    void a_period_that_starts_soon_tells_it_in_the_sum_flag() {
        Checked checked = Tried.periods("2026-10-10", period("2026-11-30", "-"));
        assertThat(checked.hiddenBy("E3")).containsExactly("E8");
    }

    @Test
    void the_words_name_the_period() {
        Checked checked = Tried.periods("2026-10-20", period("2026-11-30", null));
        assertThat(Tried.line(checked, "E3")).isEqualTo("Jakso 15.10.2026–30.11.2026 · Tuulipaja");
        assertThat(Tried.sum(checked, "E3")).isEqualTo("Jakso 15.10.2026–30.11.2026: nimettyjä ohjaajia 0");
    }

    @Test
    void suspended_and_ended_rights_hide_it_and_without_plans_nothing_is_computed() {
        Tried.hiddenByState("E3", "2026-10-20", Make.vocational("106234", period("2026-11-30", null)));
        Tried.notComputedWithoutPlans("E3");
    }

    private static LearningPeriod period(String end, String supervisor) {
        return Make.workplace(
                "j1", "2026-10-15", end, new Workplace("Tuulipaja", "0149669-3", supervisor, true, true, 2));
    }
}
