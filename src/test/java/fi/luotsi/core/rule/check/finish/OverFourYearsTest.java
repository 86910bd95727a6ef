package fi.luotsi.core.rule.check.finish;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.check.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverFourYearsTest {

    @ParameterizedTest
    @CsvSource({"2026-08-10, 0", "2026-08-11, 1", "2028-05-31, 1"})
    void speaks_when_the_end_is_past_four_years(String end, int count) {
        StudyRight right = Make.right("2022-08-10").free().estimatedEnd(end).make();
        assertThat(Checked.on("2025-11-16", null, right).severities("F8"))
                .hasSize(count).allMatch(severity -> severity == 2);
    }

    @ParameterizedTest
    @CsvSource({"2021-07-31, 0", "2021-08-01, 1"})
    void is_in_force_from_the_first_of_august_2021(String today, int count) {
        StudyRight right = Make.right("2020-08-10").free().estimatedEnd("2025-05-31").make();
        assertThat(Checked.on(today, null, right).severities("F8")).hasSize(count);
    }

    @Test
    void writes_the_sum_out() {
        StudyRight right = Make.right("2022-08-10").free().estimatedEnd("2026-12-31").make();
        assertThat(Checked.on("2025-11-16", null, right).sum("F8"))
                .isEqualTo("10.8.2022 + 4 v = 10.8.2026, arvioitu päättyminen 31.12.2026: 143 pv yli");
    }

    @Test
    void is_about_compulsory_education_alone() {
        StudyRight adult = Make.right("2022-08-10").estimatedEnd("2028-05-31").make();
        assertThat(Checked.on("2025-11-16", null, adult).severities("F8")).isEmpty();
    }

    @Test
    void is_shown_for_a_suspended_student_and_silent_for_one_who_has_left() {
        Checked suspended = Checked.on("2025-11-16", null, Make.right("2022-08-10").free().estimatedEnd("2028-05-31")
                .state("2025-11-01", "valiaikaisestikeskeytynyt").make());
        assertThat(suspended.hiddenBy("F8")).containsExactly((String) null);
        Checked ended = Checked.on("2025-11-16", null, Make.right("2022-08-10").free().estimatedEnd("2028-05-31")
                .state("2025-11-01", "eronnut").make());
        assertThat(ended.severities("F8")).isEmpty();
    }

    @Test
    void is_not_computed_without_an_estimated_end() {
        assertThat(Checked.on("2025-11-16", null, Make.right("2022-08-10").free().make()).missing("F8"))
                .containsExactly("koski-estimated-end");
    }
}
