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

class NeverUpdatedTest {

    @ParameterizedTest
    @CsvSource({
        "2026-02-07, 0", // 180 days, not over 180
        "2026-02-08, 1",
        "2028-02-08, 1",
    })
    void speaks_when_the_limit_has_passed(String today, int count) {
        Checked same = Checked.on(today, Make.plan("2025-08-11").make(), null);
        Checked missing = Checked.on(today, Make.plan("2025-08-11").updated(null).make(), null);
        assertThat(same.severities("B2")).isEqualTo(count == 0 ? List.of() : List.of(2));
        assertThat(missing.severities("B2")).isEqualTo(same.severities("B2"));
    }

    @Test
    void any_other_update_silences_it() {
        assertThat(Checked.on("2026-10-01", Make.plan("2025-08-11").updated("2025-08-12").make(), null)
                .severities("B2")).isEmpty();
    }

    @Test
    void suspended_days_do_not_count_and_the_sum_is_written_out() {
        Plan plan = Make.plan("2025-08-11").make();
        StudyRight right = Make.right("2025-08-11")
                .state("2026-01-07", "valiaikaisestikeskeytynyt")
                .state("2026-03-02", "lasna")
                .make();
        assertThat(Checked.on("2026-04-02", plan, right).severities("B2")).isEmpty();
        assertThat(Checked.on("2026-04-03", plan, right).sum("B2")).isEqualTo(
                "11.8.2025 + 180 pv + 54 pv keskeytystä = 2.4.2026, tilanne 3.4.2026: 1 pv yli");
    }

    @Test
    void suspended_ended_and_undated_plans() {
        Plan plan = Make.plan("2025-08-11").make();
        assertThat(Checked.on("2026-06-01", plan, Make.right("2025-08-11")
                .state("2026-05-20", "valiaikaisestikeskeytynyt").make()).hiddenBy("B2")).containsExactly("suspended");
        assertThat(Checked.on("2026-06-01", plan, Make.right("2025-08-11")
                .state("2026-05-20", "eronnut").make()).hiddenBy("B2")).containsExactly("ended");
        assertThat(Checked.on("2026-06-01", Make.plan(null).make(), null).missing("B2")).containsExactly("approval");
    }
}
