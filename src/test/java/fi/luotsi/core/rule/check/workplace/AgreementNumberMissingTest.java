package fi.luotsi.core.rule.check.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.ListedStudent;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.check.Checked;
import fi.luotsi.core.rule.check.Tried;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementNumberMissingTest {

    private static final LearningPeriod PERIOD = Make.workplace("j1", "2026-09-01", "2026-11-30");

    @ParameterizedTest
    @CsvSource({
        "2026-08-31, ",
        "2026-09-01, 1",
        "2026-11-30, 1",
        "2026-12-01, ",
    })
    void while_a_period_is_going_on(String today, Integer severity) {
        assertThat(checked(today, Make.right("2020-08-10").make(), Tried.listed(List.of()), PERIOD)
                .severities("E18")).isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void a_number_is_enough_and_school_needs_none() {
        StudyRight right = Make.right("2020-08-10").make();
        assertThat(checked("2026-10-20", right, Tried.listed(List.of("KS-2026-14")), PERIOD).severities("E18"))
                .isEmpty();
        assertThat(checked("2026-10-20", right, Tried.listed(List.of()), Make.school("2026-09-01", "2026-11-30"))
                .severities("E18")).isEmpty();
    }

    @Test
    void without_a_column_of_numbers_it_is_not_computed() {
        Student student = Tried.joined(plan(PERIOD), Make.right("2020-08-10").make(), Source.KOSKI,
                Tried.listed(List.of()));
        Checked nobodyHasOne = Tried.withTable("2026-10-20", student);
        assertThat(nobodyHasOne.flags("E18")).isEmpty();
        assertThat(nobodyHasOne.missing("E18")).containsExactly("agreements");
        assertThat(Tried.periods("2026-10-20", PERIOD).missing("E18")).containsExactly("agreements");
        Tried.notComputedWithoutPlans("E18");
    }

    @Test
    void of_a_student_who_is_not_in_the_table_nothing_is_known() {
        Checked checked = checked("2026-10-20", Make.right("2020-08-10").make(), null, PERIOD);
        assertThat(checked.flags("E18")).isEmpty();
        assertThat(checked.missing("E18")).containsExactly("agreements");
    }

    @Test
    void the_sum_can_be_checked_by_hand() {
        Checked checked = checked("2026-10-20", Make.right("2020-08-10").make(), Tried.listed(List.of()), PERIOD);
        assertThat(Tried.sum(checked, "E18")).isEqualTo("Jakso 1.9.2026–30.11.2026, tilanne 20.10.2026: käynnissä,"
                + " alusta 49 pv; sopimusnumeroita luettelossa 0");
        assertThat(Tried.line(checked, "E18"))
                .isEqualTo("Jakso 1.9.2026–30.11.2026 · Tuulipaja · käynnissä 49 pv");
    }

    @Test
    void suspended_and_ended_rights_hide_it() {
        Tried.hiddenByState("E18", "2026-10-20", () -> Make.right("2020-08-10"),
                right -> checked("2026-10-20", right, Tried.listed(List.of()), PERIOD));
    }

    /** The student among another one who has a number. */
    private static Checked checked(String today, StudyRight right, ListedStudent row, LearningPeriod period) {
        Student other = Tried.joined(null, null, null, Tried.listed(List.of("KS-2026-1")));
        return Tried.withTable(today, Tried.joined(plan(period), right, Source.KOSKI, row), other);
    }

    private static Plan plan(LearningPeriod period) {
        return Make.plan("2026-08-20").items(Make.vocational("106234", period)).make();
    }

    /** Practice data show none: the page of rules takes this one. */
    static Flag example() {
        return checked("2026-10-20", Make.right("2020-08-10").make(), Tried.listed(List.of()), PERIOD)
                .flags("E18").getFirst();
    }
}
