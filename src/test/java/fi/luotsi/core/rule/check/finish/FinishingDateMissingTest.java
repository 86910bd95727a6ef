package fi.luotsi.core.rule.check.finish;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.check.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinishingDateMissingTest {

    private static final Plan TWO = Make.plan("2023-08-10")
            .items(Make.vocational("1"), Make.vocational("2"))
            .make();

    @Test
    void speaks_when_everything_is_assessed() {
        StudyRight both = Make.right("2023-08-10")
                .results(Make.passed("1", 90, "2026-05-01"), Make.recognised("2", 90))
                .make();
        Checked checked = Checked.on("2026-05-20", TWO, both);
        assertThat(checked.severities("F3")).containsExactly(3);
        assertThat(checked.sum("F3"))
                .isEqualTo("Tilanne 20.5.2026: arvioitu 2/2; osaamisen saavuttamisen päivää ei ole");
        StudyRight one = Make.right("2023-08-10")
                .results(Make.passed("1", 90, "2026-05-01"), Make.started("2", 90))
                .make();
        assertThat(Checked.on("2026-05-20", TWO, one).severities("F3")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-05-19, 0", "2026-05-20, 1", "2026-06-20, 1"})
    void a_confirmation_that_is_not_in_the_future_counts_too(String today, int count) {
        StudyRight right = Make.right("2023-08-10").confirmed("2026-05-20").make();
        Checked checked = Checked.on(today, TWO, right);
        assertThat(checked.severities("F3")).hasSize(count);
        assertThat(Checked.on(today, Make.plan("2023-08-10").make(), right).severities("F3")).hasSize(count);
        if (count > 0) {
            assertThat(checked.line("F3")).isEqualTo("Arvioitu 0/2, vahvistettu 20.5.2026, päivä puuttuu");
        }
    }

    @Test
    void the_date_silences_it() {
        StudyRight right = Make.right("2023-08-10").confirmed("2026-05-20").make();
        assertThat(Checked.on("2026-05-20", Make.plan("2023-08-10").reached("2026-05-20").make(), right)
                .severities("F3")).isEmpty();
    }

    @Test
    void an_empty_plan_and_unknown_local_units_are_not_everything() {
        StudyRight right = Make.right("2023-08-10").results(Make.passed("1", 90, "2026-05-01")).make();
        assertThat(Checked.on("2026-05-20", Make.plan("2023-08-10").make(), right).severities("F3")).isEmpty();
        Plan local = Make.plan("2023-08-10").items(Make.vocational("1"), Make.local("Kädentaidot")).make();
        assertThat(Checked.on("2026-05-20", local, right).severities("F3")).isEmpty();
        StudyRight listed = Make.right("2023-08-10")
                .results(Make.passed("1", 90, "2026-05-01"), Make.localResult("Kädentaidot", 5, true))
                .make();
        assertThat(Checked.on("2026-05-20", local, listed).severities("F3")).containsExactly(3);
    }

    @Test
    void suspended_is_shown_and_ended_is_too_late() {
        Checked suspended = Checked.on("2026-05-20", TWO, Make.right("2023-08-10").confirmed("2026-05-20")
                .state("2026-03-01", "valiaikaisestikeskeytynyt").make());
        assertThat(suspended.hiddenBy("F3")).hasSize(1).containsOnlyNulls();
        assertThat(Checked.on("2026-05-20", TWO, Make.right("2023-08-10").confirmed("2026-05-20")
                .state("2026-05-20", "valmistunut").make()).severities("F3")).isEmpty();
    }

    @Test
    void without_results_it_is_not_computed() {
        assertThat(Checked.on("2026-05-20", TWO, null).missing("F3")).containsExactly("koski");
        assertThat(Checked.on("2026-05-20", TWO, Make.right("2023-08-10").noResults().make()).missing("F3"))
                .containsExactly("koski-results");
    }
}
