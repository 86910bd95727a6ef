package fi.luotsi.core.rule.check;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.code.Codes;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.Joined;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.ListedStudent;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.SourceAge;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.plan.UnitResult;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.RuleTexts;
import fi.luotsi.core.words.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** What tests of rules about items and periods have in common; the study right began long before. */
public final class Tried {

    private static final String START = "2020-08-10";
    private static final RuleTexts TEXTS = new RuleTexts(AllRules.with(Limits.DEFAULTS), Codes.of(Cohort.EMPTY));

    private Tried() {}

    /** Runs all rules over a plan with these items. */
    public static Checked on(String today, PlanItem... items) {
        return on(today, Make.right(START).make(), items);
    }

    /** Runs all rules over a plan with these items; {@code right} null = not in KOSKI. */
    public static Checked on(String today, StudyRight right, PlanItem... items) {
        return Checked.on(today, Make.plan("2026-08-20").items(items).make(), right);
    }

    /** Runs all rules over a plan with one vocational unit of these periods. */
    public static Checked periods(String today, LearningPeriod... periods) {
        return on(today, Make.vocational("106234", (Object[]) periods));
    }

    /** As {@link #periods(String, LearningPeriod...)} with a right; null = not in KOSKI. */
    public static Checked periods(String today, StudyRight right, LearningPeriod... periods) {
        return on(today, right, Make.vocational("106234", (Object[]) periods));
    }

    /** A study right with these results of KOSKI. */
    public static StudyRight results(UnitResult... results) {
        return Make.right(START).results(results).make();
    }

    /** Expects one flag of the rule that a suspended right hides as such, and an ended one likewise. */
    public static void hiddenByState(String rule, String today, PlanItem... items) {
        hiddenByState(rule, today, () -> Make.right(START), right -> on(today, right, items));
    }

    /** As {@link #hiddenByState(String, String, PlanItem...)}, with any right and any way of running the rules. */
    public static void hiddenByState(
            String rule, String today, Supplier<Make.RightMaker> maker, Function<StudyRight, Checked> run) {
        String yesterday = LocalDate.parse(today).minusDays(1).toString();
        for (String[] pair : new String[][] {
            {"valiaikaisestikeskeytynyt", Flag.SUSPENDED}, {"eronnut", Flag.ENDED}, {"valmistunut", Flag.ENDED}
        }) {
            assertThat(run.apply(maker.get().state(yesterday, pair[0]).make()).flags(rule))
                    .as(pair[0]).extracting(Flag::hiddenBy).containsExactly(pair[1]);
        }
    }

    /** Expects that the rule says "not computed" when no plans have been imported. */
    public static void notComputedWithoutPlans(String rule) {
        Cohort koskiAlone = new Cohort(
                1, List.of(Make.student(null, Make.right(START).make())),
                List.of(new SourceAge(Source.KOSKI, Make.day("2026-10-01").atStartOfDay(), 1)));
        Checked checked = Checked.on("2026-10-01", koskiAlone);
        assertThat(checked.flags(rule)).isEmpty();
        assertThat(checked.missing(rule)).containsExactly("plan");
    }

    /** A row of the provider's own table with these agreement numbers and workplace periods. */
    public static ListedStudent listed(List<String> agreements, LearningPeriod... periods) {
        Plan plan = Make.plan(null).items(Make.local("Oma rivi", (Object[]) periods)).make();
        return new ListedStudent(Make.RIGHT, null, false, null, null, plan, null, null, agreements);
    }

    /** Runs all rules over students of eHOKS, KOSKI and the provider's own table. */
    public static Checked withTable(String today, Student... students) {
        List<SourceAge> ages = new ArrayList<>(Make.cohort(students).sources());
        ages.add(new SourceAge(Source.TABLE, Make.day("2026-11-01").atStartOfDay(), students.length));
        return Checked.on(today, new Cohort(1, List.of(students), ages));
    }

    /** A student whose right comes from a source, and who has a row in the provider's own table; both may be null. */
    public static Student joined(Plan plan, StudyRight right, Source rightFrom, ListedStudent listed) {
        Student s = Make.student(plan, right);
        Joined j = s.joined();
        return new Student(
                s.studyRight(), s.plan(), s.otherPlans(), s.right(), s.placement(), s.inLatest(),
                new Joined(rightFrom, j.planFrom(), j.person(), j.missingPlan(), j.reports(), j.others(), listed,
                        j.placements()));
    }

    /** Expects that the rule says "not computed", and nothing else, when KOSKI has no results. */
    public static void notComputedWithoutResults(String rule, String today, PlanItem... items) {
        for (StudyRight right : new StudyRight[] {Make.right(START).noResults().make(), null}) {
            Checked checked = on(today, right, items);
            assertThat(checked.flags(rule)).isEmpty();
            assertThat(checked.missing(rule)).containsExactly("koski-results");
        }
    }

    /** The arithmetic of the rule's first flag in Finnish. */
    public static String sum(Checked checked, String rule) {
        Flag flag = checked.flags(rule).getFirst();
        return TEXTS.sum(Language.FI, flag.rule(), flag.facts());
    }

    /** The line of the rule's first flag in Finnish. */
    public static String line(Checked checked, String rule) {
        Flag flag = checked.flags(rule).getFirst();
        return TEXTS.line(Language.FI, flag.rule(), flag.facts());
    }
}
