package fi.luotsi.core.rule.check.start;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.check.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartSurveyAtRiskTest {

    @ParameterizedTest
    @CsvSource({
        "2026-08-09, 0", // the approval lies ahead
        "2026-08-10, 1",
        "2026-10-08, 1", // day 59, the last one
        "2026-10-09, 0",
    })
    void speaks_while_the_window_is_open(String today, int count) {
        Checked checked = Checked.on(today, Make.plan("2026-08-10").noEmail().make(), null);
        assertThat(checked.severities("A7")).isEqualTo(count == 0 ? List.of() : List.of(2));
    }

    @Test
    void an_address_or_no_need_to_acquire_silences_it() {
        assertThat(Checked.on("2026-09-01", Make.plan("2026-08-10").make(), null).severities("A7")).isEmpty();
        assertThat(Checked.on("2026-09-01", Make.plan("2026-08-10").noEmail().need(false).make(), null)
                .severities("A7")).isEmpty();
        assertThat(Checked.on("2026-09-01", Make.plan("2026-08-10").noEmail().need(null).make(), null)
                .severities("A7")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "5, 1", "6, 0", "14, 0", "15, 0", "16, 1"})
    void some_kinds_of_financing_get_no_survey(String financing, int count) {
        Checked checked = Checked.on("2026-09-01", Make.plan("2026-08-10").noEmail().make(),
                Make.right("2026-08-10").financing(financing).make());
        assertThat(checked.severities("A7")).hasSize(count);
    }

    @Test
    void the_financing_of_the_reporting_date_counts() {
        StudyRight right = Make.right("2026-08-10").financing("6").state("2026-09-15", "lasna").financing("1").make();
        assertThat(right.states()).extracting("financing").containsExactly("1", "6");
        assertThat(Checked.on("2026-09-14", Make.plan("2026-08-10").noEmail().make(), right).severities("A7"))
                .containsExactly(2);
        assertThat(Checked.on("2026-09-15", Make.plan("2026-08-10").noEmail().make(), right).severities("A7"))
                .isEmpty();
    }

    @Test
    void preparatory_education_gets_no_survey() {
        Plan plan = Make.plan("2026-08-10").noEmail().make();
        assertThat(Checked.on("2026-09-01", plan, Make.right("2026-08-10").type("tuva")
                .performance("tuvakoulutuksensuoritus").make()).severities("A7")).isEmpty();
        assertThat(Checked.on("2026-09-01", plan, Make.right("2026-08-10").performance("telma").make())
                .severities("A7")).isEmpty();
        assertThat(Checked.on("2026-09-01", Make.plan("2026-08-10").noEmail().tuva("2026-08-10", "2026-12-18").make(),
                null).severities("A7")).isEmpty();
    }

    @Test
    void writes_the_sum_out() {
        Checked checked = Checked.on("2026-10-01", Make.plan("2026-08-10").noEmail().make(), null);
        assertThat(checked.sum("A7")).isEqualTo("10.8.2026 + 59 pv = 8.10.2026, tilanne 1.10.2026: 7 pv jäljellä");
    }

    @Test
    void suspended_ended_and_undated_plans() {
        Plan plan = Make.plan("2026-08-10").noEmail().make();
        assertThat(Checked.on("2026-09-01", plan, Make.right("2026-08-10")
                .state("2026-08-20", "valiaikaisestikeskeytynyt").make()).hiddenBy("A7")).containsExactly("suspended");
        assertThat(Checked.on("2026-09-01", plan, Make.right("2026-08-10")
                .state("2026-08-20", "eronnut").make()).hiddenBy("A7")).containsExactly("ended");
        assertThat(Checked.on("2026-09-01", Make.plan(null).noEmail().make(), null).missing("A7"))
                .containsExactly("approval");
    }
}
