package fi.luotsi.core.rule.check.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.follow.FlagRun;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.check.AllRules;
import fi.luotsi.core.rule.check.Tried;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcquiredWithoutDemonstrationTest {

    private static final PlanItem ITEM = Make.vocational("106234", Make.workplace("j1", "2026-08-17", "2026-09-01"));

    @ParameterizedTest
    @CsvSource({
        "2026-09-15, ", // 14 days, not over 14
        "2026-09-16, 2",
        "2026-11-30, 2", // 90 days, not over 90
        "2026-12-01, 3",
    })
    void grows_with_the_days_since_the_last_period(String today, Integer severity) {
        assertThat(Tried.on(today, ITEM).severities("D3")).isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void sub_areas_are_asked_when_the_unit_has_switched_it_on() {
        PlanItem area = Make.subArea("mlma", Make.school("2026-08-10", "2026-09-30"));
        Limits on = Limits.DEFAULTS.with("D3.areas", 1);
        Cohort cohort = Make.cohort(Make.student(
                Make.plan("2026-08-10").items(area).make(), Make.right("2026-08-10").make()));
        assertThat(FlagRun.of(cohort, AllRules.with(on), on, Make.day("2026-10-20")).flags())
                .filteredOn(flag -> flag.rule().id().equals("D3")).extracting(Flag::item).containsExactly(area.key());
        assertThat(FlagRun.of(cohort, AllRules.with(Limits.DEFAULTS), Limits.DEFAULTS, Make.day("2026-10-20")).flags())
                .noneMatch(flag -> flag.rule().id().equals("D3"));
    }

    @Test
    void all_periods_must_be_over() {
        assertThat(Tried.on("2026-10-20", Make.vocational("106234",
                        Make.school("2026-08-17", "2026-09-01"), Make.school("2026-10-01", "2026-10-20")))
                                .severities("D3"))
                .isEmpty();
        assertThat(Tried.on("2026-10-20", Make.vocational("106234")).severities("D3")).isEmpty();
    }

    @Test
    void any_demonstration_or_a_result_silences_it() {
        assertThat(Tried.on("2026-10-20", Make.vocational("106234", Make.school("2026-08-17", "2026-09-01"),
                        Make.demonstration("2026-12-01", "2026-12-02"))).severities("D3"))
                .isEmpty();
        assertThat(Tried.on("2026-10-20", Tried.results(Make.passed("106234", 20, "2026-09-03")), ITEM)
                        .severities("D3"))
                .isEmpty();
    }

    @Test
    void local_units_are_asked_when_koski_lists_them_and_sub_areas_never() {
        LearningPeriod period = Make.school("2026-08-17", "2026-09-01");
        StudyRight open = Tried.results(Make.localResult("Luovuus", 10, false));
        assertThat(Tried.on("2026-10-20", open, Make.local("Luovuus", period)).severities("D3")).containsExactly(2);
        assertThat(Tried.on("2026-10-20", Make.local("Luovuus", period)).severities("D3")).isEmpty();
        assertThat(Tried.on("2026-10-20", Make.subArea("mlma", period)).severities("D3")).isEmpty();
    }

    @Test
    void it_hides_the_missing_plan_of_the_same_item() {
        assertThat(Tried.on("2026-10-20", ITEM).flags("D2")).extracting(Flag::hiddenBy).containsExactly("D3");
    }

    @Test
    void the_sum_can_be_checked_by_hand() {
        assertThat(Tried.sum(Tried.on("2026-09-18", ITEM), "D3"))
                .isEqualTo("1.9.2026 + 14 pv = 15.9.2026, tilanne 18.9.2026: 3 pv yli");
        assertThat(Tried.sum(Tried.on("2026-12-01", ITEM), "D3"))
                .isEqualTo("1.9.2026 + 90 pv = 30.11.2026, tilanne 1.12.2026: 1 pv yli");
    }

    @Test
    void suspended_and_ended_rights_hide_it() {
        Tried.hiddenByState("D3", "2026-10-20", ITEM);
    }

    @Test
    void without_results_of_koski_it_is_not_computed() {
        Tried.notComputedWithoutResults("D3", "2026-10-20", ITEM);
    }
}
