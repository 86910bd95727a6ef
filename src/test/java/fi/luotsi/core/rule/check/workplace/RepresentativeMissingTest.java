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
import org.junit.jupiter.params.provider.ValueSource;

class RepresentativeMissingTest {

    @ParameterizedTest
    @CsvSource({
        "2026-09-30, ", // 15 days ahead
        "2026-10-01, 1", // 14 days ahead
        "2026-11-30, 1", // the last day
        "2026-12-01, ",
    })
    void from_two_weeks_before_to_the_last_day(String today, Integer severity) {
        assertThat(Tried.periods(today, period(null)).severities("E20"))
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "ei tiedossa", "okänd"})
    void a_placeholder_is_no_name(String name) {
        assertThat(Tried.periods("2026-10-20", period(name)).severities("E20")).containsExactly(1);
    }

    @Test
    void a_name_is_enough_and_school_periods_are_not_asked() {
        assertThat(Tried.periods("2026-10-20", period("Opettaja Oona")).severities("E20")).isEmpty();
        LearningPeriod school = Make.school("2026-10-15", "2026-11-30");
        assertThat(Tried.periods("2026-10-20", represented(school, null)).severities("E20")).isEmpty();
    }

    @Test
    void asked_also_without_a_workplace_and_shown_beside_the_sum_flag() {
        LearningPeriod bare = represented(Make.workplace("j1", "2026-10-15", "2026-11-30", null), null);
        Checked checked = Tried.periods("2026-10-10", bare);
        assertThat(checked.hiddenBy("E20")).containsOnlyNulls().hasSize(1);
        assertThat(checked.hiddenBy("E8")).containsOnlyNulls().hasSize(1);
    }

    @Test
    void the_sum_can_be_checked_by_hand() {
        assertThat(Tried.sum(Tried.periods("2026-10-05", period(null)), "E20")).isEqualTo(
                "Jakso 15.10.2026–30.11.2026, tilanne 5.10.2026 + 14 pv = 19.10.2026: alkuun 10 pv;"
                        + " nimettyjä edustajia 0");
    }

    @Test
    void suspended_and_ended_rights_hide_it_and_without_plans_nothing_is_computed() {
        Tried.hiddenByState("E20", "2026-10-20", Make.vocational("106234", period(null)));
        Tried.notComputedWithoutPlans("E20");
    }

    private static LearningPeriod period(String representative) {
        return represented(Make.workplace("j1", "2026-10-15", "2026-11-30"), representative);
    }

    private static LearningPeriod represented(LearningPeriod p, String representative) {
        return new LearningPeriod(
                p.id(), p.start(), p.end(), p.mode(), representative, p.workplace(), p.partTime(), false, p.basis(),
                p.interruptions(), p.details());
    }
}
