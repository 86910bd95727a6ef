package fi.luotsi.core.rule.check.life;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.plan.UnitResult;
import fi.luotsi.core.rule.check.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpdateBehindEventsTest {

    private static final PlanItem ITEM = Make.vocational("106234", Make.school("2026-09-01", "2026-12-18"));
    private static final Plan PLAN = Make.plan("2026-08-10").items(ITEM).make();

    private static StudyRight right(UnitResult... results) {
        return Make.right("2026-08-10").results(results).make();
    }

    @ParameterizedTest
    @CsvSource({"2026-10-09, 0", "2026-10-10, 1"}) // 60 and 61 days after the update
    void an_assessment_after_the_limit(String assessed, int count) {
        Checked checked = Checked.on("2026-12-01", PLAN, right(Make.passed("106234", 30, assessed)));
        assertThat(checked.severities("B5")).isEqualTo(count == 0 ? List.of() : List.of(1));
    }

    @ParameterizedTest
    @CsvSource({"2026-10-09, 0", "2026-10-10, 1"})
    void a_new_state_after_the_limit(String from, int count) {
        StudyRight right = Make.right("2026-08-10").state(from, "loma").make();
        assertThat(Checked.on("2026-12-01", PLAN, right).severities("B5"))
                .isEqualTo(count == 0 ? List.of() : List.of(1));
    }

    @Test
    void writes_the_sum_out_with_the_newest_event() {
        StudyRight right = Make.right("2026-08-10").state("2026-10-10", "loma").state("2026-10-19", "lasna")
                .results(Make.passed("106234", 30, "2026-10-12")).make();
        Checked checked = Checked.on("2026-12-01", PLAN, right);
        assertThat(checked.sum("B5")).isEqualTo(
                "10.8.2026 + 60 pv = 9.10.2026, opiskeluoikeuden uusi tila 19.10.2026: 10 pv yli");
        assertThat(Checked.on("2026-12-01", PLAN, right(Make.passed("106234", 30, "2026-10-12"))).line("B5"))
                .isEqualTo("Päivitetty 10.8.2026, KOSKEssa arviointi 12.10.2026");
    }

    @Test
    void what_is_not_in_the_plan_or_has_not_come_or_has_no_date_is_no_event() {
        UnitResult undated = new UnitResult("106234", false, Make.passed("1", 1, "2026-10-10").name(), 30.0, "1",
                List.of(new UnitResult.Grade("3", null, true)), false, null, List.of());
        for (UnitResult result : List.of(
                Make.passed("999999", 30, "2026-11-10"), Make.passed("106234", 30, "2026-12-02"), undated)) {
            assertThat(Checked.on("2026-12-01", PLAN, right(result)).flags("B5")).isEmpty();
        }
    }

    @Test
    void the_first_state_and_new_financing_alone_are_no_events() {
        StudyRight late = Make.right("2026-11-02").make();
        StudyRight financing = Make.right("2026-08-10").financing("2").state("2026-11-02", "lasna").make();
        assertThat(Checked.on("2026-12-01", PLAN, late).flags("B5")).isEmpty();
        assertThat(Checked.on("2026-12-01", PLAN, financing).flags("B5")).isEmpty();
    }

    @Test
    void a_later_update_settles_it() {
        Plan updated = Make.plan("2026-08-10").updated("2026-09-01").items(ITEM).make();
        assertThat(Checked.on("2026-12-01", updated, right(Make.passed("106234", 30, "2026-10-31"))).flags("B5"))
                .isEmpty();
        assertThat(Checked.on("2026-12-01", updated, right(Make.passed("106234", 30, "2026-11-01"))).severities("B5"))
                .containsExactly(1);
    }

    @Test
    void suspended_ended_and_missing_sources() {
        StudyRight suspended = Make.right("2026-08-10").state("2026-11-01", "valiaikaisestikeskeytynyt").make();
        StudyRight ended = Make.right("2026-08-10").state("2026-11-01", "eronnut").make();
        assertThat(Checked.on("2026-12-01", PLAN, suspended).hiddenBy("B5")).containsExactly("suspended");
        assertThat(Checked.on("2026-12-01", PLAN, ended).hiddenBy("B5")).containsExactly("ended");
        assertThat(Checked.on("2026-12-01", PLAN, null).missing("B5")).containsExactly("koski");
        assertThat(Checked.on("2026-12-01", PLAN, Make.right("2026-08-10").noResults().make()).missing("B5"))
                .containsExactly("koski-results");
        assertThat(Checked.on("2026-12-01", Make.plan(null).make(), right()).missing("B5")).containsExactly("approval");
    }
}
