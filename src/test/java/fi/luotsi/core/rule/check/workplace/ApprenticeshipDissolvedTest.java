package fi.luotsi.core.rule.check.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.check.Checked;
import fi.luotsi.core.rule.check.Tried;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApprenticeshipDissolvedTest {

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, 0", // told beforehand
        "2026-10-15, 0",
        "2027-10-15, 0", // 365 days
        "2027-10-16, ",
    })
    void until_a_year_has_passed(String today, Integer severity) {
        assertThat(Tried.on(today, dissolved("2026-10-15").make()).severities("K1"))
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void an_agreement_that_ran_to_its_end_is_no_sign() {
        assertThat(Tried.on("2026-11-02", Make.right("2020-08-10")
                .modes(Make.agreement("2025-08-10", "2026-10-15", null)).make()).severities("K1")).isEmpty();
        assertThat(Tried.on("2026-11-02", Make.right("2020-08-10").make()).severities("K1")).isEmpty();
    }

    @Test
    void the_latest_is_told_with_the_agreement_after_it() {
        Checked checked = Tried.on("2026-11-02", Make.right("2020-08-10").modes(
                Make.agreement("2026-03-02", "2027-06-04", "2026-10-15"),
                Make.agreement("2025-08-11", null, "2026-02-27"),
                Make.agreement("2026-10-20", null, null)).make());
        assertThat(checked.severities("K1")).containsExactly(0);
        assertThat(checked.flags("K1").getFirst().counted()).isFalse();
        assertThat(Tried.line(checked, "K1")).isEqualTo("Oppisopimus purettu 15.10.2026 · seuraava alkaa 20.10.2026");
        assertThat(Tried.sum(checked, "K1")).isEqualTo("Oppisopimus 2.3.2026 alkaen, sovittu loppu 4.6.2027,"
                + " purettu 15.10.2026: 15.10.2026 + 365 pv = 15.10.2027, tilanne 2.11.2026");
    }

    @Test
    void it_needs_no_plan_and_no_period() {
        assertThat(Checked.on("2026-11-02", Make.student(null, dissolved("2026-10-15").make())).flags("K1"))
                .hasSize(1);
    }

    @Test
    void it_stands_by_itself_when_no_period_goes_on() {
        assertThat(Tried.periods("2026-11-02", dissolved("2026-10-15").make(),
                Make.apprenticeship("j1", "2026-08-10", "2026-10-15")).hiddenBy("K1")).containsOnlyNulls().hasSize(1);
    }

    @Test
    void suspended_and_ended_rights_hide_it() {
        Tried.hiddenByState("K1", "2026-11-02", () -> dissolved("2026-10-15"), right -> Tried.on("2026-11-02", right));
    }

    @Test
    void without_koskis_own_right_it_is_not_computed() {
        Tried.notComputedWithoutResults("K1", "2026-11-02");
        StudyRight withResults = Make.right("2020-08-10").results(Make.passed("100001", 10, "2026-05-05")).make();
        Checked table = Checked.on("2026-11-02", Tried.joined(
                Make.plan("2026-08-20").make(), withResults, Source.TABLE, null));
        assertThat(table.flags("K1")).isEmpty();
        assertThat(table.missing("K1")).containsExactly("koski-results");
    }

    private static Make.RightMaker dissolved(String day) {
        return Make.right("2020-08-10").modes(Make.agreement("2026-03-02", "2027-06-04", day));
    }
}
