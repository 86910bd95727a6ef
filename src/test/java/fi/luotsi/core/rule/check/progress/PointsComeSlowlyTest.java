package fi.luotsi.core.rule.check.progress;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.follow.FlagRun;
import fi.luotsi.core.plan.UnitResult;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.check.AllRules;
import fi.luotsi.core.rule.check.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointsComeSlowlyTest {

    private static Checked on(String today, Make.RightMaker right) {
        return Checked.on(today, null, right.make());
    }

    private static Make.RightMaker since(String start, double points) {
        return Make.right(start).results(Make.passed("1", points, "2026-09-01"));
    }

    @ParameterizedTest
    @CsvSource({"26, 1", "26.9, 1", "27, 0", "40, 0"})
    void speaks_under_twenty_seven_points_in_six_months(double points, int count) {
        assertThat(on("2026-11-16", since("2024-08-10", points)).severities("G3"))
                .hasSize(count).allMatch(severity -> severity == 1);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-16, 1", "2026-05-17, 0", "2026-11-16, 0", "2026-11-17, 1"})
    void counts_what_was_assessed_within_the_six_months(String assessed, int count) {
        assertThat(on("2026-11-16", Make.right("2024-08-10").results(Make.passed("1", 30, assessed))).severities("G3"))
                .hasSize(count);
    }

    @ParameterizedTest
    @CsvSource({"45, 26.9, 1", "45, 27, 0", "31, 18.5, 1", "31, 18.6, 0", "30, 18, 0", "0, 0, 0"})
    void the_limit_has_a_decimal(int tenths, double points, int count) {
        Limits limits = Limits.DEFAULTS.with("G3.monthly", tenths);
        FlagRun run = FlagRun.of(Make.cohort(Make.student(null, since("2024-08-10", points).make())),
                AllRules.with(limits), limits, Make.day("2026-11-16"));
        assertThat(run.flags().stream().filter(flag -> flag.rule().id().equals("G3"))).hasSize(count);
    }

    @Test
    void writes_the_sum_out() {
        assertThat(on("2026-11-16", since("2024-08-10", 18)).sum("G3")).isEqualTo("17.5.2026–16.11.2026: arvioitu "
                + "18,0 osp; raja 4,5 osp/kk × 6 kk = 27,0 osp");
    }

    @Test
    void recognised_points_are_not_of_the_time_and_areas_count() {
        assertThat(on("2026-11-16", Make.right("2024-08-10").results(Make.recognised("2", 60))).severities("G3"))
                .containsExactly(1);
        UnitResult area = Make.passed("mlma", 4, "2026-09-01");
        assertThat(on("2026-11-16", since("2024-08-10", 23).results(Make.common(area))).severities("G3")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-05-16, 1", "2026-05-17, 0", "2026-09-01, 0"})
    void half_a_year_must_have_gone(String start, int count) {
        assertThat(on("2026-11-16", Make.right(start)).severities("G3")).hasSize(count);
    }

    @Test
    void days_of_suspension_are_made_up_by_going_further_back() {
        Make.RightMaker right = Make.right("2024-08-10").results(Make.passed("1", 30, "2026-04-20"))
                .state("2026-08-01", "valiaikaisestikeskeytynyt").state("2026-08-31", "lasna");
        assertThat(on("2026-11-16", right).severities("G3")).isEmpty();
        Make.RightMaker slow = Make.right("2024-08-10").results(Make.passed("1", 20, "2026-04-20"))
                .state("2026-08-01", "valiaikaisestikeskeytynyt").state("2026-08-31", "lasna");
        assertThat(on("2026-11-16", slow).sum("G3")).startsWith("17.4.2026–16.11.2026 (keskeytystä 30 pv lisätty): ");
        Make.RightMaker fresh = Make.right("2026-05-10")
                .state("2026-08-01", "valiaikaisestikeskeytynyt").state("2026-08-31", "lasna");
        assertThat(on("2026-11-16", fresh).severities("G3")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, 2026-05-16, 50, 1", "2026-01-01, 2026-05-17, 50, 0", "2026-10-01, , 80, 0",
        "2026-11-17, , 50, 1", "2026-01-01, , 100, 1"})
    void part_time_study_in_that_time_is_left_alone(String from, String to, int percent, int count) {
        assertThat(on("2026-11-16", Make.right("2024-08-10").partTime(from, to, percent)).severities("G3"))
                .hasSize(count);
    }

    @Test
    void tuva_and_those_who_have_it_all_are_left_alone() {
        assertThat(on("2026-11-16", Make.right("2024-08-10").type("tuva").performance("tuvakoulutuksensuoritus"))
                .severities("G3")).isEmpty();
        assertThat(on("2026-11-16", Make.right("2024-08-10").results(Make.passed("1", 180, "2026-01-10")))
                .severities("G3")).isEmpty();
    }

    @Test
    void is_hidden_by_suspension_and_ending_and_not_computed_without_results() {
        assertThat(on("2026-11-16", Make.right("2024-08-10").state("2026-11-10", "valiaikaisestikeskeytynyt"))
                .hiddenBy("G3")).containsExactly(Flag.SUSPENDED);
        assertThat(on("2026-11-16", Make.right("2024-08-10").state("2026-11-10", "eronnut")).hiddenBy("G3"))
                .containsExactly(Flag.ENDED);
        assertThat(on("2026-11-16", Make.right("2024-08-10").noResults()).missing("G3"))
                .containsExactly("koski-results");
    }
}
