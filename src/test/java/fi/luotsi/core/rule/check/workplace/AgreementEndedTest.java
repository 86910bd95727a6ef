package fi.luotsi.core.rule.check.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.plan.Workplace;
import fi.luotsi.core.rule.check.Checked;
import fi.luotsi.core.rule.check.Tried;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementEndedTest {

    private static final LearningPeriod PERIOD = Make.apprenticeship("j1", "2026-09-01", "2026-12-18");

    @ParameterizedTest
    @CsvSource({
        "2026-10-14, ", // the day before
        "2026-10-15, ", // the day itself is the agreement's last
        "2026-10-16, 3",
        "2026-12-17, 3",
        "2026-12-18, ", // the period's last day
    })
    void between_the_end_of_the_agreement_and_that_of_the_period(String today, Integer severity) {
        assertThat(Tried.periods(today, dissolved("2026-10-15"), PERIOD).severities("E19"))
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-31, ", // before the period: not its agreement
        "2026-09-01, 3",
    })
    void an_agreement_dissolved_before_the_period_is_another(String day, Integer severity) {
        assertThat(Tried.periods("2026-11-02", dissolved(day), PERIOD).severities("E19"))
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void another_agreement_in_force_today_is_in_order() {
        StudyRight renewed = Make.right("2020-08-10").modes(
                Make.agreement("2026-08-10", null, "2026-10-15"), Make.agreement("2026-10-16", null, null)).make();
        assertThat(Tried.periods("2026-11-02", renewed, PERIOD).severities("E19")).isEmpty();
        StudyRight later = Make.right("2020-08-10").modes(
                Make.agreement("2026-08-10", null, "2026-10-15"), Make.agreement("2026-11-03", null, null)).make();
        assertThat(Tried.periods("2026-11-02", later, PERIOD).severities("E19")).containsExactly(3);
        StudyRight ended = Make.right("2020-08-10").modes(
                Make.agreement("2026-08-10", null, "2026-10-15"),
                Make.agreement("2026-10-16", "2026-11-01", null)).make();
        assertThat(Tried.periods("2026-11-02", ended, PERIOD).severities("E19")).containsExactly(3);
    }

    @Test
    void koski_speaks_of_apprenticeships_only() {
        assertThat(Tried.periods("2026-11-02", dissolved("2026-10-15"),
                Make.workplace("j1", "2026-09-01", "2026-12-18")).severities("E19")).isEmpty();
        assertThat(Tried.periods("2026-11-02", Make.right("2020-08-10").modes(
                Make.agreement("2026-08-10", "2026-10-15", null)).make(), PERIOD).severities("E19")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01, 3",
        "2026-11-02, ", // the last day of the agreement
        "2026-12-18, ",
        "2026-08-31, ", // an older agreement
    })
    void the_register_tells_the_end_of_a_training_agreement(String end, Integer severity) {
        LearningPeriod period = Make.workplace("j1", "2026-09-01", "2026-12-18");
        LearningPeriod row = Make.workplace(null, "2026-08-03", end);
        assertThat(registered(List.of("KS-1"), period, row).severities("E19"))
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void the_register_is_asked_of_the_same_workplace_and_its_latest_day() {
        LearningPeriod period = Make.workplace("j1", "2026-09-01", "2026-12-18");
        LearningPeriod ended = Make.workplace(null, "2026-08-03", "2026-10-30");
        assertThat(registered(List.of("KS-1"), period, ended, Make.workplace(null, "2026-10-31", "2026-12-18"))
                .severities("E19")).isEmpty();
        assertThat(registered(List.of("KS-1"), period, Make.workplace(null, "2026-08-03", "2026-10-30",
                new Workplace("Rantakauppa", "0737546-2", null, false, false, 0))).severities("E19")).isEmpty();
        assertThat(registered(List.of("KS-1"), period, Make.workplace(null, "2026-08-03", "2026-10-30",
                new Workplace("TUULIPAJA ", null, null, false, false, 0))).severities("E19")).containsExactly(3);
        assertThat(registered(List.of(), period, ended).severities("E19")).isEmpty();
    }

    @Test
    void the_sum_can_be_checked_by_hand_and_the_information_on_the_same_matter_is_hidden() {
        Checked checked = Tried.periods("2026-11-02", dissolved("2026-10-15"), PERIOD);
        assertThat(Tried.sum(checked, "E19")).isEqualTo("Sopimus päättyi 15.10.2026 (KOSKEssa), tilanne 2.11.2026:"
                + " 18 pv sitten; jakso päättyy 18.12.2026, loppuun 46 pv");
        assertThat(checked.hiddenBy("K1")).containsExactly("E19");
        Checked local = registered(List.of("KS-1"), Make.workplace("j1", "2026-09-01", "2026-12-18"),
                Make.workplace(null, "2026-08-03", "2026-10-30"));
        assertThat(Tried.line(local, "E19")).isEqualTo(
                "Sopimus päättyi 30.10.2026 (omassa luettelossa) · jakso jatkuu 18.12.2026 asti · Tuulipaja");
    }

    @Test
    void the_later_of_two_days_is_told() {
        Plan plan = Make.plan("2026-08-20").items(Make.vocational("106234", PERIOD)).make();
        LearningPeriod row = Make.workplace(null, "2026-08-03", "2026-10-20");
        Checked checked = Tried.withTable("2026-11-02", Tried.joined(
                plan, dissolved("2026-10-15"), Source.KOSKI, Tried.listed(List.of("OS-1"), row)));
        assertThat(Tried.line(checked, "E19")).startsWith("Sopimus päättyi 20.10.2026 (omassa luettelossa)");
        Checked koskiLater = Tried.withTable("2026-11-02", Tried.joined(
                plan, dissolved("2026-10-25"), Source.KOSKI, Tried.listed(List.of("OS-1"), row)));
        assertThat(Tried.line(koskiLater, "E19")).startsWith("Sopimus päättyi 25.10.2026 (KOSKEssa)");
    }

    @Test
    void suspended_and_ended_rights_hide_it() {
        Tried.hiddenByState("E19", "2026-11-02",
                () -> Make.right("2020-08-10").modes(Make.agreement("2026-08-10", null, "2026-10-15")),
                right -> Tried.periods("2026-11-02", right, PERIOD));
    }

    @Test
    void an_apprenticeship_that_no_source_tells_of_is_not_computed() {
        Tried.notComputedWithoutPlans("E19");
        assertThat(Tried.periods("2026-11-02", (StudyRight) null, PERIOD).missing("E19"))
                .containsExactly("koski-results");
        assertThat(Tried.periods("2026-11-02", (StudyRight) null, Make.workplace("j1", "2026-09-01", "2026-12-18"))
                .missing("E19")).isEmpty();
    }

    private static StudyRight dissolved(String day) {
        return Make.right("2020-08-10").modes(Make.agreement("2026-08-10", "2027-06-04", day)).make();
    }

    /** On 2.11.2026, with rows of the provider's own table. */
    private static Checked registered(List<String> numbers, LearningPeriod period, LearningPeriod... rows) {
        Plan plan = Make.plan("2026-08-20").items(Make.vocational("106234", period)).make();
        return Tried.withTable("2026-11-02", Tried.joined(
                plan, Make.right("2020-08-10").make(), Source.KOSKI, Tried.listed(numbers, rows)));
    }
}
