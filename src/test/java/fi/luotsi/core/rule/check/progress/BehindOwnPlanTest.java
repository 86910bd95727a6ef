package fi.luotsi.core.rule.check.progress;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.Required;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.check.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BehindOwnPlanTest {

    private static final String TODAY = "2026-09-15"; // − 14 = 1.9.2026

    private static PlanItem until(String code, String end) {
        return Make.vocational(code, Make.school("2026-01-07", end));
    }

    private static Checked check(StudyRight right, PlanItem... items) {
        return Checked.on(TODAY, Make.plan("2026-01-07").items(items).make(), right);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-31, 1", // before 1.9.
        "2026-09-01, 0", // 14 days ago
        "2026-09-14, 0",
        "2026-12-01, 0",
    })
    void assessment_is_given_its_days(String end, int count) {
        assertThat(check(Make.right("2026-01-07").make(), until("1", end)).severities("G1")).hasSize(count);
    }

    @Test
    void a_quarter_of_the_points_is_not_over_a_quarter() {
        PlanItem[] items = {until("1", "2026-05-01"), until("2", "2026-05-01")};
        assertThat(check(Make.right("2026-01-07").results(Make.started("1", 15), Make.passed("2", 45, "2026-05-01"))
                .make(), items).severities("G1")).isEmpty();
        Checked over = check(Make.right("2026-01-07")
                .results(Make.started("1", 16), Make.passed("2", 45, "2026-05-01")).make(), items);
        assertThat(over.severities("G1")).containsExactly(2);
        assertThat(over.sum("G1")).isEqualTo(
                "15.9.2026 − 14 pv = 1.9.2026; sitä ennen päättyneistä arvioimatta 16,0 osp ÷ kaikki päättyneet"
                        + " 61,0 osp = 26\u00a0% (raja 25 %)");
    }

    @Test
    void without_all_points_items_are_counted() {
        Checked checked = check(
                Make.right("2026-01-07").results(Make.passed("2", 45, "2026-05-01")).make(),
                until("1", "2026-05-01"), until("2", "2026-05-01"));
        assertThat(checked.line("G1")).isEqualTo("Suunnitelman mukaan ohi 2 kpl, arvioimatta 1 kpl");
    }

    @Test
    void imported_requirements_tell_the_points_that_koski_does_not() {
        Plan plan = Make.plan("2026-01-07").items(until("1", "2026-05-01"), until("2", "2026-05-01")).make();
        StudyRight right = Make.right("2026-01-07").results(Make.passed("2", 45, "2026-05-01")).make();
        for (double points : new double[] {15, 16}) { // 15 of 60 is a quarter
            Cohort cohort = Required.beside(Make.student(plan, right), Required.structure(
                    Required.NUMBER, 180.0, Required.unit("1", points), Required.unit("2", 45)));
            assertThat(Checked.on(TODAY, cohort).severities("G1")).hasSize(points > 15 ? 1 : 0);
        }
    }

    @Test
    void an_item_split_over_rows_is_counted_by_rows() {
        Checked checked = check(
                Make.right("2026-01-07").results(Make.started("1", 30), Make.passed("2", 100, "2026-05-01")).make(),
                until("1", "2026-04-01"), until("1", "2026-05-01"), until("2", "2026-05-01"));
        assertThat(checked.line("G1")).isEqualTo("Suunnitelman mukaan ohi 3 kpl, arvioimatta 2 kpl");
    }

    @Test
    void the_last_date_counts_demonstrations_too() {
        PlanItem later = Make.vocational(
                "1", Make.school("2026-01-07", "2026-05-01"), Make.demonstration("2026-09-01", "2026-09-02"));
        assertThat(check(Make.right("2026-01-07").make(), later).severities("G1")).isEmpty();
    }

    @Test
    void recently_ended_items_are_in_the_whole() {
        // one of four behind, though one of the four ended yesterday and is not assessed either
        assertThat(check(
                Make.right("2026-01-07")
                        .results(Make.passed("3", 10, "2026-05-01"), Make.passed("4", 10, "2026-05-01")).make(),
                until("1", "2026-05-01"), until("2", "2026-09-14"), until("3", "2026-05-01"), until("4", "2026-05-01"))
                .severities("G1")).isEmpty();
    }

    @Test
    void local_units_that_koski_does_not_list_are_left_out() {
        PlanItem local = Make.local("Kädentaidot", Make.school("2026-01-07", "2026-05-01"));
        assertThat(check(Make.right("2026-01-07").make(), local).severities("G1")).isEmpty();
        assertThat(check(Make.right("2026-01-07").results(Make.localResult("Kädentaidot", 10, false)).make(), local)
                .severities("G1")).containsExactly(2);
    }

    @Test
    void suspended_ended_and_unknown_rights() {
        PlanItem item = until("1", "2026-05-01");
        assertThat(check(Make.right("2026-01-07").state("2026-09-01", "valiaikaisestikeskeytynyt").make(), item)
                .hiddenBy("G1")).containsExactly("suspended");
        assertThat(check(Make.right("2026-01-07").state("2026-09-01", "eronnut").make(), item).hiddenBy("G1"))
                .containsExactly("ended");
        assertThat(check(null, item).missing("G1")).containsExactly("koski-results");
    }
}
