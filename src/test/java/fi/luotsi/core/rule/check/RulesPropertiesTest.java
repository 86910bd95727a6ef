package fi.luotsi.core.rule.check;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.code.Codes;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.follow.FlagRun;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.Known;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.RuleTexts;
import fi.luotsi.core.words.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds for all rules together, tried on invented students of every kind. */
class RulesPropertiesTest {

    private static final LocalDate TODAY = Make.day("2026-11-16");

    @Test
    void the_same_input_gives_the_same_flags() {
        assertThat(run(students(300, 7))).isEqualTo(run(students(300, 7)));
        assertThat(run(students(300, 7)).flags()).hasSizeGreaterThan(300);
    }

    @Test
    void the_order_of_the_students_does_not_matter() {
        List<Student> students = students(300, 11);
        List<Student> shuffled = new ArrayList<>(students);
        Collections.shuffle(shuffled, new Random(3));
        assertThat(run(shuffled).flags()).containsExactlyInAnyOrderElementsOf(run(students).flags());
        assertThat(run(shuffled).notComputed()).containsExactlyInAnyOrderElementsOf(run(students).notComputed());
    }

    @Test
    void the_order_of_the_items_does_not_matter() {
        List<Student> students = students(300, 13);
        List<Student> reversed = students.stream().map(RulesPropertiesTest::itemsReversed).toList();
        assertThat(run(reversed).flags()).containsExactlyInAnyOrderElementsOf(run(students).flags());
    }

    /** Rule D19 compares the plans of one group, so an unrelated student is one of another group. */
    @Test
    void another_student_changes_nobodys_flags() {
        List<Student> students = students(200, 17);
        Set<String> before = students.stream().map(Student::studyRight).collect(Collectors.toSet());
        List<Student> more = new ArrayList<>(students);
        more.addAll(students(20, 99).stream().map(student -> new Student(
                "other " + student.studyRight(), student.plan(), List.of(), student.right(),
                Known.of(Make.placement("AU26A", "Tekniikka", "Opettaja Oona")), true)).toList());
        assertThat(run(more).flags().stream().filter(flag -> before.contains(flag.studyRight())).toList())
                .isEqualTo(run(students).flags());
    }

    @Test
    void flags_keep_what_their_cards_declare() {
        for (Flag flag : run(students(600, 19)).flags()) {
            assertThat(flag.rule().facts()).as(flag.rule().id()).containsAll(flag.facts().keySet());
            assertThat(flag.rule().severities()).as(flag.rule().id()).contains(flag.severity());
        }
    }

    @Test
    void keys_are_unique_within_a_student() {
        List<Flag.Key> keys = run(students(600, 23)).flags().stream().map(Flag::key).toList();
        assertThat(keys).hasSameSizeAs(new HashSet<>(keys));
    }

    @Test
    void a_hidden_flag_names_a_shown_one() {
        FlagRun run = run(students(600, 29));
        for (Flag flag : run.flags()) {
            String by = flag.hiddenBy();
            if (by != null && !by.equals(Flag.ENDED) && !by.equals(Flag.SUSPENDED)) {
                assertThat(run.flags()).anyMatch(other -> other.rule().id().equals(by)
                        && other.studyRight().equals(flag.studyRight()) && other.hiddenBy() == null);
            }
        }
    }

    @Test
    void every_sentence_is_filled_in() {
        RuleTexts texts = new RuleTexts(AllRules.with(Limits.DEFAULTS), Codes.of(Cohort.EMPTY));
        for (Flag flag : run(students(600, 31)).flags()) {
            for (Language language : Language.values()) {
                for (String text : List.of(
                        texts.line(language, flag.rule(), flag.facts()),
                        texts.sum(language, flag.rule(), flag.facts()),
                        texts.todo(language, flag.rule(), flag.facts()))) {
                    assertThat(text).as(flag.rule().id()).isNotBlank().doesNotContain("{", "}", "[", "]", "null");
                }
            }
        }
    }

    private static FlagRun run(List<Student> students) {
        Cohort cohort = Make.cohort(students.toArray(Student[]::new));
        return FlagRun.of(cohort, AllRules.with(Limits.DEFAULTS), Limits.DEFAULTS, TODAY);
    }

    /** Invented students; the same seed gives the same ones. */
    private static List<Student> students(int count, long seed) {
        Random random = new Random(seed);
        List<Student> students = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Plan plan = random.nextInt(8) == 0 ? null : plan(random);
            StudyRight right = random.nextInt(12) == 0 ? null : right(random);
            students.add(new Student(
                    "right " + i, plan, List.of(), Known.of(right), Known.notInSource(), true));
        }
        return students;
    }

    private static String near(Random random, int before, int after) {
        return TODAY.plusDays(random.nextInt(before + after) - before).toString();
    }

    private static Plan plan(Random random) {
        Make.PlanMaker plan = Make.plan(near(random, 700, 5));
        if (random.nextInt(3) > 0) {
            plan.updated(near(random, 500, 1));
        }
        if (random.nextBoolean()) {
            plan.noEmail().noGoal();
        }
        int items = random.nextInt(6);
        for (int i = 0; i < items; i++) {
            plan.items(item(random, i));
        }
        return plan.prior(Make.prior("10000" + random.nextInt(9), near(random, 200, 1))).make();
    }

    private static PlanItem item(Random random, int number) {
        String start = near(random, 400, 200);
        String end = Make.day(start).plusDays(random.nextInt(150)).toString();
        return switch (random.nextInt(5)) {
            case 0 -> Make.vocational("10000" + number);
            case 1 -> Make.vocational("10000" + number, Make.school(start, end), Make.demonstration(end, end));
            case 2 -> Make.vocational("10000" + number, Make.apprenticeship("p" + number, start, end));
            case 3 -> Make.local("Oma osa " + number, Make.workplace("p" + number, start, end));
            default -> Make.subArea("ytt" + number, Make.school(start, end));
        };
    }

    private static StudyRight right(Random random) {
        Make.RightMaker right = Make.right(near(random, 1000, 10)).estimatedEnd(near(random, 100, 900));
        if (random.nextInt(5) == 0) {
            right.state(near(random, 200, 1), random.nextBoolean() ? "valiaikaisestikeskeytynyt" : "valmistunut");
        }
        for (int i = 0; i < 6; i++) {
            switch (random.nextInt(4)) {
                case 0 -> right.results(Make.passed("10000" + i, 20, near(random, 300, 1)));
                case 1 -> right.results(Make.recognised("10000" + i, 15));
                case 2 -> right.results(Make.localResult("oma osa " + i, 10, random.nextBoolean()));
                default -> right.results(Make.started("ytt" + i, 5));
            }
        }
        return right.make();
    }

    private static Student itemsReversed(Student student) {
        Plan p = student.plan();
        if (p == null) {
            return student;
        }
        Plan reversed = new Plan(
                p.id(), p.eid(), p.learner(), p.studyRight(), p.tuvaRight(), p.email(), p.phone(), p.careerGoal(),
                p.firstApproval(), p.approved(), p.updated(), p.competenceReached(), p.acquisitionNeed(),
                p.typedByHand(), p.archived(), p.items().reversed(), p.prior(), p.tuvaParts(), p.supportStudies(),
                p.learningSupport(), p.details());
        return new Student(
                student.studyRight(), reversed, List.of(), student.right(), student.placement(), student.inLatest());
    }
}
