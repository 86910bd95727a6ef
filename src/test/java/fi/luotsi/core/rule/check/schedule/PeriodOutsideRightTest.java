package fi.luotsi.core.rule.check.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.check.Checked;
import fi.luotsi.core.rule.check.Tried;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodOutsideRightTest {

    private static StudyRight right() {
        return Make.right("2026-08-10").estimatedEnd("2027-06-04").make();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-10, 2027-06-04, ",
        "2026-08-09, 2026-09-01, 2",
        "2027-01-01, 2027-06-05, 2",
        "2026-08-01, 2027-07-01, 2",
    })
    void both_ends_of_the_right_belong_to_it(String start, String end, Integer severity) {
        assertThat(Tried.on("2026-10-20", right(), Make.vocational("106234", Make.school(start, end))).severities("D9"))
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void each_period_has_its_own_flag_with_its_item() {
        Checked checked = Tried.on("2026-10-20", right(), Make.vocational("106234",
                Make.workplace("j1", "2026-08-01", "2026-08-20"), Make.school("2027-05-01", "2027-06-30")));
        assertThat(checked.flags("D9")).extracting(Flag::item)
                .containsExactly("j1", "tutkinnonosat_106234|oppilaitosmuotoinenkoulutus|2027-05-01");
        assertThat(checked.flags("D9")).extracting(Flag::about)
                .containsOnly("tutkinnonosat_106234");
    }

    @Test
    void without_an_estimated_end_only_the_starts_are_compared_and_that_is_told() {
        PlanItem item = Make.vocational("106234",
                Make.workplace("j1", "2026-08-01", "2026-08-20"), Make.school("2027-05-01", "2037-06-30"));
        Checked checked = Tried.on("2026-10-20", Make.right("2026-08-10").make(), item);
        assertThat(checked.flags("D9")).extracting(Flag::item).containsExactly("j1");
        assertThat(checked.missing("D9")).containsExactly("koski-estimated-end");
        assertThat(Tried.on("2026-10-20", Make.vocational("106234")).missing("D9")).isEmpty();
    }

    @Test
    void without_the_study_right_it_is_not_computed() {
        PlanItem item = Make.vocational("106234", Make.school("2020-01-01", "2020-02-01"));
        Checked checked = Tried.on("2026-10-20", (StudyRight) null, item);
        assertThat(checked.flags("D9")).isEmpty();
        assertThat(checked.missing("D9")).containsExactly("koski");
    }

    @Test
    void the_sum_can_be_checked_by_hand() {
        assertThat(Tried.sum(Tried.on("2026-10-20", right(),
                Make.vocational("106234", Make.school("2026-08-01", "2027-06-06"))),
                        "D9"))
                .isEqualTo("Jakso 1.8.2026–6.6.2027, opiskeluoikeus 10.8.2026–4.6.2027"
                        + " · alkaa 9 pv ennen alkua · päättyy 2 pv lopun jälkeen");
    }

    @Test
    void suspended_and_ended_rights_hide_it() {
        Tried.hiddenByState("D9", "2026-10-20", Make.vocational("106234", Make.school("2020-08-01", "2026-09-01")));
    }
}
