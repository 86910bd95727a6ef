package fi.luotsi.core.rule.check.life;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.rule.check.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangesWithoutApprovalTest {

    private static Plan plan(String updated) {
        return Make.plan("2026-08-10").approvedAgain("2026-09-01").updated(updated).make();
    }

    @ParameterizedTest
    @CsvSource({"2026-08-20, 0", "2026-09-01, 0", "2026-10-01, 0", "2026-10-02, 1"}) // 30 and 31 days later
    void an_update_after_the_limit(String updated, int count) {
        Checked checked = Checked.on("2026-12-01", plan(updated), Make.right("2026-08-10").make());
        assertThat(checked.severities("B7")).isEqualTo(count == 0 ? List.of() : List.of(1));
    }

    @Test
    void needs_the_plan_alone_and_writes_the_sum_out() {
        assertThat(Checked.on("2026-12-01", plan("2026-10-05"), null).sum("B7"))
                .isEqualTo("1.9.2026 + 30 pv = 1.10.2026, päivitetty 5.10.2026: 4 pv yli");
    }

    @Test
    void the_first_approval_does_not_stand_in_for_the_latest() {
        Checked first = Checked.on("2026-12-01", Make.plan("2026-08-10").updated("2026-11-20").make(), null);
        assertThat(first.flags("B7")).isEmpty();
        assertThat(first.missing("B7")).containsExactly("latest-approval");
        Checked never = Checked.on(
                "2026-12-01", Make.plan("2026-08-10").approvedAgain("2026-09-01").updated(null).make(), null);
        assertThat(never.flags("B7")).isEmpty();
        assertThat(never.missing("B7")).containsExactly("update");
    }

    @Test
    void suspended_and_ended_rights() {
        assertThat(Checked.on("2026-12-01", plan("2026-10-05"), Make.right("2026-08-10")
                .state("2026-11-20", "valiaikaisestikeskeytynyt").make()).hiddenBy("B7")).containsExactly("suspended");
        assertThat(Checked.on("2026-12-01", plan("2026-10-05"), Make.right("2026-08-10")
                .state("2026-11-20", "eronnut").make()).hiddenBy("B7")).containsExactly("ended");
    }
}
