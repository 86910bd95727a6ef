package fi.luotsi.core.rule.check.support;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.rule.check.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemedialTeachingOverTest {

    private static Checked on(String today, Make.PlanMaker plan) {
        return Checked.on(today, plan.make(), Make.right("2025-08-10").make());
    }

    private static Make.PlanMaker until(String end) {
        return Make.plan("2025-08-20").learningSupport("01", "2026-08-10", end);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-30, 0", "2026-10-31, 1", "2027-01-10, 1"})
    void speaks_from_the_day_after_the_end(String today, int count) {
        assertThat(on(today, until("2026-10-30")).severities("H2")).hasSize(count).allMatch(severity -> severity == 0);
    }

    @ParameterizedTest
    @CsvSource({"2026-07-31, 0", "2026-08-01, 1"})
    void is_in_force_from_the_first_of_august_2026(String today, int count) {
        Make.PlanMaker plan = Make.plan("2025-08-20").learningSupport("01", "2026-05-01", "2026-06-30");
        assertThat(on(today, plan).severities("H2")).hasSize(count);
    }

    @Test
    void tells_the_latest_and_writes_the_sum_out() {
        Checked checked = on("2026-11-16",
                until("2026-10-30").learningSupport("01", "2026-08-10", "2026-09-30").learningSupport("02", null, null));
        assertThat(checked.sum("H2"))
                .isEqualTo("Viimeisin tukiopetus päättyi 30.10.2026, tilanne 16.11.2026: 17 pv sitten");
    }

    @Test
    void more_of_it_now_or_later_silences_it_and_other_support_says_nothing() {
        assertThat(on("2026-11-16", until("2026-10-30").learningSupport("01", "2026-11-01", "2026-11-16"))
                .severities("H2")).isEmpty();
        assertThat(on("2026-11-16", until("2026-10-30").learningSupport("01", "2027-01-07", "2027-02-01"))
                .severities("H2")).isEmpty();
        assertThat(on("2026-11-16", Make.plan("2025-08-20").learningSupport("03", null, null)).severities("H2"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"valiaikaisestikeskeytynyt, suspended", "eronnut, ended"})
    void is_hidden_by_suspension_and_ending(String state, String by) {
        assertThat(Checked.on("2026-11-16", until("2026-10-30").make(),
                Make.right("2025-08-10").state("2026-11-01", state).make()).hiddenBy("H2")).containsExactly(by);
    }
}
