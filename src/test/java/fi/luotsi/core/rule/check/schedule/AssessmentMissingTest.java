package fi.luotsi.core.rule.check.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.plan.Demonstration;
import fi.luotsi.core.words.LocalText;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.UnitResult;
import fi.luotsi.core.rule.check.Checked;
import fi.luotsi.core.rule.check.Tried;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentMissingTest {

    private static final Demonstration DEMO = Make.demonstration("2026-08-31", "2026-09-01");
    private static final PlanItem ITEM = Make.vocational("106234", DEMO);

    @ParameterizedTest
    @CsvSource({
        "2026-09-15, ", // 14 days, not over 14
        "2026-09-16, 1",
        "2026-10-01, 1", // 30 days, not over 30
        "2026-10-02, 2",
        "2026-10-31, 2", // 60 days, not over 60
        "2026-11-01, 3",
    })
    void grows_with_the_days_since_the_last_demonstration(String today, Integer severity) {
        assertThat(Tried.on(today, ITEM).severities("D4")).isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void the_last_demonstration_counts() {
        PlanItem item = Make.vocational("106234", Make.demonstration("2026-10-10", "2026-10-10"), DEMO);
        assertThat(Tried.on("2026-10-24", item).severities("D4")).isEmpty();
        assertThat(Tried.on("2026-10-25", item).severities("D4")).containsExactly(1);
    }

    @Test
    void sub_areas_are_asked_too() {
        assertThat(Tried.on("2026-09-16", Make.subArea("mlma", DEMO)).severities("D4")).containsExactly(1);
        assertThat(Tried.on("2026-09-16", Tried.results(Make.passed("mlma", 4, "2026-09-02")),
                        Make.subArea("mlma", DEMO)).severities("D4"))
                .isEmpty();
    }

    @Test
    void an_item_that_koski_does_not_list_is_not_assessed() {
        assertThat(Tried.on("2026-09-16", Tried.results(Make.passed("106235", 20, "2026-09-02")), ITEM)
                        .severities("D4"))
                .containsExactly(1);
    }

    @Test
    void one_result_settles_every_row_with_the_code() {
        assertThat(Tried.on("2026-09-16", Tried.results(Make.passed("106234", 20, "2026-09-02")),
                        ITEM, Make.vocational("106234", DEMO)).severities("D4"))
                .isEmpty();
    }

    @Test
    void a_failed_grade_is_not_an_assessment_passed() {
        UnitResult failed = new UnitResult("106234", false, LocalText.NONE, 20.0, "1",
                List.of(new UnitResult.Grade("Hylätty", Make.day("2026-09-02"), false)), false, null, List.of());
        assertThat(Tried.on("2026-09-16", Tried.results(failed), ITEM).severities("D4"))
                .containsExactly(1);
    }

    @Test
    void a_local_unit_is_matched_by_name_and_an_unlisted_one_is_not_known() {
        PlanItem local = Make.local("Luovuus", DEMO);
        assertThat(Tried.on("2026-09-16", Tried.results(Make.localResult("LUOVUUS", 10, false)), local)
                        .severities("D4"))
                .containsExactly(1);
        assertThat(Tried.on("2026-09-16", Tried.results(Make.localResult("luovuus", 10, true)), local)
                        .severities("D4"))
                .isEmpty();
        assertThat(Tried.on("2026-09-16", local).severities("D4")).isEmpty();
    }

    @Test
    void two_rows_of_one_unit_are_one_flag_with_the_highest_severity() {
        Checked checked = Tried.on("2026-11-01",
                Make.vocational("106234", Make.demonstration("2026-10-10", "2026-10-10")), ITEM);
        assertThat(checked.severities("D4")).containsExactly(3);
    }

    @Test
    void it_hides_the_rows_about_the_acquisition_of_the_same_item() {
        PlanItem other = Make.vocational("106234", Make.school("2026-08-17", "2026-08-28"));
        Checked checked = Tried.on("2026-09-16", ITEM, other);
        assertThat(checked.flags("D3")).extracting(Flag::hiddenBy).containsExactly("D4");
        assertThat(checked.flags("D2")).extracting(Flag::hiddenBy).containsExactly("D4");
    }

    @Test
    void the_sum_can_be_checked_by_hand() {
        assertThat(Tried.sum(Tried.on("2026-09-20", ITEM), "D4"))
                .isEqualTo("1.9.2026 + 14 pv = 15.9.2026, tilanne 20.9.2026: 5 pv yli");
        assertThat(Tried.line(Tried.on("2026-09-20", ITEM), "D4")).endsWith(" · näyttö 1.9.2026 · 19 pv");
    }

    @Test
    void suspended_and_ended_rights_hide_it() {
        Tried.hiddenByState("D4", "2026-09-16", ITEM);
    }

    @Test
    void without_results_of_koski_it_is_not_computed() {
        Tried.notComputedWithoutResults("D4", "2026-10-20", ITEM);
    }
}
