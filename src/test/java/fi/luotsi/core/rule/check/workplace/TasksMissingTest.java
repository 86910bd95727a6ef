package fi.luotsi.core.rule.check.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.Workplace;
import fi.luotsi.core.rule.check.Tried;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TasksMissingTest {

    @ParameterizedTest
    @CsvSource({
        "2026-09-30, ", // 15 days ahead
        "2026-10-01, 1", // 14 days ahead
        "2026-10-15, 1", // the first day
        "2026-11-30, 1", // the last day
        "2026-12-01, ",
    })
    void from_two_weeks_before_to_the_last_day(String today, Integer severity) {
        assertThat(Tried.periods(today, period(0)).severities("E7"))
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void one_task_is_enough_and_a_missing_workplace_is_another_matter() {
        assertThat(Tried.periods("2026-10-20", period(1)).severities("E7")).isEmpty();
        assertThat(Tried.periods("2026-10-20", Make.workplace("j1", "2026-10-15", "2026-11-30", null))
                .severities("E7")).isEmpty();
        assertThat(Tried.periods("2026-10-20", Make.school("2026-10-15", "2026-11-30")).severities("E7")).isEmpty();
    }

    @Test
    void before_the_start_and_on_its_day_the_sum_flag_hides_it_and_later_it_stands() {
        assertThat(Tried.periods("2026-10-15", period(0)).hiddenBy("E7")).containsExactly("E8");
        assertThat(Tried.periods("2026-10-16", period(0)).hiddenBy("E7")).containsOnlyNulls();
        assertThat(Tried.periods("2026-10-16", period(0)).severities("E8")).isEmpty();
    }

    @Test
    void the_sum_can_be_checked_by_hand() {
        assertThat(Tried.sum(Tried.periods("2026-10-05", period(0)), "E7")).isEqualTo(
                "Jakso 15.10.2026–30.11.2026, tilanne 5.10.2026 + 14 pv = 19.10.2026: alkuun 10 pv;"
                        + " kirjattuja työtehtäviä 0");
        assertThat(Tried.sum(Tried.periods("2026-10-20", period(0)), "E7")).isEqualTo(
                "Jakso 15.10.2026–30.11.2026, tilanne 20.10.2026: käynnissä, alusta 5 pv;"
                        + " kirjattuja työtehtäviä 0");
        assertThat(Tried.line(Tried.periods("2026-10-20", period(0)), "E7"))
                .isEqualTo("Jakso 15.10.2026–30.11.2026 · Tuulipaja · käynnissä 5 pv");
    }

    @Test
    void suspended_and_ended_rights_hide_it_and_without_plans_nothing_is_computed() {
        Tried.hiddenByState("E7", "2026-10-20", Make.vocational("106234", period(0)));
        Tried.notComputedWithoutPlans("E7");
    }

    private static LearningPeriod period(int tasks) {
        return Make.workplace("j1", "2026-10-15", "2026-11-30",
                new Workplace("Tuulipaja", "0149669-3", "Ohjaaja Olli", true, true, tasks));
    }
}
