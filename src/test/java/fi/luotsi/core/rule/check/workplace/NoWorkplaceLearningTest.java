package fi.luotsi.core.rule.check.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.check.Checked;
import fi.luotsi.core.rule.check.Tried;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoWorkplaceLearningTest {

    private static final LearningPeriod SCHOOL = Make.school("2026-08-17", "2026-12-18");

    @ParameterizedTest
    @CsvSource({
        "2026-06-04, ", // 366 days
        "2026-06-05, 2", // 365 days
        "2027-06-05, 2",
        "2027-06-15, 2", // past
    })
    void at_most_a_year_before_the_estimated_end(String today, Integer severity) {
        assertThat(Tried.periods(today, right().make(), SCHOOL).severities("E21"))
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void any_workplace_period_is_enough_past_ones_too() {
        assertThat(Tried.periods("2026-10-20", right().make(), Make.workplace("j1", "2025-01-07", "2025-02-28"))
                .severities("E21")).isEmpty();
        assertThat(Tried.periods("2026-10-20", right().make(), SCHOOL,
                Make.apprenticeship("j1", "2027-01-07", "2027-02-28")).severities("E21")).isEmpty();
        assertThat(Tried.on("2026-10-20", right().make()).severities("E21")).containsExactly(2);
    }

    @Test
    void only_whole_initial_qualifications_are_asked() {
        assertThat(Tried.periods("2026-10-20", right().performance("ammatillinentutkintoosittainen").make(), SCHOOL)
                .severities("E21")).isEmpty();
        assertThat(Tried.periods("2026-10-20", right().performance("telma").make(), SCHOOL).severities("E21"))
                .isEmpty();
        assertThat(Tried.periods("2026-10-20", right().type("tuva").performance("tuvakoulutuksensuoritus").make(),
                SCHOOL).severities("E21")).isEmpty();
    }

    @Test
    void a_student_who_only_demonstrates_needs_no_period() {
        for (Boolean need : new Boolean[] {false, true, null}) {
            Plan plan = Make.plan("2026-08-20").need(need).items(Make.vocational("106234", SCHOOL)).make();
            assertThat(Checked.on("2026-10-20", plan, right().make()).severities("E21")).as("%s", need)
                    .isEqualTo(Boolean.FALSE.equals(need) ? List.of() : List.of(2));
        }
    }

    @Test
    void the_sum_can_be_checked_by_hand() {
        Checked checked = Tried.periods("2026-10-20", right().make(), SCHOOL);
        assertThat(Tried.sum(checked, "E21")).isEqualTo("5.6.2027 − 365 pv = 5.6.2026, tilanne 20.10.2026:"
                + " loppuun 228 pv; jaksoja 1, niistä työpaikkajaksoja 0");
        assertThat(Tried.sum(Tried.periods("2027-06-15", right().make(), SCHOOL), "E21"))
                .isEqualTo("5.6.2027 − 365 pv = 5.6.2026, tilanne 15.6.2027: loppu meni 10 pv sitten;"
                        + " jaksoja 1, niistä työpaikkajaksoja 0");
        assertThat(Tried.line(checked, "E21")).isEqualTo("Ei työpaikkajaksoja · arvioitu päättyminen 5.6.2027");
    }

    @Test
    void suspended_and_ended_rights_hide_it() {
        Tried.hiddenByState("E21", "2026-10-20", NoWorkplaceLearningTest::right,
                right -> Tried.periods("2026-10-20", right, SCHOOL));
    }

    @Test
    void without_plans_an_estimated_end_or_the_qualification_it_is_not_computed() {
        Tried.notComputedWithoutPlans("E21");
        for (StudyRight right : new StudyRight[] {null, Make.right("2024-08-12").make()}) {
            assertThat(Tried.periods("2026-10-20", right, SCHOOL).missing("E21"))
                    .containsExactly("koski-estimated-end");
        }
        assertThat(Tried.periods("2026-10-20", right().noResults().make(), SCHOOL).missing("E21"))
                .containsExactly("koski-results");
    }

    private static Make.RightMaker right() {
        return Make.right("2024-08-12").estimatedEnd("2027-06-05");
    }
}
