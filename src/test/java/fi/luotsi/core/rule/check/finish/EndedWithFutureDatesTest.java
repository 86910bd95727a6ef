package fi.luotsi.core.rule.check.finish;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.Told;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.check.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndedWithFutureDatesTest {

    private static StudyRight left(String state) {
        return Make.right("2024-08-10").state("2026-10-01", state).make();
    }

    private static Plan plan(PlanItem... items) {
        return Make.plan("2024-08-20").items(items).make();
    }

    @ParameterizedTest
    @CsvSource({"2026-10-01, 0", "2026-10-02, 1"})
    void counts_periods_and_demonstrations_after_the_last_day(String end, int count) {
        Checked period = Checked.on(
                "2026-11-16", plan(Make.vocational("1", Make.school("2026-09-01", end))), left("eronnut"));
        assertThat(period.severities("F6")).hasSize(count).allMatch(severity -> severity == 0);
        Checked demonstration = Checked.on(
                "2026-11-16", plan(Make.vocational("1", Make.demonstration(end, end))), left("valmistunut"));
        assertThat(demonstration.severities("F6")).hasSize(count);
        Checked tuva = Checked.on(
                "2026-11-16", Make.plan("2024-08-20").tuva("2026-09-01", end).make(), left("eronnut"));
        assertThat(tuva.severities("F6")).hasSize(count);
        Checked studies = Checked.on(
                "2026-11-16", Make.plan("2024-08-20").support("2026-09-01", end).make(), left("eronnut"));
        assertThat(studies.severities("F6")).hasSize(count);
        Checked support = Checked.on("2026-11-16", Make.plan("2024-08-20")
                .learningSupport("01", "2026-09-01", end).learningSupport("02", null, null).make(), left("eronnut"));
        assertThat(support.severities("F6")).hasSize(count);
    }

    @Test
    void is_one_row_with_the_last_day_and_shown() {
        Checked checked = Checked.on("2026-11-16", plan(
                Make.vocational("1", Make.school("2026-09-01", "2026-12-01"), Make.demonstration("2026-12-10", "2026-12-11")),
                Make.vocational("2", Make.school("2026-09-01", "2026-09-30"))), left("eronnut"));
        assertThat(checked.sum("F6")).isEqualTo("Opiskeluoikeus päättyi 1.10.2026; sen jälkeen päättyviä "
                + "kohtia 2, viimeinen 11.12.2026");
        assertThat(checked.hiddenBy("F6")).containsExactly((String) null);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-31, 0", "2026-11-01, 2", "2026-12-31, 2", "2027-01-01, 0"})
    void a_workplace_period_that_goes_on_is_serious(String today, int severity) {
        Checked checked = Checked.on(
                today, plan(Make.vocational("1", Make.workplace("p1", "2026-11-01", "2026-12-31"))), left("eronnut"));
        assertThat(checked.severities("F6")).containsExactly(severity);
    }

    @Test
    void the_serious_one_is_about_the_period_and_is_not_counted_twice() {
        Checked checked = Checked.on("2026-11-16", plan(
                Make.vocational("1", Make.workplace("p1", "2026-09-01", "2026-12-31")),
                Make.vocational("2", Make.school("2026-09-01", "2026-12-31"))), left("katsotaaneronneeksi"));
        assertThat(checked.severities("F6")).containsExactlyInAnyOrder(2, 0);
        assertThat(checked.flags("F6")).extracting(Flag::item).containsExactlyInAnyOrder("p1", null);
        assertThat(checked.flags("F6").getFirst().facts()).containsKeys("item", "workplace", "periodEnd", "ended");
        assertThat(checked.line("F6")).isEqualTo("Päättyi 1.10.2026, työpaikkajakso jatkuu 31.12.2026 asti");
    }

    @Test
    void an_open_right_and_a_missing_day_of_ending_say_nothing() {
        Plan plan = plan(Make.vocational("1", Make.school("2026-09-01", "2026-12-01")));
        assertThat(Checked.on("2026-11-16", plan, Make.right("2024-08-10").make()).severities("F6")).isEmpty();
        assertThat(Checked.on("2026-11-16", plan, null).missing("F6")).containsExactly("koski");
        Checked reported = Checked.on("2026-11-16", Told.reported(plan, left("eronnut")));
        assertThat(reported.severities("F6")).isEmpty();
        assertThat(reported.missing("F6")).containsExactly("koski-end");
    }
}
