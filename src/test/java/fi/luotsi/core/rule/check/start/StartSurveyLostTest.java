package fi.luotsi.core.rule.check.start;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.check.Checked;
import fi.luotsi.core.rule.check.Earlier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartSurveyLostTest {

    private static final Plan PLAN = Make.plan("2026-08-10").make();

    private static Checked seen(Plan plan, StudyRight right, String without, String first) {
        return Checked.on("2026-11-16", Make.student(plan, right), Earlier.firstSeen(without, first));
    }

    private static StudyRight right() {
        return Make.right("2026-08-10").make();
    }

    /** Boundaries of ehoks.md 5.12, and the funding period on both sides of 1 July. */
    @ParameterizedTest
    @CsvSource({
        "2026-08-10, 2026-10-08, 0", "2026-08-10, 2026-10-09, 1", "2026-06-29, 2026-07-03, 1",
        "2026-06-30, 2026-07-01, 1", "2026-06-30, 2026-06-30, 0", "2026-07-01, 2026-07-03, 0",
        "2026-01-15, 2026-03-15, 0", "2026-01-15, 2026-03-16, 1", "2026-08-10, 2026-08-10, 0"
    })
    void fiftynine_days_from_the_approval_and_its_funding_period(String approved, String first, int flags) {
        assertThat(seen(Make.plan(approved).make(), right(), "2026-06-01", first).flags("A6")).hasSize(flags);
    }

    @Test
    void the_sum_can_be_checked_by_hand() {
        assertThat(seen(PLAN, right(), "2026-10-02", "2026-10-09").sum("A6"))
                .isEqualTo("Hyväksytty 10.8.2026, ensi kerran tuonnissa 9.10.2026: 60 pv; "
                        + "10.8.2026 + 59 pv = 8.10.2026, 1 pv yli");
        assertThat(seen(Make.plan("2026-06-29").make(), right(), "2026-06-26", "2026-07-03").sum("A6"))
                .isEqualTo("Hyväksytty 29.6.2026, ensi kerran tuonnissa 3.7.2026: 4 pv; rahoituskausi alkoi 1.7.2026");
    }

    @Test
    void without_an_earlier_import_it_is_not_computed() {
        Checked none = Checked.on("2026-11-16", PLAN, right());
        assertThat(none.flags("A6")).isEmpty();
        assertThat(none.missing("A6")).containsExactly("earlier-import");
        Checked first = Checked.on(
                "2026-11-16", Make.student(PLAN, right()), Earlier.student("2026-11-09", Make.student(PLAN, right())));
        assertThat(first.flags("A6")).isEmpty();
        assertThat(first.missing("A6")).containsExactly("earlier-import");
    }

    @Test
    void without_an_approval_it_is_not_computed() {
        assertThat(seen(Make.plan(null).make(), right(), "2026-10-02", "2026-10-09").missing("A6"))
                .containsExactly("approval");
    }

    @Test
    void those_who_get_no_survey_have_lost_none() {
        assertThat(seen(Make.plan("2026-08-10").need(false).make(), right(), "2026-10-02", "2026-10-09").flags("A6"))
                .isEmpty();
        assertThat(seen(PLAN, Make.right("2026-08-10").performance("telma").make(), "2026-10-02", "2026-10-09")
                .flags("A6")).isEmpty();
        assertThat(seen(PLAN, Make.right("2026-08-10").financing("6").make(), "2026-10-02", "2026-10-09").flags("A6"))
                .isEmpty();
        assertThat(seen(PLAN, null, "2026-10-02", "2026-10-09").flags("A6")).hasSize(1);
    }
}
