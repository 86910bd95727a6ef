package fi.luotsi.core.rule.check.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.Workplace;
import fi.luotsi.core.rule.check.Checked;
import fi.luotsi.core.rule.check.Tried;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlappingPeriodsTest {

    private static final Workplace OTHER = new Workplace("Rantakauppa", "0737546-2", "Ohjaaja Outi", true, true, 2);

    @ParameterizedTest
    @CsvSource({
        "50, 50, ",
        "50, 51, 1",
        "100, 1, 1",
        "100, , ", // a share that is missing is not presumed
        "100, 0, ",
        "100, 101, ",
    })
    void shares_over_a_hundred_on_one_day(Integer one, Integer other, Integer severity) {
        Checked checked = Tried.periods("2026-10-20",
                Make.partTime(Make.workplace("j1", "2026-10-01", "2026-11-30"), one, false),
                Make.partTime(Make.workplace("j2", "2026-11-01", "2026-12-18", OTHER), other, false));
        assertThat(checked.severities("E12")).isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-31, ", // the day before
        "2026-11-01, 1", // one day in common
    })
    void one_day_in_common_is_enough(String end, Integer severity) {
        Checked checked = Tried.periods("2026-10-20", Make.workplace("j1", "2026-10-01", end), second());
        assertThat(checked.severities("E12")).isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-01, 1", // to come
        "2026-11-30, 1", // the last day in common
        "2026-12-01, ",
    })
    void until_the_days_in_common_are_over(String today, Integer severity) {
        assertThat(Tried.periods(today, first(), second()).severities("E12"))
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void several_units_at_one_workplace_on_the_same_dates_are_one_period() {
        assertThat(Tried.on("2026-10-20", Make.vocational("106234", first()),
                Make.vocational("106235", Make.workplace("j9", "2026-10-01", "2026-11-30"))).severities("E12"))
                .isEmpty();
        assertThat(Tried.on("2026-10-20", Make.vocational("106234", first()),
                Make.vocational("106235", Make.workplace("j9", "2026-10-01", "2026-11-30", OTHER)))
                .severities("E12")).containsExactly(1);
        assertThat(Tried.on("2026-10-20", Make.vocational("106234", first()),
                Make.vocational("106235", Make.workplace("j9", "2026-10-01", "2026-11-29"))).severities("E12"))
                .containsExactly(1);
    }

    @Test
    void all_periods_of_a_day_are_summed_and_the_last_to_begin_tells_it() {
        Checked checked = Tried.periods("2026-10-20",
                Make.partTime(Make.workplace("j1", "2026-10-01", "2026-12-18"), 40, false),
                Make.partTime(Make.workplace("j2", "2026-10-05", "2026-12-18", OTHER), 40, false),
                Make.partTime(Make.workplace("j3", "2026-11-02", "2026-12-18",
                        new Workplace("Kahvila Kaisla", null, "Ohjaaja", true, true, 1)), 40, false));
        assertThat(checked.flags("E12")).extracting(Flag::item).containsExactly("j3");
        assertThat(Tried.sum(checked, "E12")).isEqualTo("Käynnissä 2.11.2026: 80 % (Tuulipaja) + 40 %"
                + " (Kahvila Kaisla) = 120 %, raja 100 %; päivät jaetaan jaksojen kesken, tälle jaksolle 15,7 pv");
    }

    @Test
    void interrupted_days_do_not_count() {
        LearningPeriod interrupted = Make.interrupted(first(), "2026-10-25", "2026-11-10");
        assertThat(Tried.sum(Tried.periods("2026-10-20", interrupted, second()), "E12"))
                .startsWith("Käynnissä 11.11.2026: ");
        assertThat(Tried.periods("2026-10-20", Make.interrupted(first(), "2026-10-25", null), second())
                .severities("E12")).isEmpty();
    }

    @Test
    void school_periods_do_not_count() {
        assertThat(Tried.periods("2026-10-20", Make.partTime(Make.school("2026-10-01", "2026-11-30"), 100, false),
                second()).severities("E12")).isEmpty();
    }

    @Test
    void the_sum_can_be_checked_by_hand() {
        Checked checked = Tried.periods("2026-10-20", second(), first());
        assertThat(Tried.sum(checked, "E12")).isEqualTo(
                "Käynnissä 1.11.2026: 100 % (Tuulipaja) + 100 % (Rantakauppa) = 200 %, raja 100 %; "
                        + "päivät jaetaan jaksojen kesken, tälle jaksolle 33,0 pv");
        assertThat(Tried.line(checked, "E12"))
                .isEqualTo("Jaksot 1.10.2026–30.11.2026 ja 1.11.2026–18.12.2026 · yhteensä 200 %");
        assertThat(Tried.sum(Tried.periods("2026-11-15", first(), second()), "E12"))
                .startsWith("Käynnissä 15.11.2026: ");
    }

    @Test
    void suspended_and_ended_rights_hide_it_and_without_plans_nothing_is_computed() {
        Tried.hiddenByState("E12", "2026-10-20", Make.vocational("106234", first(), second()));
        Tried.notComputedWithoutPlans("E12");
    }

    private static LearningPeriod first() {
        return Make.workplace("j1", "2026-10-01", "2026-11-30");
    }

    private static LearningPeriod second() {
        return Make.workplace("j2", "2026-11-01", "2026-12-18", OTHER);
    }
}
