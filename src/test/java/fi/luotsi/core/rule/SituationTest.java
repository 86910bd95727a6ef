package fi.luotsi.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.StudyRight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SituationTest {

    private static final StudyRight SUSPENDED_ONCE = Make.right("2025-08-11")
            .state("2026-01-07", "valiaikaisestikeskeytynyt")
            .state("2026-03-02", "lasna")
            .make();

    private static Situation on(String today, Plan plan, StudyRight right) {
        return new Situation(Make.student(plan, right), Make.day(today));
    }

    private static Situation on(String today, StudyRight right) {
        return on(today, null, right);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08-11, 2026-08-11, 54", // 7 January – 1 March
        "2026-01-06, 2026-03-01, 54",
        "2026-01-07, 2026-03-01, 53", // the first day itself is outside (a, b]
        "2026-01-06, 2026-01-07, 1",
        "2026-01-06, 2026-01-06, 0",
        "2026-02-27, 2026-03-02, 2", // 28 February and 1 March
        "2026-03-01, 2026-08-11, 0",
        "2026-08-11, 2025-08-11, 0",
    })
    void suspended_days(String from, String until, long days) {
        Situation s = on("2026-08-11", SUSPENDED_ONCE);
        assertThat(s.suspendedDays(Make.day(from), Make.day(until))).isEqualTo(days);
        assertThat(s.clockDays(Make.day(from), Make.day(until)))
                .isEqualTo(Situation.days(Make.day(from), Make.day(until)) - days);
    }

    @Test
    void a_suspension_still_on_and_one_that_ends_in_resignation() {
        StudyRight open = Make.right("2025-08-11").state("2026-01-07", "valiaikaisestikeskeytynyt").make();
        assertThat(on("2026-01-31", open).suspendedDays(Make.day("2025-08-11"), Make.day("2026-01-31"))).isEqualTo(25);
        StudyRight resigned = Make.right("2025-08-11").state("2026-01-07", "valiaikaisestikeskeytynyt")
                .state("2026-01-10", "eronnut").make();
        assertThat(on("2026-01-31", resigned).suspendedDays(Make.day("2025-08-11"), Make.day("2026-01-31")))
                .isEqualTo(3);
        assertThat(on("2026-01-31", null).suspendedDays(Make.day("2025-08-11"), Make.day("2026-01-31"))).isZero();
    }

    @Test
    void a_day_to_itself_is_0() {
        assertThat(Situation.days(Make.day("2026-08-10"), Make.day("2026-08-10"))).isZero();
        assertThat(Situation.days(Make.day("2026-08-10"), Make.day("2026-08-24"))).isEqualTo(14);
        assertThat(Situation.days(Make.day("2026-08-10"), Make.day("2026-08-09"))).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-06, true, false", "2026-01-07, false, true", "2026-03-01, false, true", "2026-03-02, true, false",
    })
    void the_state_of_a_day_is_the_last_that_has_begun(String today, boolean active, boolean suspended) {
        Situation s = on(today, SUSPENDED_ONCE);
        assertThat(s.active()).isEqualTo(active);
        assertThat(s.suspended()).isEqualTo(suspended);
        assertThat(s.ended()).isFalse();
    }

    @Test
    void an_end_that_lies_ahead_has_not_come() {
        StudyRight right = Make.right("2025-08-11").state("2026-06-01", "valmistunut").make();
        assertThat(on("2026-05-31", right).ended()).isFalse();
        assertThat(on("2026-06-01", right).ended()).isTrue();
    }

    @Test
    void revoked_included_and_future_rights_are_not_looked_at() {
        Plan plan = Make.plan("2026-08-10").make();
        assertThat(on("2026-10-01", plan, Make.right("2026-08-10").make()).looked()).isTrue();
        assertThat(on("2026-10-01", plan, null).looked()).isTrue();
        assertThat(on("2026-08-09", plan, Make.right("2026-08-10").make()).looked()).isFalse();
        assertThat(on("2026-08-10", plan, Make.right("2026-08-10").make()).looked()).isTrue();
        assertThat(on("2026-10-01", plan, Make.right("2026-08-10").includedIn("x").make()).looked()).isFalse();
        for (String state : new String[] {"peruutettu", "mitatoity"}) {
            assertThat(on("2026-10-01", plan, Make.right("2026-08-10").state("2026-09-01", state).make()).looked())
                    .isFalse();
        }
        assertThat(on("2026-10-01", plan, Make.right("2026-08-10").state("2026-09-01", "eronnut").make()).looked())
                .isTrue();
    }

    @Test
    void only_kinds_that_need_a_plan_are_in_scope() {
        assertThat(on("2026-10-01", Make.right("2026-08-10").make()).inScope()).isTrue();
        assertThat(on("2026-10-01", Make.right("2026-08-10").type("tuva").performance("tuvakoulutuksensuoritus")
                .make()).inScope()).isTrue();
        assertThat(on("2026-10-01", Make.right("2026-08-10").type("lukiokoulutus").make()).inScope()).isFalse();
        StudyRight other = Make.right("2026-08-10").performance("muuammatillinenkoulutus").make();
        assertThat(on("2026-10-01", other).inScope()).isFalse();
        assertThat(on("2026-10-01", other).looked()).isFalse();
        assertThat(on("2026-10-01", Make.plan("2026-08-10").make(), other).looked()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-31, SCHEDULED",
        "2026-09-01, ACQUIRING",
        "2026-09-30, ACQUIRING",
        "2026-10-01, SCHEDULED", // the demonstration lies ahead
        "2026-10-10, DEMONSTRATING",
        "2026-10-11, DEMONSTRATING",
        "2026-10-12, AWAITING_ASSESSMENT",
    })
    void the_state_of_an_item(String today, ItemState state) {
        PlanItem item = Make.vocational(
                "1", Make.school("2026-09-01", "2026-09-30"), Make.demonstration("2026-10-10", "2026-10-11"));
        StudyRight right = Make.right("2026-08-10").make();
        assertThat(on(today, right).itemState(item)).isEqualTo(state);
    }

    @Test
    void the_first_state_that_fits_wins() {
        PlanItem bare = Make.vocational("1");
        PlanItem over = Make.vocational("1", Make.school("2026-09-01", "2026-09-30"));
        StudyRight right = Make.right("2026-08-10").make();
        assertThat(on("2026-10-20", right).itemState(bare)).isEqualTo(ItemState.NOT_SCHEDULED);
        assertThat(on("2026-10-20", right).itemState(over)).isEqualTo(ItemState.ACQUIRED_NO_DEMO);
        assertThat(on("2026-10-20", Make.right("2026-08-10").results(Make.passed("1", 10, "2026-10-01")).make())
                .itemState(over)).isEqualTo(ItemState.ASSESSED);
        assertThat(on("2026-10-20", Make.right("2026-08-10").results(Make.recognised("1", 10)).make())
                .itemState(over)).isEqualTo(ItemState.RECOGNISED);
        Plan prior = Make.plan("2026-08-10").prior(Make.prior("1", null)).make();
        assertThat(on("2026-10-20", prior, right).itemState(over)).isEqualTo(ItemState.RECOGNISED);
    }

    @Test
    void assessed_goes_by_code_and_local_units_by_name() {
        StudyRight right = Make.right("2026-08-10")
                .results(Make.passed("106234", 30, "2026-10-01"), Make.localResult("Kädentaidot", 5, true))
                .make();
        Situation s = on("2026-10-20", right);
        assertThat(s.done(Make.vocational("106234"))).isEqualTo(Done.YES);
        assertThat(s.done(Make.vocational("106235"))).isEqualTo(Done.NO);
        assertThat(s.done(Make.local("  kädentaidot "))).isEqualTo(Done.YES);
        assertThat(s.done(Make.local("Muu"))).isEqualTo(Done.UNKNOWN);
        assertThat(on("2026-10-20", null).done(Make.vocational("106234"))).isEqualTo(Done.UNKNOWN);
        assertThat(on("2026-10-20", Make.right("2026-08-10").noResults().make()).done(Make.vocational("106234")))
                .isEqualTo(Done.UNKNOWN);
    }
}
