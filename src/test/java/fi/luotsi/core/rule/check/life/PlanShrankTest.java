package fi.luotsi.core.rule.check.life;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.check.Checked;
import fi.luotsi.core.rule.check.Earlier;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanShrankTest {

    private static final LearningPeriod FIRST = Make.workplace("j1", "2026-08-10", "2026-10-02");
    private static final LearningPeriod SECOND = Make.workplace("j2", "2026-10-05", "2026-12-11");
    private static final PlanItem UNIT = Make.vocational("106234", FIRST, SECOND);
    private static final PlanItem AREA = Make.subArea("mlma", Make.school("2026-09-01", "2026-12-18"));

    private static Plan plan(PlanItem... items) {
        return Make.plan("2026-08-20").items(items).make();
    }

    private static StudyRight right() {
        return Make.right("2026-08-10").make();
    }

    private static Checked now(Plan then, Plan now, StudyRight right) {
        return Checked.on("2026-11-16", Make.student(now, right), Earlier.student("2026-11-09", Make.student(then, right)));
    }

    private static List<Integer> flags(Plan then, Plan now) {
        return now(then, now, right()).severities("B9");
    }

    @Test
    void an_item_or_a_period_has_disappeared() {
        Checked item = now(plan(UNIT, AREA), plan(AREA), right());
        assertThat(item.severities("B9")).containsExactly(1);
        assertThat(item.sum("B9")).isEqualTo("Tuonti 9.11.2026: 2 osaa, nyt 1; "
                + "poissa 1 osaa ja 2 jaksoa, joista ei ole tulosta KOSKEssa");
        Checked period = now(plan(UNIT, AREA), plan(Make.vocational("106234", FIRST), AREA), right());
        assertThat(period.sum("B9")).contains("2 osaa, nyt 2; poissa 0 osaa ja 1 jaksoa");
        assertThat(flags(plan(AREA), plan(Make.subArea("mlma")))).containsExactly(1);
        assertThat(flags(plan(Make.local("Kahvila", FIRST)), plan(Make.local("Keittiö")))).containsExactly(1);
    }

    @Test
    void a_part_of_preparatory_education_has_disappeared() {
        Plan then = Make.plan("2026-08-20").tuva("2026-08-10", "2026-12-18").make();
        assertThat(flags(then, Make.plan("2026-08-20").make())).containsExactly(1);
        assertThat(flags(then, then)).isEmpty();
    }

    @Test
    void what_has_a_result_or_is_prior_learning_has_not_disappeared() {
        StudyRight passed = Make.right("2026-08-10").results(Make.passed("106234", 30, "2026-11-12")).make();
        assertThat(now(plan(UNIT, AREA), plan(AREA), passed).flags("B9")).isEmpty();
        Plan prior = Make.plan("2026-08-20").items(AREA).prior(Make.prior("106234", null)).make();
        assertThat(flags(plan(UNIT, AREA), prior)).isEmpty();
        StudyRight started = Make.right("2026-08-10").results(Make.started("106234", 30)).make();
        assertThat(now(plan(UNIT, AREA), plan(AREA), started).flags("B9")).hasSize(1);
    }

    @Test
    void a_new_code_or_name_that_keeps_its_periods_is_no_loss() {
        assertThat(flags(plan(UNIT), plan(Make.vocational("206234", FIRST, SECOND)))).isEmpty();
        assertThat(flags(plan(Make.local("Kahvila", FIRST)), plan(Make.local("Kahvilatyö", FIRST)))).isEmpty();
        assertThat(flags(plan(UNIT), plan(Make.vocational("206234", FIRST)))).containsExactly(1);
    }

    @Test
    void renumbered_and_moved_periods_are_no_loss() {
        assertThat(flags(plan(UNIT), plan(Make.vocational(
                "106234", FIRST, Make.workplace("j9", "2026-10-05", "2026-12-18"))))).isEmpty();
        assertThat(flags(plan(UNIT), plan(Make.vocational(
                "106234", FIRST, Make.workplace("j2", "2026-11-02", "2026-12-18"))))).isEmpty();
        assertThat(flags(plan(AREA), plan(Make.subArea("mlma", Make.school("2026-10-01", "2026-12-18"))))).isEmpty();
        assertThat(flags(plan(UNIT), plan(Make.vocational(
                "106234", FIRST, Make.workplace("j9", "2026-11-02", "2026-12-18"))))).containsExactly(1);
    }

    @Test
    void a_plan_that_is_the_same_has_grown_or_is_new_has_not_shrunk() {
        assertThat(flags(plan(UNIT), plan(UNIT))).isEmpty();
        assertThat(flags(plan(UNIT), plan(UNIT, AREA))).isEmpty();
        assertThat(flags(null, plan(UNIT))).isEmpty();
        assertThat(Checked.on("2026-11-16", Make.student(plan(UNIT), right()), Earlier.student("2026-11-09", null))
                .flags("B9")).isEmpty();
    }

    @Test
    void without_an_earlier_import_it_is_not_computed() {
        assertThat(Checked.on("2026-11-16", plan(UNIT), right()).missing("B9")).containsExactly("earlier-import");
    }
}
