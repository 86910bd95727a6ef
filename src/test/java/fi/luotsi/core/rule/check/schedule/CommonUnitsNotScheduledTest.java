package fi.luotsi.core.rule.check.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.rule.check.Checked;
import fi.luotsi.core.rule.check.Tried;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommonUnitsNotScheduledTest {

    private static Checked check(String today, Make.RightMaker right, PlanItem... items) {
        return Checked.on(today, Make.plan("2025-08-20").items(items).make(), right.make());
    }

    private static Make.RightMaker right() {
        return Make.right("2025-08-11").estimatedEnd("2028-06-02");
    }

    @ParameterizedTest
    @CsvSource({"2026-08-11, 0", "2026-08-12, 1"}) // 365 and 366 days
    void counts_clock_days_from_the_start(String today, int count) {
        assertThat(check(today, right(), Make.subArea("mlma"), Make.subArea("vvtk")).severities("D12"))
                .isEqualTo(count == 0 ? List.of() : List.of(1));
    }

    @Test
    void suspended_days_do_not_count_and_the_sum_is_written_out() {
        Make.RightMaker right = right().state("2026-01-07", "valiaikaisestikeskeytynyt").state("2026-03-02", "lasna");
        assertThat(check("2026-10-04", right, Make.subArea("mlma")).flags("D12")).isEmpty();
        assertThat(check("2026-10-06", right, Make.subArea("mlma")).sum("D12")).isEqualTo(
                "11.8.2025 + 365 pv + 54 pv keskeytystä = 4.10.2026, tilanne 6.10.2026: 2 pv yli;"
                        + " osa-alueita 1, joista päiviä 0");
    }

    @Test
    void one_date_is_enough() {
        assertThat(check("2026-10-06", right(), Make.subArea("mlma"),
                Make.subArea("vvtk", Make.school("2027-01-10", "2027-02-10"))).flags("D12")).isEmpty();
        assertThat(check("2026-10-06", right(), Make.subArea("mlma"),
                Make.subArea("vvtk", Make.demonstration("2027-01-10", "2027-02-10"))).flags("D12")).isEmpty();
        assertThat(check("2026-10-06", right(), Make.subArea("mlma"),
                Make.vocational("1", Make.school("2027-01-10", "2027-02-10"))).flags("D12")).hasSize(1);
    }

    @Test
    void sub_areas_that_are_all_assessed_need_no_dates() {
        Make.RightMaker done = right().results(Make.common(Make.passed("mlma", 4, "2026-05-01")));
        assertThat(check("2026-10-06", done, Make.subArea("mlma")).flags("D12")).isEmpty();
        assertThat(check("2026-10-06", done, Make.subArea("mlma"), Make.subArea("vvtk")).flags("D12")).hasSize(1);
    }

    @Test
    void a_plan_without_any_sub_area_is_told_in_an_initial_qualification_only() {
        assertThat(check("2026-10-06", right(), Make.vocational("1")).line("D12"))
                .isEqualTo("Osa-alueita 0, yhdelläkään ei päiviä");
        assertThat(check("2026-10-06", right().performance("ammatillinentutkintoosittainen"), Make.vocational("1"))
                .flags("D12")).isEmpty();
        Make.RightMaker done = right().results(Make.common(Make.recognised("mlma", 4)));
        assertThat(check("2026-10-06", done, Make.vocational("1")).flags("D12")).isEmpty();
        Make.RightMaker begun = right().results(Make.common(Make.started("mlma", 4)));
        assertThat(check("2026-10-06", begun, Make.vocational("1")).flags("D12")).hasSize(1);
        Plan prior = Make.plan("2025-08-20").items(Make.vocational("1")).prior(Make.priorArea("mlma")).make();
        assertThat(Checked.on("2026-10-06", prior, right().make()).flags("D12")).isEmpty();
    }

    @Test
    void without_results_or_right_it_is_not_computed() {
        assertThat(check("2026-10-06", right().noResults(), Make.subArea("mlma")).missing("D12"))
                .containsExactly("koski-results");
        assertThat(Checked.on("2026-10-06", Make.plan("2025-08-20").items(Make.subArea("mlma")).make(), null)
                .missing("D12")).containsExactly("koski");
    }

    @Test
    void suspended_and_ended_rights_hide_it() {
        Tried.hiddenByState("D12", "2026-10-20", Make.subArea("mlma"));
    }
}
