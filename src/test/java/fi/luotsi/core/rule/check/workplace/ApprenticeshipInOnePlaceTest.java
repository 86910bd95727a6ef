package fi.luotsi.core.rule.check.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.Performance;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.check.Checked;
import fi.luotsi.core.rule.check.Tried;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApprenticeshipInOnePlaceTest {

    private static final LearningPeriod PERIOD = Make.apprenticeship("j1", "2026-09-01", "2026-12-18");

    @ParameterizedTest
    @CsvSource({
        "2026-10-01, ", // 30 days, not over 30
        "2026-10-02, 2",
        "2026-12-18, 2", // the last day
        "2026-12-19, ",
    })
    void only_in_the_plan_for_longer_than_the_limit(String today, Integer severity) {
        assertThat(Tried.periods(today, PERIOD).severities("E17"))
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-01, ",
        "2026-10-02, 2",
        "2026-12-18, 2",
        "2026-12-19, ",
    })
    void only_in_koski_for_longer_than_the_limit(String today, Integer severity) {
        StudyRight right = right(Make.agreement("2026-09-01", "2026-12-18", null));
        assertThat(Tried.periods(today, right, Make.workplace("j1", "2026-08-17", "2026-12-30")).severities("E17"))
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void in_both_or_in_neither_is_in_order() {
        for (Performance.Mode agreement : List.of(
                Make.agreement("2026-09-01", "2026-12-18", null), Make.agreement("2026-11-20", null, null),
                Make.agreement("2026-08-01", null, "2026-11-20"))) {
            assertThat(Tried.periods("2026-11-20", right(agreement), PERIOD).severities("E17")).isEmpty();
        }
        assertThat(Tried.periods("2026-11-20", Make.workplace("j1", "2026-09-01", "2026-12-18")).severities("E17"))
                .isEmpty();
        Performance.Mode school = new Performance.Mode(
                Make.day("2026-08-10"), null, "oppilaitosmuotoinenkoulutus", null);
        assertThat(Tried.periods("2026-11-20", right(school), PERIOD).severities("E17")).containsExactly(2);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-10-20, ", // KOSKI's ended 30 days before the day after its end
        "2026-11-20, 2026-10-19, 2",
    })
    void the_days_are_counted_from_the_end_in_the_other_system(String today, String koskiEnd, Integer severity) {
        assertThat(Tried.periods(today, right(Make.agreement("2026-09-01", koskiEnd, null)), PERIOD)
                .severities("E17")).isEqualTo(severity == null ? List.of() : List.of(severity));
        LearningPeriod ending = Make.apprenticeship("j1", "2026-09-01", koskiEnd);
        assertThat(Tried.periods(today, right(Make.agreement("2026-09-01", null, null)), ending)
                .severities("E17")).isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void several_units_are_one_row_for_the_right() {
        Checked checked = Tried.on("2026-10-05", Make.vocational("106234", PERIOD),
                Make.vocational("106235", Make.apprenticeship("j2", "2026-08-31", "2026-12-18")));
        assertThat(checked.flags("E17")).extracting(Flag::item).containsExactly((String) null);
        assertThat(Tried.sum(checked, "E17"))
                .isEqualTo("Vain HOKSissa: 31.8.2026 + 30 pv = 30.9.2026, tilanne 5.10.2026: 5 pv yli");
    }

    @Test
    void a_dissolved_agreement_whose_period_goes_on_is_another_rule() {
        Checked checked = Tried.periods(
                "2026-11-20", right(Make.agreement("2026-09-01", null, "2026-10-01")), PERIOD);
        assertThat(checked.severities("E17")).isEmpty();
        assertThat(checked.severities("E19")).containsExactly(3);
    }

    @Test
    void the_line_tells_where_it_is() {
        Checked checked = Tried.periods("2026-10-05", right(Make.agreement("2026-09-01", null, null)));
        assertThat(Tried.line(checked, "E17")).isEqualTo("Oppisopimus vain KOSKEssa · 34 pv");
    }

    @Test
    void suspended_and_ended_rights_hide_it() {
        Tried.hiddenByState("E17", "2026-10-20", Make.vocational("106234", PERIOD));
    }

    @Test
    void without_plans_or_koskis_own_right_it_is_not_computed() {
        Tried.notComputedWithoutPlans("E17");
        Tried.notComputedWithoutResults("E17", "2026-10-20", Make.vocational("106234", PERIOD));
        Plan plan = Make.plan("2026-08-20").items(Make.vocational("106234", PERIOD)).make();
        StudyRight withResults = Tried.results(Make.passed("100001", 10, "2026-05-05"));
        for (Source source : List.of(Source.KOSKI_REPORT, Source.TABLE)) {
            Checked checked = Checked.on("2026-10-20", Tried.joined(plan, withResults, source, null));
            assertThat(checked.flags("E17")).as(source.key()).isEmpty();
            assertThat(checked.missing("E17")).as(source.key()).containsExactly("koski-results");
        }
    }

    private static StudyRight right(Performance.Mode... modes) {
        return Make.right("2020-08-10").modes(modes).make();
    }
}
