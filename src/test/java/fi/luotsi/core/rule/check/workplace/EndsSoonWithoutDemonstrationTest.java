package fi.luotsi.core.rule.check.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.rule.check.Checked;
import fi.luotsi.core.rule.check.Tried;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndsSoonWithoutDemonstrationTest {

    private static final LearningPeriod PERIOD = Make.workplace("j1", "2026-10-01", "2026-11-30");

    @ParameterizedTest
    @CsvSource({
        "2026-11-15, ", // 15 days to the end
        "2026-11-16, 2", // 14 days
        "2026-11-30, 2", // last day
        "2026-12-01, ",
    })
    void from_two_weeks_before_to_the_last_day(String today, Integer severity) {
        assertThat(Tried.on(today, Make.vocational("106234", PERIOD)).severities("E9"))
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-30, 2", // before the period
        "2026-10-01, ", // on its first day
        "2027-01-15, ",
    })
    void only_a_demonstration_from_the_period_on_counts(String demonstration, Integer severity) {
        assertThat(Tried.on("2026-11-20",
                Make.vocational("106234", PERIOD, Make.demonstration(demonstration, demonstration)))
                        .severities("E9"))
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void assessed_items_school_periods_and_unknown_results_are_left_alone() {
        assertThat(Tried.on("2026-11-20", Tried.results(Make.passed("106234", 20, "2026-11-10")),
                        Make.vocational("106234", PERIOD)).severities("E9"))
                .isEmpty();
        assertThat(Tried.on("2026-11-20", Make.vocational("106234", Make.school("2026-10-01", "2026-11-30")))
                .severities("E9"))
                .isEmpty();
        assertThat(Tried.on("2026-11-20", Make.local("Luovuus", PERIOD)).severities("E9")).isEmpty();
    }

    @Test
    void the_flag_names_period_and_item_and_its_sum_can_be_checked_by_hand() {
        Checked checked = Tried.on("2026-11-20", Make.vocational("106234", PERIOD));
        assertThat(checked.flags("E9")).extracting(Flag::item).containsExactly("j1");
        assertThat(checked.flags("E9")).extracting(Flag::about).containsExactly("tutkinnonosat_106234");
        assertThat(Tried.sum(checked, "E9")).isEqualTo("Tilanne 20.11.2026 + 14 pv = 4.12.2026;"
                + " jakso päättyy 30.11.2026, loppuun 10 pv; 1.10.2026 tai myöhemmin alkavia näyttöjä 0");
    }

    @Test
    void suspended_and_ended_rights_hide_it() {
        Tried.hiddenByState("E9", "2026-11-20", Make.vocational("106234", PERIOD));
    }

    @Test
    void without_results_of_koski_it_is_not_computed() {
        Tried.notComputedWithoutResults("E9", "2026-11-20", Make.vocational("106234", PERIOD));
    }
}
