package fi.luotsi.core.rule.check.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.rule.check.Checked;
import fi.luotsi.core.rule.check.Tried;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartTimeShareLowTest {

    @ParameterizedTest
    @CsvSource({
        "31, false, ",
        "30, false, 0",
        "1, false, 0",
        "0, false, ", // E5's
        "-5, false, ",
        "20, true, ", // text is E5's
        ", false, ",
    })
    void from_one_to_the_limit(Integer share, boolean text, Integer severity) {
        assertThat(Tried.periods("2026-10-20", period("2026-11-30", share, text)).severities("E6"))
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-01, 0", // to come
        "2026-11-30, 0", // the last day
        "2026-12-01, ",
    })
    void until_the_period_is_over(String today, Integer severity) {
        assertThat(Tried.periods(today, period("2026-11-30", 20, false)).severities("E6"))
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void a_low_share_is_no_fault_and_does_not_count_as_a_flag() {
        Checked checked = Tried.periods("2026-10-20", period("2026-11-30", 20, false));
        assertThat(checked.severities("E5")).isEmpty();
        assertThat(checked.flags("E6").getFirst().counted()).isFalse();
        assertThat(Tried.periods("2026-10-20", Make.partTime(Make.school("2026-10-15", "2026-11-30"), 20, false))
                .severities("E6")).isEmpty();
    }

    @Test
    void the_sum_can_be_checked_by_hand() {
        Checked checked = Tried.periods("2026-10-20", period("2026-11-30", 20, false));
        assertThat(Tried.sum(checked, "E6")).isEqualTo("Kirjattu 20 %, raja 30 %; kokoaikainen on 100 %");
        assertThat(Tried.line(checked, "E6")).isEqualTo("Osa-aikaisuus 20 % · 15.10.2026–30.11.2026 · Tuulipaja");
    }

    @Test
    void suspended_and_ended_rights_hide_it_and_without_plans_nothing_is_computed() {
        Tried.hiddenByState("E6", "2026-10-20", Make.vocational("106234", period("2026-11-30", 20, false)));
        Tried.notComputedWithoutPlans("E6");
    }

    private static LearningPeriod period(String end, Integer share, boolean text) {
        return Make.partTime(Make.workplace("j1", "2026-10-15", end), share, text);
    }
}
