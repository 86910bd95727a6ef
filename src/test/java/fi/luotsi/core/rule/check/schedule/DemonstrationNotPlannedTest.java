package fi.luotsi.core.rule.check.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.follow.FlagRun;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.Fact;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.check.AllRules;
import fi.luotsi.core.rule.check.Checked;
import fi.luotsi.core.rule.check.Tried;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemonstrationNotPlannedTest {

    private static final LearningPeriod PERIOD = Make.workplace("j1", "2026-09-01", "2026-10-31");

    @ParameterizedTest
    @CsvSource({
        "2026-09-30, ", // 31 days to the end
        "2026-10-01, 2", // 30 days
        "2026-10-31, 2",
        "2026-11-30, 2", // long past: D3 tells it better
    })
    void asks_for_a_plan_before_the_last_period_ends(String today, Integer severity) {
        assertThat(Tried.on(today, Make.vocational("106234", PERIOD)).severities("D2"))
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void sub_areas_are_asked_when_the_unit_has_switched_it_on() {
        PlanItem area = Make.subArea("mlma", Make.school("2026-08-10", "2026-09-30"));
        Limits on = Limits.DEFAULTS.with("D2.areas", 1);
        Cohort cohort = Make.cohort(Make.student(
                Make.plan("2026-08-10").items(area).make(), Make.right("2026-08-10").make()));
        assertThat(FlagRun.of(cohort, AllRules.with(on), on, Make.day("2026-10-20")).flags())
                .filteredOn(flag -> flag.rule().id().equals("D2")).extracting(Flag::item).containsExactly(area.key());
        assertThat(FlagRun.of(cohort, AllRules.with(Limits.DEFAULTS), Limits.DEFAULTS, Make.day("2026-10-20")).flags())
                .noneMatch(flag -> flag.rule().id().equals("D2"));
    }

    @Test
    void the_last_period_counts() {
        PlanItem item = Make.vocational("106234", Make.school("2026-11-01", "2026-12-18"), PERIOD);
        assertThat(Tried.on("2026-11-17", item).severities("D2")).isEmpty();
        assertThat(Tried.on("2026-11-18", item).severities("D2")).containsExactly(2);
    }

    @Test
    void a_demonstration_or_a_result_silences_it() {
        assertThat(Tried.on("2026-10-20", Make.vocational(
                        "106234", PERIOD, Make.demonstration("2026-10-28", "2026-10-29"))).severities("D2"))
                .isEmpty();
        assertThat(Tried.on("2026-10-20", Tried.results(Make.recognised("106234", 20)),
                        Make.vocational("106234", PERIOD)).severities("D2"))
                .isEmpty();
        assertThat(Tried.on("2026-10-20", Make.vocational("106234")).severities("D2")).isEmpty();
    }

    @Test
    void local_units_are_asked_when_koski_lists_them_and_sub_areas_never() {
        StudyRight open = Tried.results(Make.localResult("Kotihoidon asiakastyö ", 15, false));
        PlanItem local = Make.local("kotihoidon asiakastyö", PERIOD);
        assertThat(Tried.on("2026-10-20", open, local).flags("D2")).extracting(Flag::item)
                .containsExactly("kotihoidon asiakastyö");
        assertThat(Tried.on("2026-10-20", local).severities("D2")).isEmpty();
        assertThat(Tried.on("2026-10-20", Make.subArea("mlma", PERIOD)).severities("D2")).isEmpty();
    }

    @Test
    void the_sum_can_be_checked_by_hand() {
        Checked checked = Tried.on("2026-10-01", Make.vocational("106234", PERIOD));
        assertThat(Tried.sum(checked, "D2")).isEqualTo("Tilanne 1.10.2026 + 30 pv = 31.10.2026;"
                + " viimeinen jakso päättyy 31.10.2026, näyttöä ei ole suunniteltu");
        assertThat(checked.flags("D2").getFirst().facts())
                .containsEntry("item", new Fact.Code("tutkinnonosat_106234"));
    }

    @Test
    void suspended_and_ended_rights_hide_it() {
        Tried.hiddenByState("D2", "2026-10-20", Make.vocational("106234", PERIOD));
    }

    @Test
    void without_results_of_koski_it_is_not_computed() {
        Tried.notComputedWithoutResults("D2", "2026-10-20", Make.vocational("106234", PERIOD));
    }
}
