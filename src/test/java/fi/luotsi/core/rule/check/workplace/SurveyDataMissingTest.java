package fi.luotsi.core.rule.check.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.Workplace;
import fi.luotsi.core.rule.Fact;
import fi.luotsi.core.rule.check.Checked;
import fi.luotsi.core.rule.check.Tried;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurveyDataMissingTest {

    @ParameterizedTest
    @CsvSource({
        "2026-09-21, ", // last day is 8 days away
        "2026-09-22, 3", // 7 days
        "2026-09-29, 3", // the last day
        "2026-09-30, ", // too late
    })
    void until_the_day_before_the_end(String today, Integer severity) {
        assertThat(Tried.periods(today, Make.workplace("j1", "2026-09-01", "2026-09-30", null)).severities("E10"))
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void what_stops_the_survey_is_named_and_nothing_else() {
        LearningPeriod period = Make.workplace(
                "j1", "2026-10-19", "2026-11-30", new Workplace("Tuulipaja", "1", "-", false, false, 0));
        Flag flag = Tried.periods("2026-11-23", Make.partTime(period, null, false)).flags("E10").getFirst();
        assertThat(flag.facts()).containsEntry(
                "missing", new Fact.Words(List.of("contact", "businessIdWrong", "partTime")));
        assertThat(flag.facts()).containsEntry("workplace", new Fact.Text("Tuulipaja"));
    }

    /** As E11: a study right that gets no survey has no day by which its data must be stored. */
    @Test
    void kinds_of_right_without_a_survey_have_no_deadline() {
        LearningPeriod period = Make.workplace("j1", "2026-10-19", "2026-11-30", null);
        for (String financing : List.of("6", "14", "15")) {
            Checked none = Tried.periods("2026-11-25", Make.right("2026-08-10").financing(financing).make(), period);
            assertThat(none.severities("E10")).as(financing).isEmpty();
            assertThat(none.severities("E1")).as("the gap itself is told").containsExactly(3);
        }
        assertThat(Tried.periods("2026-11-25", Make.right("2026-08-10").type("tuva").make(), period).severities("E10"))
                .isEmpty();
        assertThat(Tried.periods("2026-11-25", Make.right("2026-08-10").financing("1").make(), period)
                .severities("E10")).containsExactly(3);
    }

    @Test
    void a_missing_name_or_task_does_not_stop_the_survey() {
        assertThat(Tried.periods("2026-11-23", Make.workplace("j1", "2026-10-19", "2026-11-30",
                        new Workplace("Tuulipaja", "0149669-3", "-", true, false, 0))).severities("E10"))
                .isEmpty();
        assertThat(Tried.periods("2026-11-23", Make.partTime(Make.school("2026-10-19", "2026-11-30"), null, false))
                .severities("E10"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30, 2026-11-27", // last day Sunday
        "2026-11-29, 2026-11-27", // last day Saturday
        "2026-11-28, 2026-11-26", // last day Friday: what is entered on Friday arrives on Saturday
        "2026-12-01, 2026-11-27", // last day Monday
        "2026-12-02, 2026-11-30", // last day Tuesday
    })
    void the_last_working_day_leaves_a_night_for_the_transfer(String end, String workday) {
        Flag flag = Tried.periods("2026-11-25", Make.workplace("j1", "2026-10-19", end, null)).flags("E10").getFirst();
        assertThat(flag.facts()).containsEntry("lastWorkday", new Fact.Day(Make.day(workday)));
    }

    @Test
    void it_hides_the_parts_and_the_sum_can_be_checked_by_hand() {
        LearningPeriod period = Make.workplace("j1", "2026-10-19", "2026-11-30",
                new Workplace("Tuulipaja", "0149669-3", "Ohjaaja Olli", false, false, 2));
        Checked checked = Tried.periods("2026-11-23", Make.partTime(period, null, false));
        assertThat(checked.flags("E2")).extracting(Flag::hiddenBy).containsExactly("E10");
        assertThat(checked.flags("E5")).extracting(Flag::hiddenBy).containsExactly("E10");
        assertThat(Tried.sum(checked, "E10"))
                .isEqualTo("30.11.2026 − 1 pv = 29.11.2026, tilanne 23.11.2026: aikaa 6 pv."
                + " Viimeinen arkipäivä 27.11.2026: yösiirto vie tiedot perille seuraavaksi päiväksi");
        assertThat(Tried.line(checked, "E10"))
                .isEqualTo("Päättyy 30.11.2026 · Tuulipaja · puuttuu: ohjaajan yhteystieto, osa-aikaisuustieto");
    }

    @Test
    void in_a_short_period_it_hides_the_sum_flag_with_all_its_parts() {
        LearningPeriod period = Make.workplace("j1", "2026-11-25", "2026-11-27", null);
        Checked checked = Tried.periods("2026-11-23", period);
        assertThat(checked.flags("E8")).extracting(Flag::hiddenBy).containsExactly("E10");
        assertThat(checked.flags("E1")).extracting(Flag::hiddenBy).containsExactly("E10");
    }

    @Test
    void two_items_with_one_period_are_one_flag() {
        LearningPeriod period = Make.workplace("j1", "2026-10-19", "2026-11-30", null);
        Plan plan = Make.plan("2026-08-20")
                .items(Make.vocational("106234", period), Make.subArea("mlma", period)).make();
        assertThat(Checked.on("2026-11-23", plan, Make.right("2026-08-10").make()).severities("E10"))
                .containsExactly(3);
    }

    @Test
    void suspended_and_ended_rights_hide_it() {
        Tried.hiddenByState("E10", "2026-09-25",
                Make.vocational("106234", Make.workplace("j1", "2026-09-01", "2026-09-30", null)));
    }
}
