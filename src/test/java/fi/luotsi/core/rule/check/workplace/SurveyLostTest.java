package fi.luotsi.core.rule.check.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.plan.Workplace;
import fi.luotsi.core.rule.Fact;
import fi.luotsi.core.rule.check.Checked;
import fi.luotsi.core.rule.check.Tried;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurveyLostTest {

    private static final Workplace NO_ID = new Workplace("Tuulipaja", null, "Ohjaaja Olli", true, true, 2);
    private static final Workplace NO_CONTACT = new Workplace("Tuulipaja", "0149669-3", "Ohjaaja", false, false, 2);

    @ParameterizedTest
    @CsvSource({
        "2026-09-30, ", // the last day of the period
        "2026-10-01, 1",
        "2027-06-30, 1", // the last day of the funding period
        "2027-07-01, ",
    })
    void from_the_day_after_the_end_to_the_end_of_the_funding_period(String today, Integer severity) {
        assertThat(Tried.periods(today, period("2026-09-30", NO_ID)).severities("E11"))
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30, ", "2026-07-01, 1"})
    void a_period_of_the_funding_period_before_is_history(String end, Integer severity) {
        assertThat(Tried.periods("2026-10-01", period(end, NO_ID)).severities("E11"))
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-30, 1", // 30 September + 3 months, the last day of the window
        "2026-12-31, ",
    })
    void the_contact_counts_only_until_ehoks_removes_it(String today, Integer severity) {
        assertThat(Tried.periods(today, period("2026-09-30", NO_CONTACT)).severities("E11"))
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void every_gap_is_named_and_a_complete_period_has_none() {
        LearningPeriod bare = Make.partTime(period("2026-09-30", null), null, false);
        assertThat(missing(Tried.periods("2026-10-05", bare))).containsExactly("workplace", "partTime");
        LearningPeriod faulty = Make.partTime(
                period("2026-09-30", new Workplace("Tuulipaja", "1", null, false, false, 0)), 0, false);
        assertThat(missing(Tried.periods("2026-10-05", faulty)))
                .containsExactly("contact", "businessIdWrong", "partTimeWrong");
        assertThat(missing(Tried.periods("2027-01-05", faulty))).containsExactly("businessIdWrong", "partTimeWrong");
        assertThat(Tried.periods("2026-10-05", Make.workplace("j1", "2026-08-17", "2026-09-30"))
                .severities("E11")).isEmpty();
        assertThat(Tried.periods("2026-10-05", Make.school("2026-08-17", "2026-09-30")).severities("E11")).isEmpty();
    }

    @Test
    void kinds_that_get_no_survey_have_lost_none() {
        LearningPeriod period = period("2026-09-30", NO_ID);
        assertThat(Tried.periods("2026-10-05", Make.right("2020-08-10").performance("telma").make(), period)
                .severities("E11")).isEmpty();
        assertThat(Tried.periods("2026-10-05", Make.right("2020-08-10").type("tuva").make(), period)
                .severities("E11")).isEmpty();
        for (String financing : List.of("6", "14", "15")) {
            StudyRight right = Make.right("2020-08-10").financing(financing).make();
            assertThat(Tried.periods("2026-10-05", right, period).severities("E11")).as(financing).isEmpty();
        }
        assertThat(Tried.periods("2026-10-05", Make.right("2020-08-10").financing("10").make(), period)
                .severities("E11")).containsExactly(1);
        assertThat(Tried.periods("2026-10-05", (StudyRight) null, period).severities("E11")).containsExactly(1);
    }

    @Test
    void the_financing_of_the_last_day_decides() {
        LearningPeriod period = period("2026-09-30", NO_ID);
        StudyRight later = Make.right("2020-08-10").financing("6").state("2026-10-01", "lasna").financing("1").make();
        assertThat(Tried.periods("2026-10-05", later, period).severities("E11")).containsExactly(1);
        StudyRight then = Make.right("2020-08-10").financing("6").state("2026-09-30", "lasna").financing("1").make();
        assertThat(Tried.periods("2026-10-05", then, period).severities("E11")).isEmpty();
    }

    @Test
    void the_sum_names_the_funding_period() {
        Checked checked = Tried.periods("2027-03-01", period("2026-09-30", NO_ID));
        assertThat(Tried.sum(checked, "E11")).isEqualTo(
                "Rahoituskausi 1.7.2026–30.6.2027: jakso päättyi 30.9.2026, tilanne 1.3.2027. Puuttuu: Y-tunnus");
        assertThat(Tried.line(checked, "E11")).isEqualTo("Päättyi 30.9.2026 · Tuulipaja · puuttuu: Y-tunnus");
    }

    @Test
    void suspended_and_ended_rights_hide_it_and_without_plans_nothing_is_computed() {
        Tried.hiddenByState("E11", "2026-10-05", Make.vocational("106234", period("2026-09-30", NO_ID)));
        Tried.notComputedWithoutPlans("E11");
    }

    private static List<String> missing(Checked checked) {
        return ((Fact.Words) checked.flags("E11").getFirst().facts().get("missing")).keys();
    }

    private static LearningPeriod period(String end, Workplace workplace) {
        return Make.workplace("j1", "2026-05-04", end, workplace);
    }
}
