package fi.luotsi.core.rule.check.start;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.rule.check.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApprovedBeforeStartTest {

    @ParameterizedTest
    @CsvSource({"2026-06-11, 0", "2026-06-10, 1", "2026-08-10, 0", "2026-09-01, 0"}) // 60 and 61 days before
    void tells_of_approvals_longer_before_than_the_limit(String approved, int count) {
        Checked checked = Checked.on("2026-10-01", Make.plan(approved).make(), Make.right("2026-08-10").make());
        assertThat(checked.severities("A3")).isEqualTo(count == 0 ? List.of() : List.of(0));
    }

    @Test
    void is_information_and_counted_by_nobody() {
        Checked checked = Checked.on("2026-10-01", Make.plan("2026-06-01").make(), Make.right("2026-08-10").make());
        assertThat(checked.hiddenBy("A3")).containsOnlyNulls().hasSize(1);
        assertThat(checked.flags("A3").getFirst().open()).isFalse();
        assertThat(checked.run().openByStudyRight().values()).allSatisfy(
                open -> assertThat(open).noneMatch(flag -> flag.rule().id().equals("A3")));
        assertThat(checked.sum("A3")).isEqualTo("1.6.2026–10.8.2026 = 70 pv, raja 60 pv: 10 pv yli");
    }

    @Test
    void suspended_ended_unknown_rights_and_no_approval() {
        Plan plan = Make.plan("2026-06-01").make();
        assertThat(Checked.on("2027-02-01", plan, Make.right("2026-08-10")
                .state("2027-01-20", "valiaikaisestikeskeytynyt").make()).hiddenBy("A3")).containsExactly("suspended");
        assertThat(Checked.on("2027-02-01", plan, Make.right("2026-08-10")
                .state("2027-01-20", "eronnut").make()).hiddenBy("A3")).containsExactly("ended");
        assertThat(Checked.on("2027-02-01", plan, null).missing("A3")).containsExactly("koski");
        assertThat(Checked.on("2027-02-01", Make.plan(null).make(), Make.right("2026-08-10").make()).missing("A3"))
                .containsExactly("approval");
    }
}
