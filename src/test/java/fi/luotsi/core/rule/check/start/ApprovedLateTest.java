package fi.luotsi.core.rule.check.start;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.rule.check.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApprovedLateTest {

    @ParameterizedTest
    @CsvSource({
        "2026-08-01, 0", // before the start
        "2026-09-09, 0", // 30 days, not over 30
        "2026-09-10, 1",
        "2026-12-31, 1", // stays a notice however late
    })
    void tells_an_approval_over_the_target(String approved, int count) {
        Checked checked = Checked.on("2027-01-10", Make.plan(approved).make(), Make.right("2026-08-10").make());
        assertThat(checked.severities("A2")).isEqualTo(count == 0 ? List.of() : List.of(1));
    }

    @Test
    void writes_the_sum_out() {
        Checked checked = Checked.on(
                "2026-10-01", Make.plan("2026-09-14").make(), Make.right("2026-08-10").make());
        assertThat(checked.sum("A2")).isEqualTo("10.8.2026 + 30 pv = 9.9.2026, hyväksytty 14.9.2026: 5 pv yli");
        assertThat(checked.line("A2")).isEqualTo("Hyväksytty 35 pv aloituksesta");
    }

    @Test
    void suspended_days_do_not_count() {
        Checked checked = Checked.on("2026-11-01", Make.plan("2026-10-01").make(), Make.right("2026-08-10")
                .state("2026-08-20", "valiaikaisestikeskeytynyt")
                .state("2026-09-01", "lasna")
                .make());
        // 52 days less 12 = 40
        assertThat(checked.sum("A2"))
                .isEqualTo("10.8.2026 + 30 pv + 12 pv keskeytystä = 21.9.2026, hyväksytty 1.10.2026: 10 pv yli");
        // 42 days less 12 = 30, not over 30
        assertThat(Checked.on("2026-11-01", Make.plan("2026-09-21").make(), Make.right("2026-08-10")
                .state("2026-08-20", "valiaikaisestikeskeytynyt").state("2026-09-01", "lasna").make()).severities("A2"))
                .isEmpty();
    }

    @Test
    void a_suspension_after_the_due_day_is_told_apart() {
        Checked checked = Checked.on("2026-12-01", Make.plan("2026-10-20").make(), Make.right("2026-08-10")
                .state("2026-09-20", "valiaikaisestikeskeytynyt")
                .state("2026-10-10", "lasna")
                .make());
        assertThat(checked.sum("A2")).isEqualTo(
                "10.8.2026 + 30 pv = 9.9.2026, hyväksytty 20.10.2026 (keskeytystä välissä 20 pv): 21 pv yli");
    }

    @Test
    void suspended_and_ended_rights_hide_it() {
        assertThat(Checked.on("2026-12-01", Make.plan("2026-10-20").make(), Make.right("2026-08-10")
                .state("2026-11-01", "valiaikaisestikeskeytynyt").make()).hiddenBy("A2")).containsExactly("suspended");
        assertThat(Checked.on("2026-12-01", Make.plan("2026-10-20").make(), Make.right("2026-08-10")
                .state("2026-11-01", "eronnut").make()).hiddenBy("A2")).containsExactly("ended");
    }

    @Test
    void without_koski_or_an_approval_it_is_not_computed() {
        assertThat(Checked.on("2026-12-01", Make.plan("2026-10-20").make(), null).missing("A2"))
                .containsExactly("koski");
        assertThat(Checked.on("2026-12-01", Make.plan(null).make(), Make.right("2026-08-10").make()).missing("A2"))
                .containsExactly("approval");
    }
}
