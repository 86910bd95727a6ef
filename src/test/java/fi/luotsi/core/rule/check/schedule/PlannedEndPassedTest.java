package fi.luotsi.core.rule.check.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.check.Checked;
import fi.luotsi.core.rule.check.Tried;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlannedEndPassedTest {

    @ParameterizedTest
    @CsvSource({
        "2026-10-18, ", // 30 days, not over 30
        "2026-10-19, 2",
        "2027-10-19, 2",
    })
    void an_item_that_is_over_and_open_is_told(String today, Integer severity) {
        Checked checked = Tried.on(today, Make.subArea("mlma",
                Make.school("2026-08-10", "2026-09-18"), Make.school("2026-08-20", "2026-09-01")));
        assertThat(checked.severities("D10")).isEqualTo(severity == null ? List.of() : List.of(severity));
        assertThat(checked.hiddenBy("D10")).allMatch(by -> by == null);
    }

    @Test
    void a_period_or_demonstration_ahead_or_going_on_keeps_it_open() {
        LearningPeriod past = Make.school("2026-01-10", "2026-05-18");
        assertThat(Tried.on("2026-10-19", Make.subArea("a", past, Make.school("2026-10-01", "2026-10-19")),
                Make.subArea("b", past, Make.demonstration("2026-12-01", "2026-12-02")),
                Make.subArea("c")).flags("D10")).isEmpty();
        assertThat(Tried.on("2026-10-19", Make.subArea("a", past, Make.demonstration("2026-09-17", "2026-09-18")))
                .line("D10")).endsWith("suunniteltu loppu 18.9.2026 · 31 pv sitten");
    }

    @Test
    void what_koski_has_assessed_or_does_not_know_is_left_alone() {
        LearningPeriod past = Make.school("2026-01-10", "2026-05-18");
        StudyRight right = Tried.results(Make.passed("mlma", 4, "2026-06-01"), Make.started("1", 20));
        Checked checked = Tried.on("2026-10-19", right,
                Make.subArea("mlma", past), Make.local("Kädentaidot", past), Make.vocational("1", past));
        assertThat(checked.flags("D10")).extracting(Flag::item).containsExactly("tutkinnonosat_1");
    }

    @Test
    void the_more_telling_d3_and_d4_hide_it() {
        LearningPeriod past = Make.school("2026-01-10", "2026-05-18");
        assertThat(Tried.on("2026-10-19", Make.vocational("1", past)).hiddenBy("D10")).containsExactly("D3");
        assertThat(Tried.on("2026-10-19", Make.vocational("1", past, Make.demonstration("2026-05-18", "2026-05-19")))
                .hiddenBy("D10")).containsExactly("D4");
    }

    @Test
    void the_sum_can_be_checked_by_hand() {
        assertThat(Tried.on("2026-10-20", Make.subArea("mlma", Make.school("2026-08-10", "2026-09-18"))).sum("D10"))
                .isEqualTo("18.9.2026 + 30 pv = 18.10.2026, tilanne 20.10.2026: 2 pv yli");
    }

    @Test
    void suspended_ended_and_without_results() {
        Tried.hiddenByState("D10", "2026-10-20", Make.subArea("mlma", Make.school("2026-08-10", "2026-09-01")));
        Tried.notComputedWithoutResults(
                "D10", "2026-10-20", Make.subArea("mlma", Make.school("2026-08-10", "2026-09-01")));
    }
}
