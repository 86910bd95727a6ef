package fi.luotsi.core.plan;

import static fi.luotsi.core.Reports.LEARNER;
import static fi.luotsi.core.Reports.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.Reports;
import fi.luotsi.core.plan.MissingPlan.Evidence;
import fi.luotsi.core.plan.MissingPlan.Which;
import fi.luotsi.core.reference.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MissingPlanTest {

    private static final StudyRight RIGHT = Make.right("2026-08-10").make();

    @Test
    void approved_on_the_list_and_not_in_ehoks_is_not_transferred() {
        MissingPlan missing = missing(true, Reports.listed(Make.RIGHT, null, "2026-09-01", null));
        assertThat(missing.which()).isEqualTo(Which.NOT_TRANSFERRED);
        assertThat(missing.approved()).isEqualTo("2026-09-01");
    }

    @Test
    void an_empty_cell_in_a_list_that_tells_of_plans_is_not_made() {
        MissingPlan missing = missing(true, Reports.listed(Make.RIGHT, null, null, null));
        assertThat(missing.evidence()).isEqualTo(Evidence.EMPTY_ON_LIST);
        assertThat(missing.which()).isEqualTo(Which.NOT_MADE);
    }

    @Test
    void without_a_list_or_a_column_or_a_row_nobody_knows() {
        assertThat(missing(true).evidence()).isEqualTo(Evidence.NO_LIST);
        assertThat(missing(true, Reports.silent(Make.RIGHT)).evidence()).isEqualTo(Evidence.LIST_SAYS_NOTHING);
        assertThat(missing(true, Reports.listed(OTHER, null, "2026-09-01", null)).evidence())
                .isEqualTo(Evidence.NOT_ON_LIST);
        assertThat(missing(false).evidence()).isEqualTo(Evidence.NO_EHOKS);
        for (Evidence evidence : List.of(Evidence.NO_LIST, Evidence.NOT_ON_LIST, Evidence.NO_EHOKS)) {
            assertThat(new MissingPlan(evidence, null).which()).isEqualTo(Which.UNKNOWN);
        }
    }

    @Test
    void a_row_by_learner_tells_of_the_only_right_but_not_of_one_of_several() {
        ListedStudent row = Reports.listed(null, LEARNER, null, null);
        assertThat(missing(true, row).which()).isEqualTo(Which.NOT_MADE);
        StudyRight other = Reports.of(RIGHT, OTHER, RIGHT.learner());
        Cohort cohort = cohort(true, List.of(), List.of(RIGHT, other), List.of(row));
        assertThat(cohort.students()).extracting(student -> student.missingPlan().evidence())
                .containsOnly(Evidence.SEVERAL_RIGHTS);
    }

    @Test
    void a_plan_of_the_list_is_followed_only_when_no_ehoks_data_were_imported() {
        ListedStudent row = Reports.listed(Make.RIGHT, null, "2026-09-01", "2026-10-01");
        Student alone = cohort(false, List.of(), List.of(RIGHT), List.of(row)).students().getFirst();
        assertThat(alone.plan().firstApproval()).isEqualTo("2026-09-01");
        assertThat(alone.plan().updated()).isEqualTo("2026-10-01");
        assertThat(alone.joined().planFrom()).isEqualTo(Source.TABLE);
        assertThat(alone.planWhole()).isFalse();
        assertThat(alone.missingPlan()).isNull();
        Student beside = cohort(true, List.of(), List.of(RIGHT), List.of(row)).students().getFirst();
        assertThat(beside.plan()).isNull();
    }

    @Test
    void periods_on_a_list_whose_approval_is_empty_make_no_plan() {
        ListedStudent row = new ListedStudent(
                Make.RIGHT, null, true, null, null, Make.plan(null).make(), null, null, List.of());
        Student one = cohort(false, List.of(), List.of(RIGHT), List.of(row)).students().getFirst();
        assertThat(one.plan()).isNull();
        assertThat(one.missingPlan().which()).isEqualTo(Which.NOT_MADE);
    }

    @Test
    void a_student_with_a_plan_misses_none() {
        Cohort cohort = cohort(true, List.of(Make.plan("2026-08-12").make()), List.of(RIGHT),
                List.of(Reports.listed(Make.RIGHT, null, null, null)));
        assertThat(cohort.students().getFirst().missingPlan()).isNull();
        assertThat(cohort.students().getFirst().planWhole()).isTrue();
    }

    private static MissingPlan missing(boolean ehoks, ListedStudent... rows) {
        return cohort(ehoks, List.of(), List.of(RIGHT), List.of(rows)).students().stream()
                .filter(student -> student.studyRight().equals(Make.RIGHT)).findFirst().orElseThrow().missingPlan();
    }

    private static Cohort cohort(
            boolean ehoks, List<Plan> plans, List<StudyRight> rights, List<ListedStudent> listed) {
        List<SourceAge> ages = new ArrayList<>();
        ages.add(new SourceAge(Source.KOSKI, Make.day("2026-11-01").atStartOfDay(), 1));
        if (ehoks) {
            ages.add(new SourceAge(Source.EHOKS, Make.day("2026-11-01").atStartOfDay(), 1));
        }
        return Joining.cohort(
                1, new Joining.Material(plans, rights, List.of(), List.of(), listed), ages, Set.of(), Reference.NONE);
    }
}
