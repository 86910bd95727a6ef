package fi.luotsi.core.rule.check.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.Interruption;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.rule.check.Checked;
import fi.luotsi.core.rule.check.Tried;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterruptionOutsidePeriodTest {

    private static final LearningPeriod PERIOD = Make.workplace("j1", "2026-09-01", "2026-11-30");

    @ParameterizedTest
    @CsvSource({
        "2026-08-31, 2026-09-10, 1",
        "2026-09-01, 2026-11-30, ",
        "2026-11-20, 2026-12-01, 1",
        "2026-08-01, 2026-08-20, 1",
        "2026-12-01, 2026-12-10, 1",
        "2026-09-01, , ", // an open one lies inside when its start does
        "2026-11-30, , ",
        "2026-12-01, , 1",
        "2026-08-31, , 1",
        "2026-10-10, 2026-10-01, ", // dates out of order are told as a fault in the data
    })
    void before_or_after_the_period(String start, String end, Integer severity) {
        assertThat(Tried.periods("2026-10-20", Make.interrupted(PERIOD, start, end)).severities("E15"))
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @ParameterizedTest
    @CsvSource({"2026-07-01", "2026-10-20", "2028-10-20"})
    void past_periods_are_asked_too(String today) {
        assertThat(Tried.periods(today, Make.interrupted(PERIOD, "2026-11-20", "2026-12-01")).severities("E15"))
                .containsExactly(1);
    }

    @Test
    void school_periods_are_not_asked() {
        assertThat(Tried.periods("2026-10-20",
                Make.interrupted(Make.school("2026-09-01", "2026-11-30"), "2026-08-01", null)).severities("E15"))
                .isEmpty();
    }

    @Test
    void the_earliest_is_told_and_the_sum_can_be_checked_by_hand() {
        Checked checked = Tried.periods("2026-10-20", Make.interrupted(PERIOD,
                new Interruption(Make.day("2026-12-10"), null),
                new Interruption(Make.day("2026-08-29"), Make.day("2026-12-02"))));
        assertThat(checked.severities("E15")).containsExactly(1);
        assertThat(Tried.sum(checked, "E15")).isEqualTo("Jakso 1.9.2026–30.11.2026, keskeytys 29.8.2026–2.12.2026"
                + " · 3 pv ennen jakson alkua · 2 pv jakson lopun jälkeen");
        assertThat(Tried.sum(Tried.periods("2026-10-20", Make.interrupted(PERIOD, "2026-12-10", null)), "E15"))
                .isEqualTo("Jakso 1.9.2026–30.11.2026, keskeytys 10.12.2026 · 10 pv jakson lopun jälkeen");
    }

    @Test
    void suspended_and_ended_rights_hide_it_and_without_plans_nothing_is_computed() {
        Tried.hiddenByState("E15", "2026-10-20",
                Make.vocational("106234", Make.interrupted(PERIOD, "2026-08-31", null)));
        Tried.notComputedWithoutPlans("E15");
    }
}
