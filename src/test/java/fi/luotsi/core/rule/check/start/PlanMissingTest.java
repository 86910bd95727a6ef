package fi.luotsi.core.rule.check.start;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.Reports;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.Joining;
import fi.luotsi.core.plan.ListedStudent;
import fi.luotsi.core.reference.Reference;
import fi.luotsi.core.rule.Fact;
import fi.luotsi.core.rule.check.Checked;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanMissingTest {

    @ParameterizedTest
    @CsvSource({
        "2026-08-24, ", // 14 days, not over 14
        "2026-08-25, 1",
        "2026-09-09, 1",
        "2026-09-10, 2",
        "2026-10-09, 2",
        "2026-10-10, 3",
    })
    void grows_with_the_days_since_the_start(String today, Integer severity) {
        Checked checked = Checked.on(today, null, Make.right("2026-08-10").make());
        assertThat(checked.severities("A1")).isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void a_plan_silences_it() {
        Checked checked = Checked.on(
                "2026-10-10", Make.plan("2026-10-01").make(), Make.right("2026-08-10").make());
        assertThat(checked.severities("A1")).isEmpty();
    }

    @Test
    void suspended_days_do_not_count() {
        Checked checked = Checked.on("2026-09-30", null, Make.right("2026-08-10")
                .state("2026-08-20", "valiaikaisestikeskeytynyt")
                .state("2026-09-20", "lasna")
                .make());
        // 51 days less 31 suspended = 20
        assertThat(checked.severities("A1")).containsExactly(1);
        assertThat(checked.sum("A1"))
                .isEqualTo("10.8.2026 + 14 pv + 31 pv keskeytystä = 24.9.2026, tilanne 30.9.2026: 6 pv yli");
    }

    @Test
    void suspended_and_ended_rights_are_not_asked() {
        assertThat(Checked.on("2026-10-10", null, Make.right("2026-08-10")
                        .state("2026-09-01", "valiaikaisestikeskeytynyt").make()).severities("A1"))
                .isEmpty();
        assertThat(Checked.on("2026-10-10", null, Make.right("2026-08-10")
                        .state("2026-09-01", "eronnut").make()).severities("A1"))
                .isEmpty();
    }

    @Test
    void included_rights_and_kinds_that_need_no_plan_are_not_asked() {
        assertThat(Checked.on("2026-10-10", null, Make.right("2026-08-10").includedIn("x").make()).severities("A1"))
                .isEmpty();
        assertThat(Checked.on("2026-10-10", null, Make.right("2026-08-10")
                        .performance("muuammatillinenkoulutus").make()).severities("A1"))
                .isEmpty();
    }

    @Test
    void the_provider_s_own_list_tells_which_kind_of_missing_it_is() {
        assertThat(listed(Reports.listed(Make.RIGHT, null, "2026-09-01", null))).containsEntry("evidence",
                new Fact.Words(List.of("plan-approved-on-list"))).containsKey("approvedThere");
        assertThat(listed(Reports.listed(Make.RIGHT, null, null, null))).containsEntry("evidence",
                new Fact.Words(List.of("plan-empty-on-list"))).doesNotContainKey("approvedThere");
        assertThat(listed(Reports.silent(Make.RIGHT))).containsEntry("notKnown",
                new Fact.Words(List.of("plan-list-says-nothing"))).doesNotContainKey("evidence");
    }

    private static Map<String, Fact> listed(ListedStudent row) {
        Cohort empty = Make.cohort();
        Cohort cohort = Joining.cohort(
                1, new Joining.Material(List.of(), List.of(Make.right("2026-08-10").make()), List.of(), List.of(),
                        List.of(row)),
                empty.sources(), Set.of(), Reference.NONE);
        return Checked.on("2026-10-10", cohort).flags("A1").getFirst().facts();
    }

    @Test
    void without_ehoks_it_is_not_computed() {
        Cohort all = Make.cohort(Make.student(null, Make.right("2026-08-10").make()));
        Checked checked = Checked.on("2026-10-10", new Cohort(1, all.students(), all.sources().subList(1, 2)));
        assertThat(checked.flags("A1")).isEmpty();
        assertThat(checked.missing("A1")).containsExactly("ehoks");
    }
}
