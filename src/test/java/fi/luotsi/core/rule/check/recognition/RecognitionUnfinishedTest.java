package fi.luotsi.core.rule.check.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.PriorLearning;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.check.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognitionUnfinishedTest {

    @ParameterizedTest
    @CsvSource({"2026-10-16, 0", "2026-10-17, 1"}) // 45 and 46 days
    void speaks_when_the_limit_has_passed(String today, int count) {
        Plan plan = Make.plan("2026-08-10").prior(Make.prior("106234", "2026-09-01")).make();
        Checked checked = Checked.on(today, plan, Make.right("2026-08-10").make());
        assertThat(checked.severities("C2")).isEqualTo(count == 0 ? List.of() : List.of(2));
    }

    @Test
    void names_the_item_and_writes_the_sum_out() {
        Plan plan = Make.plan("2026-08-10")
                .prior(Make.prior("106234", "2026-09-01"), Make.prior("106235", "2026-08-20"))
                .make();
        Checked checked = Checked.on("2026-10-20", plan, Make.right("2026-08-10").make());
        assertThat(checked.flags("C2")).extracting("item")
                .containsExactly("tutkinnonosat_106234", "tutkinnonosat_106235");
        assertThat(checked.sum("C2"))
                .endsWith(": 1.9.2026 + 45 pv = 16.10.2026, tilanne 20.10.2026: 4 pv yli");
    }

    @Test
    void recognised_assessed_or_not_sent_silences_it() {
        Plan plan = Make.plan("2026-08-10")
                .prior(Make.prior("106234", "2026-09-01"), Make.prior("106235", "2026-09-01"), Make.prior("1", null))
                .make();
        StudyRight right = Make.right("2026-08-10")
                .results(Make.recognised("106234", 30), Make.passed("106235", 20, "2026-09-20"))
                .make();
        assertThat(Checked.on("2027-01-01", plan, right).severities("C2")).isEmpty();
        assertThat(Checked.on("2027-01-01", plan, Make.right("2026-08-10").results(Make.started("106234", 30)).make())
                .severities("C2")).containsExactly(2, 2);
    }

    @Test
    void a_local_unit_that_koski_does_not_list_is_unknown() {
        Plan plan = Make.plan("2026-08-10")
                .prior(new PriorLearning(PlanItem.Kind.LOCAL, null, null, "Kädentaidot", 5.0, null,
                        Make.day("2026-09-01"), 2, List.of(), null))
                .make();
        assertThat(Checked.on("2027-01-01", plan, Make.right("2026-08-10").make()).severities("C2")).isEmpty();
        Checked listed = Checked.on("2027-01-01", plan,
                Make.right("2026-08-10").results(Make.localResult("KÄDENTAIDOT ", 5, false)).make());
        assertThat(listed.severities("C2")).containsExactly(2);
        assertThat(listed.flags("C2").getFirst().item()).isEqualTo("Kädentaidot");
    }

    @Test
    void suspended_ended_and_unknown_rights() {
        Plan plan = Make.plan("2026-08-10").prior(Make.prior("106234", "2026-09-01")).make();
        assertThat(Checked.on("2027-02-01", plan, Make.right("2026-08-10")
                .state("2027-01-20", "valiaikaisestikeskeytynyt").make()).hiddenBy("C2")).containsExactly("suspended");
        assertThat(Checked.on("2027-02-01", plan, Make.right("2026-08-10")
                .state("2027-01-20", "eronnut").make()).hiddenBy("C2")).containsExactly("ended");
        assertThat(Checked.on("2027-02-01", plan, null).missing("C2")).containsExactly("koski-results");
    }
}
