package fi.luotsi.core.rule.check.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.check.Checked;
import fi.luotsi.core.rule.check.Tried;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemonstrationOutsideRightTest {

    private static StudyRight right() {
        return Make.right("2026-08-10").estimatedEnd("2027-06-04").make();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-10, 2026-08-11, ",
        "2027-06-03, 2027-06-04, ",
        "2026-08-09, 2026-08-10, 1",
        "2027-06-04, 2027-06-05, 1",
    })
    void both_ends_of_the_right_belong_to_it(String start, String end, Integer severity) {
        assertThat(Tried.on("2026-10-20", right(), Make.vocational("1", Make.demonstration(start, end)))
                .severities("D8")).isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void an_item_has_one_row_about_its_first_demonstration_outside() {
        Checked checked = Tried.on("2026-10-20", right(), Make.subArea("mlma",
                Make.demonstration("2026-12-01", "2026-12-02"), Make.demonstration("2027-06-03", "2027-06-07"),
                Make.demonstration("2027-07-03", "2027-07-07")));
        assertThat(checked.flags("D8")).extracting(Flag::item).containsExactly("ammatillisenoppiaineet_mlma");
        assertThat(checked.sum("D8")).isEqualTo(
                "Näyttö 3.6.2027–7.6.2027, opiskeluoikeus 10.8.2026–4.6.2027 · päättyy 3 pv lopun jälkeen");
    }

    @Test
    void without_an_estimated_end_only_the_starts_are_compared_and_that_is_told() {
        StudyRight open = Make.right("2026-08-10").make();
        Checked checked = Tried.on("2026-10-20", open, Make.vocational("1", Make.demonstration("2036-08-01",
                "2036-08-02")), Make.vocational("2", Make.demonstration("2026-08-01", "2026-08-02")));
        assertThat(checked.flags("D8")).extracting(Flag::item).containsExactly("tutkinnonosat_2");
        assertThat(checked.missing("D8")).containsExactly("koski-estimated-end");
        assertThat(Tried.on("2026-10-20", open, Make.vocational("1", Make.school("2026-08-10", "2026-09-01")))
                .missing("D8")).isEmpty();
    }

    @Test
    void without_the_study_right_it_is_not_computed() {
        Checked checked = Tried.on("2026-10-20", (StudyRight) null,
                Make.vocational("1", Make.demonstration("2020-01-01", "2020-02-01")));
        assertThat(checked.flags("D8")).isEmpty();
        assertThat(checked.missing("D8")).containsExactly("koski");
    }

    @Test
    void suspended_and_ended_rights_hide_it() {
        Tried.hiddenByState("D8", "2026-10-20", Make.vocational("1", Make.demonstration("2020-08-01", "2020-08-02")));
    }
}
