package fi.luotsi.core.rule.check.life;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.check.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CareerGoalMissingTest {

    @ParameterizedTest
    @CsvSource({"2026-10-09, 0", "2026-10-10, 1"}) // 60 and 61 days
    void speaks_when_the_limit_has_passed(String today, int count) {
        Checked checked = Checked.on(
                today, Make.plan("2026-08-10").noGoal().make(), Make.right("2026-08-10").make());
        assertThat(checked.severities("B6")).isEqualTo(count == 0 ? List.of() : List.of(1));
    }

    @Test
    void a_goal_silences_it() {
        assertThat(Checked.on("2027-10-10", Make.plan("2026-08-10").make(), Make.right("2026-08-10").make())
                .severities("B6")).isEmpty();
    }

    @Test
    void suspended_days_do_not_count_and_the_sum_is_written_out() {
        StudyRight right = Make.right("2026-08-10")
                .state("2026-09-01", "valiaikaisestikeskeytynyt")
                .state("2026-09-11", "lasna")
                .make();
        assertThat(Checked.on("2026-10-19", Make.plan("2026-08-10").noGoal().make(), right).severities("B6")).isEmpty();
        assertThat(Checked.on("2026-10-21", Make.plan("2026-08-10").noGoal().make(), right).sum("B6")).isEqualTo(
                "10.8.2026 + 60 pv + 10 pv keskeytystä = 19.10.2026, tilanne 21.10.2026: 2 pv yli");
    }

    @Test
    void suspended_ended_and_unknown_rights() {
        Plan plan = Make.plan("2026-08-10").noGoal().make();
        assertThat(Checked.on("2027-02-01", plan, Make.right("2026-08-10")
                .state("2027-01-20", "valiaikaisestikeskeytynyt").make()).hiddenBy("B6")).containsExactly("suspended");
        assertThat(Checked.on("2027-02-01", plan, Make.right("2026-08-10")
                .state("2027-01-20", "eronnut").make()).hiddenBy("B6")).containsExactly("ended");
        assertThat(Checked.on("2027-02-01", plan, null).missing("B6")).containsExactly("koski");
    }
}
