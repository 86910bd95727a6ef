package fi.luotsi.core.rule.check.progress;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.check.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AheadOfPlanTest {

    private static final StudyRight BOTH = Make.right("2024-08-10")
            .results(Make.passed("1", 20, "2026-11-01"), Make.recognised("2", 20), Make.started("3", 20)).make();

    private static Plan plan(PlanItem... items) {
        return Make.plan("2024-08-20").items(items).make();
    }

    private static PlanItem until(String code, String end) {
        return Make.vocational(code, Make.school("2026-08-10", end));
    }

    @ParameterizedTest
    @CsvSource({"2027-01-15, 0", "2027-01-16, 1"})
    void speaks_when_two_are_assessed_over_sixty_days_early(String end, int count) {
        Checked checked = Checked.on("2026-11-16", plan(until("1", end), until("2", "2027-05-31")), BOTH);
        assertThat(checked.severities("G7")).hasSize(count).allMatch(severity -> severity == 0);
    }

    @Test
    void one_is_not_enough_and_what_is_not_assessed_does_not_count() {
        assertThat(Checked.on("2026-11-16", plan(until("1", "2027-05-31"), until("3", "2027-05-31")), BOTH)
                .severities("G7")).isEmpty();
    }

    @Test
    void rows_of_one_code_are_one_item() {
        assertThat(Checked.on("2026-11-16", plan(until("1", "2027-05-31"), until("1", "2027-12-31")), BOTH)
                .severities("G7")).isEmpty();
    }

    @Test
    void writes_the_sum_out() {
        Plan plan = plan(
                until("1", "2027-05-31"), Make.vocational("2", Make.demonstration("2027-02-01", "2027-02-02")));
        assertThat(Checked.on("2026-11-16", plan, BOTH).sum("G7")).isEqualTo("16.11.2026 + 60 pv = 15.1.2027; sen "
                + "jälkeen suunniteltuja osia arvioitu 2 (vähintään 2), viimeinen suunniteltu loppu 31.5.2027");
    }

    @Test
    void is_hidden_by_suspension_and_ending_and_not_computed_without_results() {
        Plan plan = plan(until("1", "2027-05-31"), until("2", "2027-05-31"));
        Make.RightMaker right = Make.right("2024-08-10").results(Make.recognised("1", 20), Make.recognised("2", 20));
        assertThat(Checked.on("2026-11-16", plan, right.state("2026-11-10", "valiaikaisestikeskeytynyt").make())
                .hiddenBy("G7")).containsExactly(Flag.SUSPENDED);
        assertThat(Checked.on("2026-11-16", plan, right.state("2026-11-12", "eronnut").make()).hiddenBy("G7"))
                .containsExactly(Flag.ENDED);
        assertThat(Checked.on("2026-11-16", plan, Make.right("2024-08-10").noResults().make()).missing("G7"))
                .containsExactly("koski-results");
    }
}
