package fi.luotsi.core.ahead;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.follow.FlagRun;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.Joined;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.Person;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.SourceAge;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.plan.Workplace;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.Severity;
import fi.luotsi.core.rule.Situation;
import fi.luotsi.core.rule.check.AllRules;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AheadTest {

    /** A Monday. */
    private static final LocalDate TODAY = Make.day("2026-11-23");
    private static final Workplace NO_CONTACT = new Workplace("Tuulipaja", "0149669-3", "Ohjaaja Olli", false, false, 2);

    private static Ahead of(Cohort cohort, Limits limits, Span span) {
        FlagRun run = FlagRun.of(cohort, AllRules.with(limits), limits, span.date());
        List<Situation> situations = cohort.students().stream()
                .map(student -> new Situation(student, span.date())).filter(Situation::looked).toList();
        return Ahead.of(situations, limits, run, span);
    }

    private static Ahead on(LocalDate today, StudyRight right, PlanItem... items) {
        Student student = Make.student(Make.plan("2026-08-20").items(items).make(), right);
        return of(Make.cohort(student), Limits.DEFAULTS, Span.weeks(today, 8));
    }

    private static Ahead on(LocalDate today, PlanItem... items) {
        return on(today, Make.right("2026-08-10").make(), items);
    }

    private static Deadline only(Ahead ahead) {
        assertThat(ahead.deadlines()).hasSize(1);
        return ahead.deadlines().getFirst();
    }

    private static LearningPeriod lacking(String start, String end) {
        return Make.workplace("j1", start, end, NO_CONTACT);
    }

    /** A demonstration on the last day, so that nothing but the period's own data is missing. */
    private static PlanItem unit(LearningPeriod period) {
        return Make.vocational("106234", period, Make.demonstration(period.end().toString(), period.end().toString()));
    }

    @ParameterizedTest
    @CsvSource({
        // the survey's data are in eHOKS the day before the end: entered on the working day before that
        "2026-11-27, 2026-11-26, 2026-11-25",
        "2026-11-30, 2026-11-29, 2026-11-27",
        "2026-12-01, 2026-11-30, 2026-11-27",
        "2026-12-08, 2026-12-07, 2026-12-04",
        "2026-12-28, 2026-12-27, 2026-12-23", // over Christmas
        "2027-01-08, 2027-01-07, 2027-01-05", // over Epiphany
    })
    void a_period_that_ends_without_survey_data(String end, String due, String lastSafe) {
        Deadline one = only(on(TODAY, unit(lacking("2026-10-05", end))));
        assertThat(one.kind()).isEqualTo(Kind.PERIOD_ENDS);
        assertThat(one.rule().id()).isEqualTo("E10");
        assertThat(one.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(one.missing()).containsExactly("contact");
        assertThat(one.event()).isEqualTo(end);
        assertThat(one.due()).isEqualTo(due);
        assertThat(one.lastSafe()).isEqualTo(lastSafe);
        assertThat(one.place()).isEqualTo(new Place("0149669-3", "Tuulipaja"));
        assertThat(one.qualification()).isEqualTo("371101");
    }

    @ParameterizedTest
    @CsvSource({
        // a period is in order the day before it begins, wherever that is written
        "2026-11-30, 2026-11-29, 2026-11-27",
        "2026-12-01, 2026-11-30, 2026-11-30",
        "2026-11-23, 2026-11-23, 2026-11-23", // today: at once
        "2027-01-17, 2027-01-16, 2027-01-15", // the last day looked at
    })
    void a_period_that_begins_with_data_missing(String start, String due, String lastSafe) {
        Deadline one = only(on(TODAY, unit(lacking(start, "2027-03-26"))));
        assertThat(one.kind()).isEqualTo(Kind.PERIOD_STARTS);
        assertThat(one.due()).isEqualTo(due);
        assertThat(one.lastSafe()).isEqualTo(lastSafe);
        assertThat(one.daysLeft(TODAY)).isEqualTo(Make.day(lastSafe).toEpochDay() - TODAY.toEpochDay());
    }

    @Test
    void what_lies_after_the_span_or_has_gone_by_is_no_deadline() {
        assertThat(on(TODAY, unit(lacking("2027-01-18", "2027-03-26"))).deadlines()).isEmpty();
        assertThat(on(TODAY, unit(lacking("2026-10-05", "2026-11-23"))).deadlines()).as("due yesterday").isEmpty();
        assertThat(on(TODAY, unit(Make.workplace("j1", "2026-11-30", "2026-12-18"))).deadlines()).as("in order").isEmpty();
    }

    @Test
    void the_last_safe_day_may_have_passed_while_the_deadline_has_not() {
        LocalDate saturday = Make.day("2026-11-28");
        Deadline one = only(on(saturday, unit(lacking("2026-11-30", "2027-03-26"))));
        assertThat(one.lastSafe()).isEqualTo("2026-11-27");
        assertThat(one.daysLeft(saturday)).isEqualTo(-1);
    }

    @Test
    void a_short_period_is_told_once_when_it_begins() {
        Deadline one = only(on(TODAY, unit(lacking("2026-11-30", "2026-12-04"))));
        assertThat(one.kind()).isEqualTo(Kind.PERIOD_STARTS);
    }

    @Test
    void one_period_of_two_units_is_one_matter() {
        LearningPeriod period = lacking("2026-11-30", "2026-12-18");
        LearningPeriod other = Make.workplace("j2", "2026-11-30", "2026-12-18", NO_CONTACT);
        PlanItem second = Make.vocational("106235", other, Make.demonstration("2026-12-17", "2026-12-17"));
        Ahead ahead = on(TODAY, unit(period), second);
        assertThat(only(ahead).items()).containsExactly("tutkinnonosat_106234", "tutkinnonosat_106235");
        Load load = ahead.load();
        assertThat(load.count(Kind.PERIOD_STARTS, 1)).isEqualTo(1);
        assertThat(load.count(Kind.PERIOD_ENDS, 3)).isEqualTo(1);
        assertThat(load.count(Kind.DEMONSTRATION, 3)).as("two demonstrations").isEqualTo(2);
        assertThat(load.peak()).isEqualTo(3);
        assertThat(load.total()).isEqualTo(4);
    }

    @Test
    void a_demonstration_lacks_both_assessors() {
        PlanItem item = Make.vocational("106234", Make.demonstration("2026-11-26", "2026-11-26", List.of(), List.of()));
        Deadline one = only(on(TODAY, item));
        assertThat(one.kind()).isEqualTo(Kind.DEMONSTRATION);
        assertThat(one.missing()).containsExactly("teacherAssessor", "workingLifeAssessor");
        assertThat(one.due()).isEqualTo("2026-11-25");
        assertThat(one.lastSafe()).isEqualTo("2026-11-25");
        assertThat(one.items()).containsExactly("tutkinnonosat_106234");
    }

    @Test
    void a_demonstration_under_way_can_be_mended_until_it_ends() {
        PlanItem item = Make.subArea("mlma", Make.demonstration("2026-11-19", "2026-11-28", List.of(), List.of()));
        Deadline one = only(on(TODAY, item));
        assertThat(one.missing()).as("common units need a teacher only").containsExactly("teacherAssessor");
        assertThat(one.due()).isEqualTo("2026-11-28");
        assertThat(one.lastSafe()).isEqualTo("2026-11-27");
    }

    @Test
    void a_period_that_ends_without_a_demonstration_is_told_once() {
        Deadline one = only(on(TODAY, Make.vocational("106234", Make.workplace("j1", "2026-10-05", "2026-12-04"))));
        assertThat(one.rule().id()).isEqualTo("E9");
        assertThat(one.missing()).containsExactly("demonstration");
        assertThat(one.lastSafe()).isEqualTo("2026-12-04");
        Deadline school = only(on(TODAY, Make.vocational("106234", Make.school("2026-10-05", "2026-12-06"))));
        assertThat(school.kind()).isEqualTo(Kind.ITEM_ENDS);
        assertThat(school.lastSafe()).as("Independence Day, a Sunday").isEqualTo("2026-12-04");
    }

    @Test
    void the_end_of_studies_with_work_left() {
        StudyRight right = Make.right("2024-08-12").estimatedEnd("2026-12-18").make();
        Ahead ahead = on(TODAY, right, Make.vocational("106234"));
        Deadline one = only(ahead);
        assertThat(one.kind()).isEqualTo(Kind.STUDIES_END);
        assertThat(one.due()).isEqualTo("2026-12-18");
        assertThat(one.lastSafe()).isEqualTo("2026-12-17");
        assertThat(ahead.load().count(Kind.STUDIES_END, 3)).isEqualTo(1);
    }

    @Test
    void the_plan_is_due_by_the_units_target() {
        Student late = Make.student(null, Make.right("2026-11-09").make());
        Ahead ahead = of(Make.cohort(late), Limits.DEFAULTS, Span.weeks(TODAY, 8));
        assertThat(only(ahead).kind()).isEqualTo(Kind.PLAN_DUE);
        assertThat(only(ahead).due()).as("30 days").isEqualTo("2026-12-09");
        assertThat(only(ahead).severity()).as("rule A1 from the day after").isEqualTo(Severity.SERIOUS);
        Limits own = Limits.DEFAULTS.with("A2.days", 10);
        assertThat(of(Make.cohort(late), own, Span.weeks(TODAY, 8)).deadlines()).as("passed").isEmpty();
        Limits stops = Limits.DEFAULTS.with("clock.2026-12-01..2026-12-07", 1);
        Situation standing = new Situation(late, TODAY).stopping(stops.stops());
        FlagRun run = FlagRun.of(Make.cohort(late), AllRules.with(stops), stops, TODAY);
        assertThat(only(Ahead.of(List.of(standing), stops, run, Span.weeks(TODAY, 8))).due()).isEqualTo("2026-12-16");
        Student suspended = Make.student(
                null, Make.right("2026-11-09").state("2026-11-20", "valiaikaisestikeskeytynyt").make());
        assertThat(of(Make.cohort(suspended), Limits.DEFAULTS, Span.weeks(TODAY, 8)).deadlines()).isEmpty();
    }

    @Test
    void the_start_survey_closes() {
        Student student = Make.student(Make.plan("2026-10-12").noEmail().make(), Make.right("2026-10-05").make());
        Deadline one = only(of(Make.cohort(student), Limits.DEFAULTS, Span.weeks(TODAY, 8)));
        assertThat(one.kind()).isEqualTo(Kind.START_SURVEY);
        assertThat(one.due()).isEqualTo("2026-12-10");
        assertThat(one.lastSafe()).isEqualTo("2026-12-09");
    }

    @Test
    void suspended_and_ended_rights_ask_for_nothing_but_their_end() {
        PlanItem item = unit(lacking("2026-11-30", "2026-12-18"));
        StudyRight suspended = Make.right("2024-08-12").estimatedEnd("2026-12-18")
                .state("2026-11-02", "valiaikaisestikeskeytynyt").make();
        Ahead ahead = on(TODAY, suspended, item);
        assertThat(ahead.deadlines()).extracting(Deadline::kind).containsExactly(Kind.STUDIES_END);
        assertThat(ahead.events()).extracting(Event::kind).containsExactly(Kind.STUDIES_END);
        Ahead ended = on(TODAY, Make.right("2024-08-12").state("2026-11-02", "eronnut").make(), item);
        assertThat(ended.deadlines()).isEmpty();
        assertThat(ended.events()).isEmpty();
    }

    @Test
    void rules_that_the_unit_has_switched_off_give_no_deadlines() {
        Student student = Make.student(
                Make.plan("2026-08-20").items(unit(lacking("2026-10-05", "2026-11-30"))).make(),
                Make.right("2026-08-10").make());
        assertThat(of(Make.cohort(student), Limits.DEFAULTS.with("E10.on", 0), Span.weeks(TODAY, 8)).deadlines()).isEmpty();
    }

    @Test
    void what_the_data_do_not_hold_is_said() {
        Student student = Make.student(Make.plan("2026-08-20").items(unit(lacking("2026-10-05", "2026-11-30"))).make(), null);
        Cohort plansAlone = new Cohort(1, List.of(student),
                List.of(new SourceAge(Source.EHOKS, TODAY.atStartOfDay(), 1)));
        Ahead ahead = of(plansAlone, Limits.DEFAULTS, Span.weeks(TODAY, 8));
        assertThat(ahead.deadlines()).as("the plan alone tells this").hasSize(1);
        assertThat(ahead.gaps()).allSatisfy(gap -> assertThat(gap.students()).isEqualTo(Gap.ALL));
        assertThat(ahead.gaps()).extracting(gap -> gap.rule().id())
                .contains("D2", "D6", "D7", "E9", "F2", "A1", "E18").doesNotContain("E8", "E10", "A7");
    }

    @Test
    void a_protected_person_is_never_placed() {
        Student s = Make.student(
                Make.plan("2026-08-20").items(unit(lacking("2026-10-05", "2026-11-30"))).make(),
                Make.right("2026-08-10").make());
        Person person = s.joined().person();
        Student hidden = new Student(
                s.studyRight(), s.plan(), s.otherPlans(), s.right(), s.placement(), true,
                new Joined(
                        s.joined().rightFrom(), s.joined().planFrom(),
                        new Person(person.ids(), person.rights(), null, true), null, s.joined().reports(),
                        s.joined().others(), null, List.of()));
        Ahead ahead = of(Make.cohort(hidden), Limits.DEFAULTS, Span.weeks(TODAY, 8));
        assertThat(only(ahead).place()).isNull();
        assertThat(ahead.events()).isNotEmpty().allSatisfy(event -> assertThat(event.place()).isNull());
        assertThat(ahead.only(new Only(null, "0149669-3", null)).events()).isEmpty();
    }

    @Test
    void a_part_is_looked_at_alone() {
        Ahead all = on(TODAY, unit(lacking("2026-10-05", "2026-11-30")));
        assertThat(all.only(Only.ALL)).isSameAs(all);
        assertThat(all.only(new Only("371101", "0149669-3", null)).deadlines()).hasSize(1);
        assertThat(all.only(new Only("371101", "0149669-3", null)).events())
                .as("the demonstration is told by its name alone").hasSize(1);
        assertThat(all.only(new Only("999999", null, null)).events()).isEmpty();
        assertThat(all.only(new Only(null, null, "Opettaja Oona")).deadlines()).isEmpty();
        assertThat(all.loads(Event::qualification)).containsOnlyKeys("371101");
        assertThat(all.students(Kind.PERIOD_ENDS, 1)).containsExactly(Make.RIGHT);
        assertThat(all.students(null, 0)).isEmpty();
    }
}
