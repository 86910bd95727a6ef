package fi.luotsi.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.luotsi.core.Make;
import fi.luotsi.core.reference.Reference;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JoiningTest {

    private static final String OTHER = "1.2.246.562.15.73222573930";
    private static final String LEARNER = "1.2.246.562.24.54450598189";

    @Test
    void plan_right_and_roster_row_of_one_study_right_are_one_student() {
        Placement row = Make.placement("LH25A", "Hyvinvointi", "Opettaja Oona");
        Cohort cohort = join(List.of(Make.plan("2026-08-10").make()), List.of(Make.right("2026-08-10").make()),
                List.of(row));
        assertThat(cohort.students()).singleElement().satisfies(student -> {
            assertThat(student.plan()).isNotNull();
            assertThat(student.right().isKnown()).isTrue();
            assertThat(student.placement()).isEqualTo(Known.of(row));
            assertThat(student.unit()).isEqualTo("Hyvinvointi");
        });
    }

    @Test
    void each_source_alone_makes_a_row() {
        assertThat(join(List.of(Make.plan("2026-08-10").make()), List.of(), List.of()).students())
                .singleElement().satisfies(student -> assertThat(student.right().isKnown()).isFalse());
        assertThat(join(List.of(), List.of(Make.right("2026-08-10").make()), List.of()).students())
                .singleElement().satisfies(student -> assertThat(student.plan()).isNull());
        assertThat(join(List.of(), List.of(), List.of(Make.placement("A", "B", "C"))).students())
                .singleElement().satisfies(student -> assertThat(student.studyRight()).isEqualTo(Make.RIGHT));
    }

    @Test
    void two_rights_of_one_person_are_two_rows_and_share_a_roster_row_by_learner() {
        StudyRight one = Make.right("2026-08-10").make();
        StudyRight other = withOid(one, OTHER, one.learner());
        Placement row = new Placement(null, LEARNER, "Kaislavuo", "Eevi", "LH25A", "Hyvinvointi", null);
        assertThat(join(List.of(), List.of(other, one), List.of(row)).students())
                .extracting(Student::studyRight, Student::group)
                .containsExactly(
                        tuple(Make.RIGHT, "LH25A"),
                        tuple(OTHER, "LH25A"));
    }

    @Test
    void a_row_of_the_study_right_goes_before_one_of_the_learner() {
        Placement byLearner = new Placement(null, LEARNER, null, null, "X", "Toinen", null);
        Cohort cohort = join(List.of(), List.of(Make.right("2026-08-10").make()),
                List.of(byLearner, Make.placement("LH25A", "Hyvinvointi", null)));
        assertThat(cohort.students().getFirst().unit()).isEqualTo("Hyvinvointi");
    }

    @Test
    void a_plan_is_joined_by_study_right_though_the_learner_has_another_master_id() {
        StudyRight right = Make.right("2026-08-10").make();
        StudyRight merged = withOid(right, Make.RIGHT, new Learner(
                "1.2.246.562.24.37998958910", "Kaislavuo", "Eevi", null, false));
        assertThat(join(List.of(Make.plan("2026-08-10").make()), List.of(merged), List.of()).students())
                .singleElement().satisfies(student -> assertThat(student.plan()).isNotNull());
    }

    @Test
    void of_two_live_plans_the_one_updated_last_is_followed() {
        Plan old = numbered(9L, "2026-08-10", "2026-09-01");
        Plan fresh = numbered(3L, "2026-08-10", "2026-09-02");
        for (List<Plan> plans : List.of(List.of(old, fresh), List.of(fresh, old))) {
            Student student = join(plans, List.of(), List.of()).students().getFirst();
            assertThat(student.plan()).isEqualTo(fresh);
            assertThat(student.otherPlans()).containsExactly(old);
        }
    }

    @Test
    void of_two_updated_on_the_same_day_the_higher_id_else_the_later_in_the_file() {
        Plan low = numbered(3L, "2026-08-10", "2026-09-01");
        Plan high = numbered(9L, "2026-08-11", "2026-09-01");
        assertThat(join(List.of(high, low), List.of(), List.of()).students().getFirst().plan()).isEqualTo(high);
        Plan first = numbered(null, "2026-08-10", "2026-09-01");
        Plan second = numbered(null, "2026-08-11", "2026-09-01");
        assertThat(join(List.of(first, second), List.of(), List.of()).students().getFirst().plan()).isEqualTo(second);
    }

    @Test
    void archived_plans_are_left_out() {
        Plan live = numbered(3L, "2026-08-10", "2026-09-01");
        Plan archived = copy(numbered(9L, "2026-08-10", "2026-09-30"), 9L, "2026-10-01");
        Student student = join(List.of(archived, live), List.of(), List.of()).students().getFirst();
        assertThat(student.plan()).isEqualTo(live);
        assertThat(student.otherPlans()).isEmpty();
    }

    @Test
    void rights_that_left_the_newest_file_are_marked() {
        Cohort cohort = Joining.cohort(
                1, new Joining.Material(List.of(), List.of(Make.right("2026-08-10").make()), List.of()), List.of(),
                Set.of(Make.RIGHT), Reference.NONE);
        assertThat(cohort.students().getFirst().inLatest()).isFalse();
    }

    @Test
    void workplaces_of_a_protected_person_are_hidden_in_every_right() {
        StudyRight right = Make.right("2026-08-10").make();
        StudyRight protectedRight = withOid(right, OTHER, new Learner(LEARNER, "Kaislavuo", "Eevi", null, true));
        Plan plan = Make.plan("2026-08-10")
                .items(Make.vocational("106234", Make.workplace("p1", "2026-09-01", "2026-12-01"),
                        Make.demonstration("2026-11-30", "2026-12-01")))
                .make();
        Student student = join(List.of(plan), List.of(right, protectedRight), List.of()).students().getFirst();
        PlanItem item = student.plan().items().getFirst();
        assertThat(item.periods().getFirst().workplace().name()).isNull();
        assertThat(item.periods().getFirst().workplace().supervisor()).isEqualTo("***");
        assertThat(item.periods().getFirst().workplace().reachable()).isTrue();
        assertThat(item.demonstrations().getFirst().place()).isNull();
        assertThat(join(List.of(plan), List.of(right), List.of()).students().getFirst().plan()).isEqualTo(plan);
    }

    @Test
    void institutions_and_environments_of_a_protected_person_are_hidden_too() {
        AssessorOrganisation place = new AssessorOrganisation(null, "Tuulipaja", "0149669-3");
        Demonstration bare = Make.demonstration("2026-11-30", "2026-12-01");
        Demonstration demonstration = new Demonstration(
                bare.start(), bare.end(), "Tuulipaja", "0149669-3", bare.teacherAssessors(),
                bare.workingLifeAssessors(), List.of(), 0,
                new DemonstrationDetails("1.2.246.562.10.1", 2, 7, 0, List.of(place), List.of()));
        LearningPeriod school = Make.school("2026-09-01", "2026-12-01");
        LearningPeriod period = new LearningPeriod(
                school.id(), school.start(), school.end(), school.mode(), school.representative(), null, null, false,
                null, List.of(), new PeriodDetails(1, null, "opettaja", "1.2.246.562.10.1",
                        new Representative("Edustaja Elli", null, "1.2.246.562.10.2"),
                        List.of(new LearningEnvironment("oppimisymparistot_0003", 1, null, null)), 0));
        PriorLearning prior = new PriorLearning(
                PlanItem.Kind.VOCATIONAL, "tutkinnonosat_106234", null, null, null, null, null, 0,
                List.of(demonstration), new PriorDetails(
                        1, null, "1.2.246.562.10.3", false, 0, List.of(), List.of(place),
                        new ItemDetails(1, null, "1.2.246.562.10.4", null, null)));
        Plan plan = Make.plan("2026-08-10").items(Make.vocational("106234", period, demonstration)).prior(prior).make();
        StudyRight right = Make.right("2026-08-10").make();
        StudyRight hidden = withOid(right, Make.RIGHT, new Learner(LEARNER, "Kaislavuo", "Eevi", null, true));
        assertThat(join(List.of(plan), List.of(hidden), List.of()).students().getFirst().plan().toString())
                .doesNotContain("Tuulipaja", "1.2.246.562.10.", "oppimisymparistot", "Elli")
                .contains("opettaja", "contents=2", "placeText=7");
        assertThat(join(List.of(plan), List.of(right), List.of()).students().getFirst().plan()).isEqualTo(plan);
    }

    private static Cohort join(List<Plan> plans, List<StudyRight> rights, List<Placement> rows) {
        return Joining.cohort(
                1, new Joining.Material(plans, rights, rows), List.of(), Set.of(), Reference.NONE);
    }

    private static Plan numbered(Long id, String approved, String updated) {
        return copy(Make.plan(approved).updated(updated).make(), id, null);
    }

    private static Plan copy(Plan p, Long id, String archived) {
        return new Plan(
                id, p.eid(), p.learner(), p.studyRight(), p.tuvaRight(), p.email(), p.phone(), p.careerGoal(),
                p.firstApproval(), p.approved(), p.updated(), p.competenceReached(), p.acquisitionNeed(),
                p.typedByHand(), archived == null ? null : Make.day(archived), p.items(), p.prior(), p.tuvaParts(),
                p.supportStudies(), p.learningSupport(), p.details());
    }

    private static StudyRight withOid(StudyRight r, String oid, Learner learner) {
        return new StudyRight(
                oid, learner, r.version(), r.type(), r.institution(), r.start(), r.estimatedEnd(), r.end(), r.states(),
                r.performances(), r.includedIn(), r.bought(), r.free(), r.movedToNewRequirements(), r.partTime());
    }
}
