package fi.luotsi.core.rule.check.life;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.check.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotUpdatedTest {

    @ParameterizedTest
    @CsvSource({
        "120, ", "121, 1", "180, 1", "181, 2", "365, 2", "366, 3",
    })
    void grows_with_the_days_since_the_update(int days, Integer severity) {
        Plan plan = Make.plan("2025-08-11").updated("2025-10-01").make();
        Checked checked = Checked.on(Make.day("2025-10-01").plusDays(days).toString(), plan, null);
        assertThat(checked.severities("B1")).isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void the_card_says_which_date_it_was() {
        assertThat(basis(Make.plan("2025-08-11").updated("2025-10-01").make())).isEqualTo("1.10.2025 (päivitetty)");
        assertThat(basis(Make.plan("2025-08-11").updated(null).approvedAgain("2025-09-30").make()))
                .isEqualTo("30.9.2025 (hyväksytty)");
        assertThat(basis(Make.plan("2025-08-11").updated(null).make()))
                .isEqualTo("11.8.2025 (ensimmäinen hyväksyntä)");
    }

    private static String basis(Plan plan) {
        String sum = Checked.on("2026-10-01", plan, null).sum("B1");
        return sum.substring(0, sum.indexOf(" +"));
    }

    @Test
    void suspended_days_do_not_count() {
        Plan plan = Make.plan("2025-08-11").updated("2025-10-01").make();
        StudyRight right = Make.right("2025-08-11")
                .state("2026-01-07", "valiaikaisestikeskeytynyt")
                .state("2026-03-02", "lasna")
                .make();
        // 174 days less 54 = 120
        assertThat(Checked.on("2026-03-24", plan, right).severities("B1")).isEmpty();
        assertThat(Checked.on("2026-03-25", plan, right).sum("B1")).isEqualTo(
                "1.10.2025 (päivitetty) + 120 pv + 54 pv keskeytystä = 24.3.2026, tilanne 25.3.2026: 1 pv yli");
    }

    @Test
    void a_plan_never_updated_is_told_by_b2() {
        Checked checked = Checked.on("2026-10-01", Make.plan("2025-08-11").make(), null);
        assertThat(checked.hiddenBy("B1")).containsExactly("B2");
        assertThat(checked.hiddenBy("B2")).containsOnlyNulls();
    }

    @Test
    void suspended_ended_and_undated_plans() {
        Plan plan = Make.plan("2025-08-11").updated("2025-10-01").make();
        assertThat(Checked.on("2026-06-01", plan, Make.right("2025-08-11")
                .state("2026-05-20", "valiaikaisestikeskeytynyt").make()).hiddenBy("B1")).containsExactly("suspended");
        assertThat(Checked.on("2026-06-01", plan, Make.right("2025-08-11")
                .state("2026-05-20", "valmistunut").make()).hiddenBy("B1")).containsExactly("ended");
        assertThat(Checked.on("2026-06-01", Make.plan(null).make(), null).missing("B1")).containsExactly("approval");
    }

    @Test
    void without_ehoks_it_is_not_computed() {
        Cohort all = Make.cohort(Make.student(null, Make.right("2025-08-11").make()));
        Checked checked = Checked.on("2026-10-10", new Cohort(1, all.students(), all.sources().subList(1, 2)));
        assertThat(checked.missing("B1")).containsExactly("plan");
    }
}
