package fi.luotsi.core.rule.check.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.follow.FlagRun;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.check.AllRules;
import fi.luotsi.core.rule.check.Checked;
import fi.luotsi.core.rule.check.Tried;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnePeriodForAllTest {

    @ParameterizedTest
    @CsvSource({
        "4, 0, 1", // 4/4
        "3, 0, ", // only three dated items
        "4, 1, 1", // 80 %
        "3, 1, ", // 75 %
        "7, 2, ", // 77.8 %
        "8, 2, 1", // 80 %
    })
    void four_fifths_of_at_least_four_dated_items(int same, int other, Integer severity) {
        assertThat(Tried.on("2026-10-20", items(same, other)).severities("D18"))
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void items_without_periods_are_not_counted() {
        List<PlanItem> items = new ArrayList<>(List.of(items(4, 1)));
        items.add(Make.vocational("900001"));
        items.add(Make.vocational("900002", Make.demonstration("2026-12-01", "2026-12-02")));
        assertThat(Tried.on("2026-10-20", items.toArray(PlanItem[]::new)).severities("D18")).containsExactly(1);
    }

    @Test
    void an_item_of_several_periods_runs_from_the_first_start_to_the_last_end() {
        List<PlanItem> items = new ArrayList<>(List.of(items(3, 0)));
        items.add(Make.subArea("mlma", Make.school("2027-03-01", "2029-06-01"),
                Make.school("2026-08-10", "2026-12-18")));
        assertThat(Tried.on("2026-10-20", items.toArray(PlanItem[]::new)).severities("D18")).containsExactly(1);
        items.set(3,
                Make.subArea("mlma", Make.school("2027-03-01", "2029-05-31"), Make.school("2026-08-10", "2026-12-18")));
        assertThat(Tried.on("2026-10-20", items.toArray(PlanItem[]::new)).severities("D18")).isEmpty();
    }

    @Test
    void it_concerns_the_whole_plan_and_its_sum_can_be_checked_by_hand() {
        Checked checked = Tried.on("2026-10-20", items(5, 1));
        assertThat(checked.flags("D18")).extracting(Flag::item).containsExactly((String) null);
        assertThat(Tried.sum(checked, "D18")).isEqualTo("5 / 6 = 83\u00a0%, raja 80 %; osia vähintään 4");
        assertThat(Tried.line(checked, "D18")).isEqualTo("5/6 osaa samoin päivin 10.8.2026–1.6.2029");
    }

    @Test
    void the_unit_may_set_a_smaller_share_and_the_commonest_span_is_told() {
        Limits limits = Limits.DEFAULTS.with("D18.share", 40);
        PlanItem[] items = items(3, 2);
        Cohort cohort = Make.cohort(Make.student(
                Make.plan("2026-08-20").items(items[3], items[4], items[0], items[1], items[2]).make(), null));
        Checked checked = new Checked(FlagRun.of(cohort, AllRules.with(limits), limits, Make.day("2026-10-20")));
        assertThat(Tried.line(checked, "D18")).startsWith("3/5 osaa samoin päivin 10.8.2026");
    }

    private static PlanItem[] items(int same, int other) {
        List<PlanItem> items = new ArrayList<>();
        for (int i = 0; i < same; i++) {
            items.add(Make.vocational("10000" + i, Make.school("2026-08-10", "2029-06-01")));
        }
        for (int i = 0; i < other; i++) {
            items.add(Make.vocational("20000" + i, Make.school("2026-08-1" + (1 + i), "2029-06-01")));
        }
        return items.toArray(PlanItem[]::new);
    }

    @Test
    void suspended_and_ended_rights_hide_it() {
        Tried.hiddenByState("D18", "2026-10-20", items(4, 0));
    }
}
