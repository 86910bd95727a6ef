package fi.luotsi.core.change;

import static fi.luotsi.core.Make.day;
import static fi.luotsi.core.Make.demonstration;
import static fi.luotsi.core.Make.passed;
import static fi.luotsi.core.Make.vocational;
import static fi.luotsi.core.Make.workplace;
import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.change.FlagChange.Why;
import fi.luotsi.core.follow.FlagMarks;
import fi.luotsi.core.follow.FlagRun;
import fi.luotsi.core.follow.MarkBook;
import fi.luotsi.core.follow.RuleSets;
import fi.luotsi.core.keep.Deed;
import fi.luotsi.core.keep.Mark;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.History;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.plan.Workplace;
import fi.luotsi.core.rule.GroupPlans;
import fi.luotsi.core.rule.LimitBook;
import fi.luotsi.core.rule.LimitChange;
import fi.luotsi.core.rule.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is told of one student between two days, kind by kind; and why flags come and go. */
class ComparisonTest {

    private static final LocalDate THEN = day("2026-11-16");
    private static final LocalDate NOW = day("2026-11-23");
    private static final String UNIT = "tutkinnonosat_106234";

    private LimitBook book = LimitBook.EMPTY;
    private List<Mark> marks = List.of();

    private Side side(int number, LocalDate date, Student... students) {
        Cohort cohort = Make.cohort(students);
        RuleSets sets = new RuleSets(book, date, null);
        List<Situation> situations = GroupPlans.situations(cohort, History.NONE, date, sets::stops);
        FlagRun run = FlagRun.of(cohort, History.NONE, situations, sets, date);
        MarkBook.Marked marked = marks.isEmpty() ? new MarkBook.Marked(run, FlagMarks.NONE)
                : new MarkBook(marks).on(run, cohort, key -> false, key -> null);
        return new Side(new Point(number, date, date.atTime(8, 30)), cohort, situations, marked.run(), marked.marks(),
                sets, Set.of());
    }

    private Changes changes(Student then, Student now) {
        return Comparison.of(side(1, THEN, then), side(2, NOW, now), Progress.NONE);
    }

    private List<What> plans(Plan then, Plan now) {
        return what(changes(Make.student(then, right().make()), Make.student(now, right().make())));
    }

    private List<What> rights(StudyRight then, StudyRight now) {
        Plan plan = plan().make();
        return what(changes(Make.student(plan, then), Make.student(plan, now)));
    }

    private static List<What> what(Changes changes) {
        return changes.changes().stream().map(Change::what).toList();
    }

    private static Make.RightMaker right() {
        return Make.right("2026-01-12").estimatedEnd("2028-06-02");
    }

    private static Make.PlanMaker plan() {
        return Make.plan("2026-01-20").updated("2026-11-02");
    }

    private static Make.PlanMaker with(Object... parts) {
        return plan().items(vocational("106234", parts));
    }

    @Test
    void nothing_changed_says_so() {
        Student same = Make.student(with(workplace("j1", "2026-09-01", "2026-12-18")).make(), right().make());
        Changes changes = Comparison.of(side(1, THEN, same), side(2, THEN, same), Progress.NONE);
        assertThat(changes.nothing()).isTrue();
        assertThat(changes.unchanged()).containsExactly(Make.RIGHT);
        assertThat(changes.from().flags()).isEqualTo(changes.to().flags());
    }

    @Test
    void planned_days_move_and_past_ones_are_corrected() {
        assertThat(plans(with(workplace("j1", "2026-11-30", "2026-12-18")).make(),
                with(workplace("j1", "2027-01-11", "2027-01-29")).make())).containsExactly(What.PERIOD_STARTS);
        assertThat(plans(with(workplace("j1", "2026-09-01", "2026-12-18")).make(),
                with(workplace("j1", "2026-09-01", "2027-01-29")).make())).containsExactly(What.PERIOD_ENDS);
        assertThat(plans(with(workplace("j1", "2026-09-01", "2026-12-18")).make(),
                with(workplace("j1", "2026-08-25", "2026-12-18")).make())).containsExactly(What.PAST_PERIOD_START);
        // What ends on the day of the earlier state was not over then; what ended the day before was.
        assertThat(plans(with(workplace("j1", "2026-09-01", "2026-12-18")).make(),
                with(workplace("j1", "2026-09-01", "2026-11-15")).make())).contains(What.PAST_PERIOD_END)
                .doesNotContain(What.ACQUIRED);
        assertThat(plans(with(workplace("j1", "2026-09-01", "2026-12-18")).make(),
                with(workplace("j1", "2026-09-01", "2026-11-16")).make())).contains(What.PERIOD_ENDS);
        assertThat(plans(with(demonstration("2026-12-02", "2026-12-02")).make(),
                with(demonstration("2026-12-10", "2026-12-10")).make())).containsExactly(What.DEMONSTRATION_MOVED);
        assertThat(plans(with(demonstration("2026-12-02", "2026-12-02")).make(),
                with(demonstration("2026-11-05", "2026-11-05")).make())).containsExactly(What.PAST_DEMONSTRATION);
        assertThat(rights(right().make(), Make.right("2026-01-12").estimatedEnd("2028-12-20").make()))
                .containsExactly(What.ESTIMATED_END);
    }

    @Test
    void what_the_days_bring_is_progress_and_what_is_written_into_the_past_is_not() {
        Plan held = with(workplace("j1", "2026-09-01", "2026-11-18"), demonstration("2026-11-18", "2026-11-18")).make();
        assertThat(plans(held, held)).containsExactly(What.DEMONSTRATED);
        Plan over = with(workplace("j1", "2026-09-01", "2026-11-18")).make();
        assertThat(plans(over, over)).containsExactly(What.ACQUIRED);
        Plan later = with(workplace("j1", "2026-09-01", "2026-12-18")).make();
        Plan rewritten = with(workplace("j1", "2026-09-01", "2026-10-30")).make();
        assertThat(plans(later, rewritten)).containsExactly(What.PAST_PERIOD_END);
    }

    @Test
    void results_are_progress_and_results_taken_back_or_rewritten_are_corrections() {
        StudyRight none = right().make();
        StudyRight assessed = right().results(passed("106234", 30.0, "2026-11-12")).make();
        assertThat(rights(none, assessed)).containsExactly(What.ASSESSED);
        assertThat(rights(assessed, none)).containsExactly(What.RESULT_REMOVED);
        assertThat(rights(assessed, right().results(passed("106234", 30.0, "2026-11-10")).make()))
                .containsExactly(What.RESULT_DAY);
        assertThat(rights(assessed, right().results(passed("106234", 25.0, "2026-11-12")).make()))
                .containsExactly(What.RESULT_POINTS);
        assertThat(What.RESULT_REMOVED.kind()).isEqualTo(Kind.CORRECTION);
        // Where the results were not known before, nobody has got any.
        assertThat(rights(right().noResults().make(), assessed)).isEmpty();
    }

    @Test
    void approvals_are_progress_and_other_days_of_the_same_approval_are_corrections() {
        assertThat(changes(Make.student(null, right().make()), Make.student(plan().make(), right().make())).changes())
                .extracting(Change::what).containsExactly(What.PLAN_APPROVED);
        assertThat(plans(Make.plan(null).make(), Make.plan("2026-11-19").updated(null).make()))
                .containsExactly(What.PLAN_APPROVED);
        assertThat(plans(plan().make(), Make.plan("2026-01-15").updated("2026-11-02").make()))
                .containsExactly(What.FIRST_APPROVAL);
        assertThat(plans(plan().approvedAgain("2026-09-01").make(), plan().approvedAgain("2026-11-19").make()))
                .containsExactly(What.APPROVED_AGAIN);
        assertThat(plans(plan().approvedAgain("2026-09-01").make(), plan().approvedAgain("2026-08-01").make()))
                .containsExactly(What.LATEST_APPROVAL);
        assertThat(plans(plan().make(), plan().updated("2026-11-19").make())).containsExactly(What.UPDATED);
        assertThat(plans(plan().make(), plan().reached("2026-11-20").make())).containsExactly(What.REACHED);
        assertThat(plans(plan().reached("2026-11-10").make(), plan().make())).containsExactly(What.REACHED_DAY);
    }

    @Test
    void plans_shrink_unless_the_result_is_there_or_the_id_has_moved() {
        Plan two = plan().items(vocational("106234", workplace("j1", "2026-09-01", "2026-12-18")),
                vocational("106235", workplace("j2", "2027-01-11", "2027-03-01"))).make();
        Plan one = with(workplace("j1", "2026-09-01", "2026-12-18")).make();
        assertThat(plans(two, one)).containsExactly(What.ITEM_GONE);
        assertThat(plans(one, with().make())).containsExactly(What.PERIODS_GONE);
        Student before = Make.student(two, right().results(passed("106235", 30.0, "2026-11-10")).make());
        Student after = Make.student(one, right().results(passed("106235", 30.0, "2026-11-10")).make());
        assertThat(what(changes(before, after))).doesNotContain(What.ITEM_GONE);
        assertThat(plans(one, plan().items(vocational("106299", workplace("j1", "2026-09-01", "2026-12-18"))).make()))
                .containsExactly(What.ITEM_CODE);
        assertThat(plans(one, with(workplace("j9", "2026-09-01", "2026-12-18")).make())).containsExactly(What.PERIOD_IDS);
        assertThat(plans(plan().items(Make.local("Puutarhan hoito")).make(), plan().items(smaller()).make()))
                .containsExactly(What.POINTS_LESS);
    }

    private static PlanItem smaller() {
        var item = Make.local("Puutarhan hoito");
        return new PlanItem(
                item.kind(), item.code(), item.commonUnit(), item.name(), 5.0, item.requirements(), item.provider(),
                item.essentialCircumstance(), item.deviationLength(), item.hours(), item.periods(),
                item.demonstrations(), item.details());
    }

    @Test
    void workplace_data_are_completed_or_corrected() {
        assertThat(workplaces(new Workplace("Tuulipaja", null, null, false, false, 2),
                new Workplace("Tuulipaja", "0149669-3", "Ohjaaja Olli", true, false, 2)))
                .containsExactly(What.BUSINESS_ID_ADDED, What.SUPERVISOR_ADDED, What.CONTACT_ADDED);
        assertThat(workplaces(new Workplace("Tuulipaja", "0149669-2", "Ohjaaja Olli", true, true, 2),
                new Workplace("Tuulipaja", "0149669-3", "Ohjaaja Olli", true, true, 2))).containsExactly(What.BUSINESS_ID);
        assertThat(workplaces(new Workplace("Tulipaja", "0149669-3", "Ohjaaja Olli", true, true, 2),
                new Workplace("Tuulipaja", "0149669-3", "Ohjaaja Olli", true, true, 2))).containsExactly(What.WORKPLACE_NAME);
    }

    private List<What> workplaces(Workplace then, Workplace now) {
        return plans(with(workplace("j1", "2026-09-01", "2026-12-18", then)).make(),
                with(workplace("j1", "2026-09-01", "2026-12-18", now)).make());
    }

    @Test
    void leaving_the_file_and_ending_the_studies_are_kept_apart() {
        Student here = Make.student(plan().make(), right().make());
        Student gone = new Student(
                here.studyRight(), here.plan(), here.otherPlans(), here.right(), here.placement(), false, here.joined());
        Changes left = changes(here, gone);
        assertThat(what(left)).containsExactly(What.NOT_IN_FILE);
        assertThat(left.students(Kind.ENDED)).isEmpty();
        assertThat(what(changes(gone, here))).containsExactly(What.BACK_IN_FILE);
        assertThat(rights(right().make(), right().state("2026-11-18", "eronnut").make())).containsExactly(What.RESIGNED);
        assertThat(rights(right().make(), right().state("2026-11-18", "valmistunut").make()))
                .containsExactly(What.GRADUATED);
        assertThat(rights(right().make(), right().state("2026-11-18", "valiaikaisestikeskeytynyt").make()))
                .containsExactly(What.SUSPENDED);
        assertThat(rights(right().state("2026-10-01", "valiaikaisestikeskeytynyt").make(),
                right().state("2026-09-01", "valiaikaisestikeskeytynyt").make())).containsExactly(What.STATES);
        Changes joined = Comparison.of(side(1, THEN), side(2, NOW, here), Progress.NONE);
        assertThat(what(joined)).containsExactly(What.NEW_STUDENT);
        Changes away = Comparison.of(side(1, THEN, here), side(2, NOW), Progress.NONE);
        assertThat(what(away)).containsExactly(What.NOT_IN_FILE);
        assertThat(away.who()).containsOnlyKeys(Make.RIGHT);
    }

    /** B1: not updated for more than 120 days. */
    private static Student updated(String day) {
        return Make.student(plan().updated(day).make(), right().make());
    }

    private static Why why(List<FlagChange> flags, String rule) {
        return flags.stream().filter(one -> one.flag().rule().id().equals(rule)).findFirst().orElseThrow().why();
    }

    @Test
    void flags_come_with_the_day_and_go_with_the_data() {
        Student same = updated("2026-07-21"); // 118 days, then 125
        assertThat(why(changes(same, same).appeared(), "B1")).isEqualTo(Why.DAY);
        Changes mended = changes(updated("2026-05-04"), updated("2026-11-19"));
        assertThat(why(mended.cleared(), "B1")).isEqualTo(Why.DATA);
        assertThat(mended.cleared().stream().filter(one -> one.flag().rule().id().equals("B1")).findFirst().orElseThrow()
                .by()).isNotNull().extracting(Change::what).isEqualTo(What.UPDATED);
        assertThat(mended.to().flags()).isEqualTo(
                mended.from().flags() + mended.appeared().size() - mended.cleared().size());
    }

    @Test
    void flags_go_with_a_limit_a_rule_or_a_mark_and_with_the_student() {
        Student late = updated("2026-05-04");
        book = new LimitBook(List.of(limit("notice", 300), limit("serious", 320), limit("critical", 365)));
        assertThat(why(changes(late, late).cleared(), "B1")).isEqualTo(Why.LIMIT);
        book = new LimitBook(List.of(limit(LimitChange.ON, 0)));
        assertThat(why(changes(late, late).cleared(), "B1")).isEqualTo(Why.RULE);
        book = LimitBook.EMPTY;
        marks = List.of(new Mark(1, null, NOW.atTime(9, 0), NOW, "Tuovi", "B1", Make.RIGHT, null, null, Deed.POSTPONED,
                day("2026-12-01"), null));
        Changes marked = changes(late, late);
        assertThat(why(marked.cleared(), "B1")).isEqualTo(Why.MARKED);
        assertThat(marked.cleared().stream().filter(one -> one.why() == Why.MARKED).findFirst().orElseThrow().mark())
                .isNotNull();
        marks = List.of();
        Changes ended = changes(late, Make.student(late.plan(), right().state("2026-11-18", "eronnut").make()));
        assertThat(why(ended.cleared(), "B1")).isEqualTo(Why.ENDED);
        assertThat(why(Comparison.of(side(1, THEN, late), side(2, NOW), Progress.NONE).cleared(), "B1"))
                .isEqualTo(Why.NOT_THERE);
    }

    private static LimitChange limit(String name, int value) {
        return new LimitChange("B1", name, value, null, day("2026-11-20"), "koe", "Tuovi", day("2026-11-20").atTime(9, 0));
    }

    @Test
    void a_flag_whose_period_got_another_id_is_the_same_flag() {
        Workplace bare = new Workplace("Tuulipaja", "0149669-3", "Ohjaaja Olli", false, false, 2);
        Changes changes = changes(
                Make.student(with(workplace("j1", "2026-09-01", "2026-12-18", bare)).make(), right().make()),
                Make.student(with(workplace("j2", "2026-09-01", "2026-12-18", bare)).make(), right().make()));
        assertThat(changes.from().flags()).isPositive();
        assertThat(changes.appeared()).extracting(one -> one.flag().rule().id()).doesNotContain("E2");
        assertThat(changes.cleared()).isEmpty();
        assertThat(what(changes)).containsExactly(What.PERIOD_IDS);
    }
}
