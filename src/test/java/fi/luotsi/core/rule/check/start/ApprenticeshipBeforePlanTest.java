package fi.luotsi.core.rule.check.start;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.rule.check.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApprenticeshipBeforePlanTest {

    @ParameterizedTest
    @CsvSource({
        "2026-08-10, 2026-10-01, ", // approved on the first day
        "2026-08-11, 2026-10-01, 3", // one day late and going on
        "2026-08-11, 2026-12-18, 3", // last day of the period
        "2026-08-11, 2026-12-19, 1", // past
        "2026-08-20, 2026-08-10, 3", // begins today, the approval lies ahead
        "2026-08-20, 2026-08-09, ", // has not begun
    })
    void compares_the_first_period_with_the_approval(String approved, String today, Integer severity) {
        Plan plan = Make.plan(approved)
                .items(Make.vocational("106234", Make.apprenticeship("p1", "2026-08-10", "2026-12-18")))
                .make();
        assertThat(Checked.on(today, plan, null).severities("A5"))
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void an_apprenticeship_added_later_is_no_fault() {
        Plan plan = Make.plan("2026-09-01")
                .items(
                        Make.vocational("106234", Make.apprenticeship("p1", "2026-08-10", "2026-12-18")),
                        Make.vocational("106235", Make.school("2026-08-09", "2026-08-09")))
                .make();
        assertThat(Checked.on("2026-10-01", plan, null).severities("A5")).isEmpty();
    }

    @Test
    void of_periods_that_begin_together_the_apprenticeship_counts_whatever_the_order() {
        PlanItem school = Make.vocational("106235", Make.school("2026-08-10", "2027-05-31"));
        PlanItem brief = Make.vocational("106236", Make.apprenticeship("p2", "2026-08-10", "2026-08-31"));
        PlanItem lasting = Make.vocational("106234", Make.apprenticeship("p1", "2026-08-10", "2026-12-18"));
        Checked one = Checked.on("2026-10-01", Make.plan("2026-09-01").items(school, brief, lasting).make(), null);
        Checked other = Checked.on("2026-10-01", Make.plan("2026-09-01").items(lasting, brief, school).make(), null);
        assertThat(one.severities("A5")).containsExactly(3);
        assertThat(one.flags("A5")).isEqualTo(other.flags("A5"));
    }

    @Test
    void a_training_agreement_is_not_an_apprenticeship() {
        Plan plan = Make.plan("2026-09-01")
                .items(Make.vocational("106234", Make.workplace("p1", "2026-08-10", "2026-12-18")))
                .make();
        assertThat(Checked.on("2026-10-01", plan, null).severities("A5")).isEmpty();
        assertThat(Checked.on("2026-10-01", Make.plan("2026-09-01").make(), null).severities("A5")).isEmpty();
    }

    @Test
    void writes_the_dates_out() {
        Plan plan = Make.plan("2026-09-01")
                .items(Make.local("Veneenrakennus", Make.apprenticeship("p1", "2026-08-10", "2026-12-18")))
                .make();
        assertThat(Checked.on("2026-10-01", plan, null).sum("A5")).isEqualTo(
                "Veneenrakennus: jakso 10.8.2026–18.12.2026 (käynnissä 1.10.2026), hyväksytty 1.9.2026: 22 pv alun"
                        + " jälkeen");
    }

    @Test
    void suspended_ended_and_undated_plans() {
        Plan plan = Make.plan("2026-09-01")
                .items(Make.vocational("106234", Make.apprenticeship("p1", "2026-08-10", "2026-12-18")))
                .make();
        assertThat(Checked.on("2026-10-01", plan, Make.right("2026-08-10")
                .state("2026-09-10", "valiaikaisestikeskeytynyt").make()).hiddenBy("A5")).containsExactly("suspended");
        assertThat(Checked.on("2026-10-01", plan, Make.right("2026-08-10")
                .state("2026-09-10", "eronnut").make()).hiddenBy("A5")).containsExactly("ended");
        assertThat(Checked.on("2026-10-01", Make.plan(null).make(), null).missing("A5")).containsExactly("approval");
    }
}
