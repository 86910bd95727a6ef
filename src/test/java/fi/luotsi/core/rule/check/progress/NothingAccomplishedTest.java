package fi.luotsi.core.rule.check.progress;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.rule.check.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NothingAccomplishedTest {

    private static Checked on(String today, Make.RightMaker right) {
        return Checked.on(today, null, right.make());
    }

    @ParameterizedTest
    @CsvSource({"2026-08-28, 0", "2026-08-29, 1"})
    void speaks_180_days_after_the_latest_accepted_grade(String today, int count) {
        Make.RightMaker right = Make.right("2024-08-10")
                .results(Make.passed("1", 20, "2025-09-01"), Make.passed("2", 20, "2026-03-01"));
        assertThat(on(today, right).severities("G5")).hasSize(count).allMatch(severity -> severity == 2);
    }

    @ParameterizedTest
    @CsvSource({"2027-02-06, 0", "2027-02-07, 1"})
    void without_a_grade_the_start_counts(String today, int count) {
        assertThat(on(today, Make.right("2026-08-10").results(Make.started("1", 20))).severities("G5")).hasSize(count);
    }

    @Test
    void writes_the_sum_out() {
        assertThat(on("2026-09-03", Make.right("2024-08-10").results(Make.passed("1", 20, "2026-03-01"))).sum("G5"))
                .isEqualTo("viimeisin suoritus 1.3.2026 + 180 pv = 28.8.2026, tilanne 3.9.2026: 6 pv yli");
        assertThat(on("2027-02-08", Make.right("2026-08-10")).sum("G5"))
                .isEqualTo("aloitus 10.8.2026 + 180 pv = 6.2.2027, tilanne 8.2.2027: 2 pv yli");
    }

    @Test
    void a_grade_older_than_the_start_counts_as_the_latest() {
        assertThat(on("2026-09-01", Make.right("2026-08-10").results(Make.passed("1", 20, "2025-05-30")))
                .severities("G5")).containsExactly(2);
    }

    @Test
    void suspended_days_count_and_areas_too() {
        Make.RightMaker right = Make.right("2024-08-10").results(Make.passed("1", 20, "2026-03-01"))
                .state("2026-04-01", "valiaikaisestikeskeytynyt").state("2026-05-01", "lasna");
        assertThat(on("2026-08-28", right).severities("G5")).isEmpty();
        assertThat(on("2026-08-29", right).sum("G5"))
                .isEqualTo("viimeisin suoritus 1.3.2026 + 180 pv = 28.8.2026, tilanne 29.8.2026: 1 pv yli");
        Make.RightMaker area = Make.right("2024-08-10")
                .results(Make.passed("1", 20, "2025-03-01"), Make.common(Make.passed("mlma", 4, "2026-03-01")));
        assertThat(on("2026-08-28", area).severities("G5")).isEmpty();
    }

    @Test
    void grades_ahead_of_the_day_and_a_whole_that_is_achieved_are_left_alone() {
        Make.RightMaker ahead = Make.right("2024-08-10")
                .results(Make.passed("1", 20, "2025-03-01"), Make.passed("2", 20, "2026-10-01"));
        assertThat(on("2026-09-01", ahead).severities("G5")).containsExactly(2);
        assertThat(on("2026-09-01", Make.right("2023-08-10").results(Make.passed("1", 180, "2025-03-01")))
                .severities("G5")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"lasna, 1", "loma, 1", "valiaikaisestikeskeytynyt, 0", "eronnut, 0"})
    void looks_at_active_students(String state, int count) {
        assertThat(on("2026-09-01", Make.right("2024-08-10").state("2026-08-31", state)).severities("G5"))
                .hasSize(count);
    }

    @Test
    void is_not_computed_without_results() {
        assertThat(on("2026-09-01", Make.right("2024-08-10").noResults()).missing("G5"))
                .containsExactly("koski-results");
    }
}
