package fi.luotsi.core.rule.check.finish;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.plan.UnitResult;
import fi.luotsi.core.rule.check.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndNearWorkLeftTest {

    private static final Plan ONE_OPEN = Make.plan("2023-08-10")
            .items(Make.vocational("106234", Make.school("2026-01-07", "2026-05-20")))
            .make();

    private static StudyRight right(UnitResult... results) {
        return Make.right("2023-08-10").estimatedEnd("2026-06-01").results(results).make();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, ", // 121 days
        "2026-02-01, 1", // 120 days
        "2026-04-01, 1", // 61 days
        "2026-04-02, 2", // 60 days
        "2026-06-01, 2", // the last day
        "2026-06-02, ", // F1 speaks
    })
    void grows_as_the_end_comes_near(String today, Integer severity) {
        assertThat(Checked.on(today, ONE_OPEN, right()).severities("F2"))
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void a_quarter_not_assessed_is_not_over_a_quarter() {
        Plan four = Make.plan("2023-08-10")
                .items(
                        Make.vocational("1", Make.school("2026-01-07", "2026-05-20")), Make.vocational("2"),
                        Make.vocational("3"), Make.vocational("4"))
                .make();
        UnitResult two = Make.passed("2", 30, "2025-05-01");
        UnitResult three = Make.passed("3", 30, "2025-05-01");
        UnitResult four4 = Make.recognised("4", 30);
        assertThat(Checked.on("2026-04-10", four, right(two, three, four4)).severities("F2")).isEmpty();
        assertThat(Checked.on("2026-04-10", Make.plan("2023-08-10").items(four.items().get(0), four.items().get(1),
                four.items().get(2)).make(), right(two, three)).sum("F2")).isEqualTo(
                "10.4.2026 → 1.6.2026: 52 pv (raja 60 pv); arvioimatta 1 ÷ 3 = 33\u00a0% (raja 25\u00a0%),"
                        + " aikatauluttamatta 0 (raja 0)");
    }

    @Test
    void one_item_without_dates_is_enough() {
        Plan plan = Make.plan("2023-08-10")
                .items(Make.vocational("1"), Make.vocational("2"), Make.vocational("3"), Make.vocational("4"))
                .make();
        StudyRight right = right(
                Make.passed("2", 30, "2025-05-01"), Make.passed("3", 30, "2025-05-01"), Make.recognised("4", 30));
        Checked checked = Checked.on("2026-04-10", plan, right);
        assertThat(checked.severities("F2")).containsExactly(2);
        assertThat(checked.line("F2")).isEqualTo("Aikaa 52 pv, arvioimatta 1/4, aikatauluttamatta 1");
    }

    @Test
    void local_units_that_koski_does_not_list_are_left_out_of_the_share() {
        Plan dated = Make.plan("2023-08-10")
                .items(Make.local("Kädentaidot", Make.school("2026-01-07", "2026-03-01")), Make.vocational("2"))
                .make();
        assertThat(Checked.on("2026-04-10", dated, right(Make.passed("2", 30, "2025-05-01"))).severities("F2"))
                .isEmpty();
        assertThat(Checked.on("2026-04-10", Make.plan("2023-08-10").make(), right()).severities("F2")).isEmpty();
    }

    @Test
    void a_local_unit_without_dates_is_not_scheduled_whatever_koski_knows() {
        Plan undated = Make.plan("2023-08-10").items(Make.local("Kädentaidot"), Make.vocational("2")).make();
        assertThat(Checked.on("2026-04-10", undated, right(Make.passed("2", 30, "2025-05-01"))).severities("F2"))
                .containsExactly(2);
    }

    @Test
    void suspended_students_are_shown_and_ended_ones_not_asked() {
        Checked suspended = Checked.on("2026-04-10", ONE_OPEN, Make.right("2023-08-10").estimatedEnd("2026-06-01")
                .state("2026-03-01", "valiaikaisestikeskeytynyt").make());
        assertThat(suspended.severities("F2")).containsExactly(2);
        assertThat(suspended.hiddenBy("F2")).containsOnlyNulls();
        assertThat(Checked.on("2026-04-10", ONE_OPEN, Make.right("2023-08-10").estimatedEnd("2026-06-01")
                .state("2026-03-01", "eronnut").make()).severities("F2")).isEmpty();
    }

    @Test
    void what_is_missing_is_said() {
        assertThat(Checked.on("2026-04-10", ONE_OPEN, null).missing("F2")).containsExactly("koski");
        assertThat(Checked.on("2026-04-10", ONE_OPEN, Make.right("2023-08-10").make()).missing("F2"))
                .containsExactly("koski-estimated-end");
        assertThat(Checked.on("2026-04-10", ONE_OPEN, Make.right("2023-08-10").noResults().estimatedEnd("2026-06-01")
                .make()).missing("F2")).containsExactly("koski-results");
    }
}
