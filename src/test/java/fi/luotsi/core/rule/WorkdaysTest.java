package fi.luotsi.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkdaysTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "2000-04-23", "2008-03-23", "2011-04-24", "2016-03-27", "2019-04-21", "2024-03-31", "2025-04-20", "2026-04-05",
        "2027-03-28", "2028-04-16", "2030-04-21", "2038-04-25", "2049-04-18",
    })
    void easter_is_when_the_almanac_has_it(LocalDate sunday) {
        assertThat(Workdays.easter(sunday.getYear())).isEqualTo(sunday);
    }

    @Test
    void easter_is_always_a_sunday_of_its_five_weeks() {
        for (int year = 1900; year <= 2200; year++) {
            LocalDate easter = Workdays.easter(year);
            assertThat(easter.getDayOfWeek().getValue()).as("%s", year).isEqualTo(7);
            assertThat(easter).isBetween(LocalDate.of(year, Month.MARCH, 22), LocalDate.of(year, Month.APRIL, 25));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "2026-01-01", "2026-01-06", "2026-04-03", "2026-04-06", "2026-05-01", "2026-05-14", "2026-06-19", "2026-12-24",
        "2026-12-25", "2027-12-06", "2027-06-25",
    })
    void weekdays_on_which_nobody_is_at_work(LocalDate day) {
        assertThat(day.getDayOfWeek().getValue()).as("a weekday").isLessThan(6);
        assertThat(Workdays.is(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "2026-01-02", "2026-01-05", "2026-04-02", "2026-04-07", "2026-04-30", "2026-05-13", "2026-05-15", "2026-06-18",
        "2026-06-22", "2026-12-07", "2026-12-23", "2026-12-28", "2026-06-26",
    })
    void days_beside_them_are_working_days(LocalDate day) {
        assertThat(Workdays.is(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-27, 2026-11-27", // Friday
        "2026-11-28, 2026-11-27", // Saturday
        "2026-11-29, 2026-11-27", // Sunday
        "2026-12-27, 2026-12-23", // Sunday after Christmas
        "2027-01-06, 2027-01-05", // Epiphany, a Wednesday
        "2026-04-06, 2026-04-02", // Easter Monday
    })
    void the_last_working_day_on_or_before(LocalDate day, LocalDate workday) {
        assertThat(Workdays.onOrBefore(day)).isEqualTo(workday);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-26, 2026-11-25", // Thursday: entered on Wednesday, there on Thursday
        "2026-11-30, 2026-11-27", // Monday
        "2026-11-29, 2026-11-27", // Sunday: the night to Saturday will do
        "2026-11-28, 2026-11-27", // Saturday
        "2026-12-07, 2026-12-04", // Monday after Independence Day on a Sunday
        "2027-01-07, 2027-01-05", // the day after Epiphany
    })
    void what_is_entered_arrives_on_the_next_day(LocalDate due, LocalDate entered) {
        assertThat(Workdays.beforeTransfer(due)).isEqualTo(entered);
    }
}
