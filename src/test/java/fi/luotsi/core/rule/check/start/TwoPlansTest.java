package fi.luotsi.core.rule.check.start;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.Joining;
import fi.luotsi.core.plan.Known;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.reference.Reference;
import fi.luotsi.core.rule.check.Checked;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TwoPlansTest {

    private static final StudyRight RIGHT = Make.right("2026-08-10").make();

    private static Plan plan(Long id, String updated, LocalDate archived) {
        Plan p = Make.plan("2026-08-10").updated(updated).make();
        return new Plan(
                id, p.eid(), p.learner(), p.studyRight(), p.tuvaRight(), p.email(), p.phone(), p.careerGoal(),
                p.firstApproval(), p.approved(), p.updated(), p.competenceReached(), p.acquisitionNeed(),
                p.typedByHand(), archived, p.items(), p.prior(), p.tuvaParts(), p.supportStudies(),
                p.learningSupport(), p.details());
    }

    private static Checked checked(StudyRight right, Plan... plans) {
        Cohort sources = Make.cohort();
        return Checked.on("2026-10-01", Joining.cohort(
                1, new Joining.Material(List.of(plans), right == null ? List.of() : List.of(right), List.of()),
                sources.sources(), Set.of(), Reference.NONE));
    }

    @Test
    void names_the_one_followed_and_the_others() {
        Checked checked = checked(RIGHT, plan(7L, "2026-08-20", null), plan(8L, "2026-09-01", null),
                plan(9L, "2026-08-25", null));
        assertThat(checked.severities("A9")).containsExactly(2);
        assertThat(checked.line("A9")).isEqualTo("HOKSeja 3, seurataan numeroa 8");
        assertThat(checked.sum("A9")).isEqualTo("HOKSeja 3: seurataan 8 (päivitetty 1.9.2026), muut 9, 7");
    }

    @Test
    void of_two_updated_on_one_day_the_higher_number_is_followed() {
        assertThat(checked(RIGHT, plan(8L, "2026-09-01", null), plan(7L, "2026-09-01", null)).line("A9"))
                .isEqualTo("HOKSeja 2, seurataan numeroa 8");
    }

    @Test
    void one_plan_or_one_archived_is_in_order() {
        assertThat(checked(RIGHT, plan(7L, "2026-09-01", null)).flags("A9")).isEmpty();
        assertThat(checked(RIGHT, plan(7L, "2026-09-01", null), plan(8L, "2026-09-02", Make.day("2026-09-03")))
                .flags("A9")).isEmpty();
    }

    @Test
    void needs_the_plans_alone_and_no_numbers() {
        Checked checked = checked(null, plan(null, "2026-08-20", null), plan(null, "2026-09-01", null));
        assertThat(checked.sum("A9")).isEqualTo("HOKSeja 2: seurataan – (päivitetty 1.9.2026), muut –");
        assertThat(Checked.on("2026-10-01", null, RIGHT).flags("A9")).isEmpty();
    }

    @Test
    void suspended_and_ended_rights() {
        for (String[] pair : new String[][] {{"valiaikaisestikeskeytynyt", "suspended"}, {"eronnut", "ended"}}) {
            StudyRight right = Make.right("2026-08-10").state("2026-09-20", pair[0]).make();
            Student student = new Student(Make.RIGHT, plan(8L, "2026-09-01", null),
                    List.of(plan(7L, "2026-09-01", null)), Known.of(right), Known.notInSource(), true);
            assertThat(Checked.on("2026-10-01", student).hiddenBy("A9")).containsExactly(pair[1]);
        }
    }
}
