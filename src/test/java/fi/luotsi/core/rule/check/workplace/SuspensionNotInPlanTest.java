package fi.luotsi.core.rule.check.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.check.Checked;
import fi.luotsi.core.rule.check.Tried;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuspensionNotInPlanTest {

    private static final LearningPeriod PERIOD = Make.workplace("j1", "2026-09-01", "2026-11-30");

    @ParameterizedTest
    @CsvSource({
        "2026-08-10, 2026-09-01, ", // suspended until the day before the period
        "2026-08-10, 2026-09-02, 1", // one day of the period
        "2026-10-05, 2026-10-12, 1",
    })
    void days_of_the_period_are_suspended(String from, String back, Integer severity) {
        assertThat(Tried.periods("2026-11-10", suspended(from, back), PERIOD).severities("E14"))
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-01, 2026-10-04, 1", // ends the day before
        "2026-10-01, 2026-10-05, ", // the first suspended day is covered
        "2026-10-11, 2026-10-20, ", // the last one is
        "2026-10-12, 2026-10-20, 1", // begins the day after
        "2026-10-01, , ", // open
    })
    void an_interruption_on_any_of_the_days_is_enough(String start, String end, Integer severity) {
        assertThat(Tried.periods("2026-11-10", suspended("2026-10-05", "2026-10-12"),
                Make.interrupted(PERIOD, start, end)).severities("E14"))
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-30, 1", "2026-12-01, "})
    void until_the_period_is_over(String today, Integer severity) {
        assertThat(Tried.periods(today, suspended("2026-10-05", "2026-10-12"), PERIOD).severities("E14"))
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void each_suspension_needs_its_own_interruption_and_states_in_a_row_are_one() {
        StudyRight twice = Make.right("2020-08-10")
                .state("2026-09-07", "valiaikaisestikeskeytynyt").state("2026-09-14", "lasna")
                .state("2026-10-05", "valiaikaisestikeskeytynyt").state("2026-10-07", "valiaikaisestikeskeytynyt")
                .state("2026-10-12", "lasna").make();
        Checked checked = Tried.periods("2026-11-10", twice, Make.interrupted(PERIOD, "2026-09-07", "2026-09-13"));
        assertThat(Tried.sum(checked, "E14")).isEqualTo("Jakso 1.9.2026–30.11.2026; KOSKEssa keskeytynyt"
                + " 5.10.2026–11.10.2026 = 7 pv, HOKSissa niistä keskeytystä 0 pv");
        assertThat(Tried.line(checked, "E14"))
                .isEqualTo("KOSKEssa keskeytynyt 5.10.2026–11.10.2026 · 7 pv · Tuulipaja");
    }

    @Test
    void a_suspension_to_come_and_school_periods_are_not_asked() {
        assertThat(Tried.periods("2026-10-01", suspended("2026-10-05", "2026-10-12"), PERIOD).severities("E14"))
                .isEmpty();
        assertThat(Tried.periods("2026-11-10", suspended("2026-10-05", "2026-10-12"),
                Make.school("2026-09-01", "2026-11-30")).severities("E14")).isEmpty();
    }

    @Test
    void while_the_suspension_lasts_it_is_hidden_as_other_flags_are() {
        StudyRight now = Make.right("2020-08-10").state("2026-10-05", "valiaikaisestikeskeytynyt").make();
        Checked checked = Tried.periods("2026-10-20", now, PERIOD);
        assertThat(checked.hiddenBy("E14")).containsExactly(Flag.SUSPENDED);
        assertThat(Tried.sum(checked, "E14")).contains("5.10.2026–20.10.2026 = 16 pv");
        Tried.hiddenByState("E14", "2026-11-10",
                () -> Make.right("2020-08-10").state("2026-10-05", "valiaikaisestikeskeytynyt")
                        .state("2026-10-12", "lasna"),
                right -> Tried.periods("2026-11-10", right, PERIOD));
    }

    @Test
    void without_plans_koski_or_days_of_states_nothing_is_computed() {
        Tried.notComputedWithoutPlans("E14");
        assertThat(Tried.periods("2026-11-10", (StudyRight) null, PERIOD).missing("E14")).containsExactly("koski");
        Student reported = Tried.joined(Make.plan("2026-08-20").items(Make.vocational("106234", PERIOD)).make(),
                suspended("2026-10-05", "2026-10-12"), Source.KOSKI_REPORT, null);
        Checked checked = Checked.on("2026-11-10", reported);
        assertThat(checked.flags("E14")).isEmpty();
        assertThat(checked.missing("E14")).containsExactly("koski-states");
    }

    private static StudyRight suspended(String from, String back) {
        return Make.right("2020-08-10").state(from, "valiaikaisestikeskeytynyt").state(back, "lasna").make();
    }
}
