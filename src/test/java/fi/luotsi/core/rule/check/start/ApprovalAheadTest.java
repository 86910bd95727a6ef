package fi.luotsi.core.rule.check.start;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.rule.check.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApprovalAheadTest {

    @ParameterizedTest
    @CsvSource({"2026-09-30, 0", "2026-10-01, 0", "2026-10-02, 1"})
    void speaks_of_an_approval_after_the_reporting_date(String approved, int count) {
        Checked checked = Checked.on("2026-10-01", Make.plan(approved).make(), Make.right("2026-09-21").make());
        assertThat(checked.severities("A4")).isEqualTo(count == 0 ? List.of() : List.of(2));
    }

    @Test
    void needs_the_plan_alone() {
        Checked checked = Checked.on("2026-10-01", Make.plan("2026-10-11").make(), null);
        assertThat(checked.severities("A4")).containsExactly(2);
        assertThat(checked.sum("A4")).isEqualTo("Tilanne 1.10.2026, hyväksymispäivä 11.10.2026: 10 pv edellä");
        Checked none = Checked.on("2026-10-01", null, Make.right("2026-09-21").make());
        assertThat(none.flags("A4")).isEmpty();
        assertThat(none.missing("A4")).isEmpty(); // rule A1 says that there is no plan
        assertThat(Checked.on("2026-10-01", Make.plan(null).make(), null).missing("A4")).containsExactly("approval");
    }

    @Test
    void suspended_and_ended_rights() {
        Plan plan = Make.plan("2026-10-11").make();
        assertThat(Checked.on("2026-10-01", plan, Make.right("2026-08-10")
                .state("2026-09-20", "valiaikaisestikeskeytynyt").make()).hiddenBy("A4")).containsExactly("suspended");
        assertThat(Checked.on("2026-10-01", plan, Make.right("2026-08-10")
                .state("2026-09-20", "eronnut").make()).hiddenBy("A4")).containsExactly("ended");
    }
}
