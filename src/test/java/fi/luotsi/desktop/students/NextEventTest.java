package fi.luotsi.desktop.students;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.StatePeriod;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.Situation;
import fi.luotsi.desktop.students.NextEvent.Kind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What comes next after Monday 23.11.2026. */
class NextEventTest {

    private static NextEvent next(Object... parts) {
        Plan empty = Make.plan("2026-08-20").make();
        Plan plan = with(empty, Make.vocational("106234", parts));
        return NextEvent.of(situation(plan, "2028-06-02", "lasna"));
    }

    private static Plan with(Plan p, PlanItem item) {
        return new Plan(p.id(), p.eid(), p.learner(), p.studyRight(), p.tuvaRight(), p.email(), p.phone(),
                p.careerGoal(), p.firstApproval(), p.approved(), p.updated(), p.competenceReached(),
                p.acquisitionNeed(), p.typedByHand(), p.archived(), List.of(item), p.prior(), p.tuvaParts(),
                p.supportStudies(), p.learningSupport(), p.details());
    }

    private static Situation situation(Plan plan, String end, String state) {
        StudyRight r = Make.right("2025-08-11").make();
        StudyRight right = new StudyRight(r.oid(), r.learner(), r.version(), r.type(), r.institution(), r.start(),
                end == null ? null : LocalDate.parse(end), null, List.of(new StatePeriod(r.start(), state, "1")),
                r.performances(), null, false, false, false, List.of());
        Student student = Make.student(plan, right);
        return new Situation(student, People.TODAY);
    }

    private static void assertNext(NextEvent event, Kind kind, String day) {
        assertThat(event).isEqualTo(new NextEvent(kind, day == null ? null : LocalDate.parse(day)));
    }

    @Test
    void the_nearest_of_starts_ends_and_demonstrations() {
        assertNext(next(Make.workplace("a", "2026-11-01", "2026-12-11"),
                Make.demonstration("2026-12-07", "2026-12-11")), Kind.DEMONSTRATION, "2026-12-07");
        assertNext(next(Make.workplace("a", "2026-11-01", "2026-12-04"),
                Make.demonstration("2026-12-07", "2026-12-11")), Kind.PERIOD_ENDS, "2026-12-04");
        assertNext(next(Make.workplace("a", "2026-11-30", "2026-12-18")), Kind.PERIOD_STARTS, "2026-11-30");
    }

    @Test
    void on_the_same_day_the_demonstration_is_told() {
        assertNext(next(Make.workplace("a", "2026-11-01", "2026-12-11"),
                Make.demonstration("2026-12-11", "2026-12-11")), Kind.DEMONSTRATION, "2026-12-11");
    }

    @Test
    void the_reporting_date_itself_is_not_ahead() {
        assertNext(next(Make.workplace("a", "2026-11-01", "2026-11-23")), Kind.PERIOD_RUNS, null);
        assertNext(next(Make.workplace("a", "2026-11-01", "2026-11-24")), Kind.PERIOD_ENDS, "2026-11-24");
        assertNext(next(Make.demonstration("2026-11-23", "2026-11-23")), Kind.DEMONSTRATION_RUNS, null);
        assertNext(next(Make.demonstration("2026-11-22", "2026-11-22")), Kind.NOTHING, null);
    }

    @Test
    void a_school_period_is_no_event_but_goes_on() {
        assertNext(next(Make.school("2026-08-10", "2027-05-28")), Kind.PERIOD_RUNS, null);
        assertNext(next(Make.school("2027-01-07", "2027-05-28")), Kind.NOTHING, null);
    }

    @Test
    void the_estimated_end_counts_when_it_is_near() {
        Plan empty = Make.plan("2026-08-20").make();
        LocalDate near = People.TODAY.plusDays(NextEvent.END_IS_NEAR);
        assertNext(NextEvent.of(situation(empty, near.toString(), "lasna")), Kind.END, near.toString());
        assertNext(NextEvent.of(situation(empty, near.plusDays(1).toString(), "lasna")), Kind.NOTHING, null);
        assertNext(NextEvent.of(situation(empty, "2026-11-23", "lasna")), Kind.NOTHING, null);
        assertNext(NextEvent.of(situation(empty, null, "lasna")), Kind.NOTHING, null);
    }

    @Test
    void without_a_plan_or_after_the_studies_nothing_is_told() {
        assertNext(NextEvent.of(situation(null, "2028-06-02", "lasna")), Kind.NONE, null);
        assertNext(NextEvent.of(situation(null, "2026-12-18", "lasna")), Kind.END, "2026-12-18");
        Plan plan = with(Make.plan("2026-08-20").make(),
                Make.vocational("106234", Make.demonstration("2026-12-07", "2026-12-11")));
        assertNext(NextEvent.of(situation(plan, "2026-12-18", StatePeriod.GRADUATED)), Kind.NONE, null);
    }

    @Test
    void near_events_sort_before_what_goes_on_before_nothing() {
        List<NextEvent> order = List.of(
                next(Make.demonstration("2026-11-24", "2026-11-24")),
                next(Make.demonstration("2027-11-24", "2027-11-24")),
                next(Make.school("2026-08-10", "2027-05-28")), next());
        assertThat(order).isSortedAccordingTo((a, b) -> Long.compare(a.key(), b.key()));
        assertThat(order.getLast().key()).isLessThan(StudentRow.MISSING);
    }
}
