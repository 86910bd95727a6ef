package fi.luotsi.desktop.students;

import fi.luotsi.core.Make;
import fi.luotsi.core.code.Codes;
import fi.luotsi.core.follow.FlagRun;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.LeftOut;
import fi.luotsi.core.keep.Rows;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.Joining;
import fi.luotsi.core.plan.Known;
import fi.luotsi.core.plan.Learner;
import fi.luotsi.core.plan.Placement;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.SourceAge;
import fi.luotsi.core.plan.StatePeriod;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.plan.Workplace;
import fi.luotsi.core.reference.Reference;
import fi.luotsi.core.reference.Versioned;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.Rule;
import fi.luotsi.core.rule.RuleTexts;
import fi.luotsi.core.rule.Situation;
import fi.luotsi.core.rule.check.AllRules;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.intake.InputFile;
import fi.luotsi.intake.Intake;
import fi.luotsi.intake.Reading;
import fi.luotsi.intake.practice.PracticeData;
import fi.luotsi.intake.practice.PracticeWeek;
import fi.luotsi.work.Standing;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Invented people for the tests of the Students screen: the practice data, or some made by hand. */
public final class People {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

    private static final Map<Integer, Standing> MADE = new ConcurrentHashMap<>();

    private People() {}

    /** A unit's practice data through the real import, the joining and the rules; made once. */
    public static Standing practice(int students) {
        return MADE.computeIfAbsent(students, People::make);
    }

    private static Standing make(int students) {
        PracticeWeek week = new PracticeData(1, students, 6, TODAY).weeks().getLast();
        Kept kept = new Kept();
        Intake intake = new Intake(Clock.fixed(week.taken().atZone(HELSINKI).toInstant(), HELSINKI));
        for (InputFile file : week.files()) {
            intake.read(file, kept, Reading.ALL, Progress.NONE);
        }
        List<SourceAge> ages = List.of(
                new SourceAge(Source.EHOKS, week.taken(), kept.plans.size()),
                new SourceAge(Source.KOSKI, week.taken(), kept.rights.size()),
                new SourceAge(Source.ROSTER, week.taken(), kept.placements.size()));
        return standing(Joining.cohort(
                1, new Joining.Material(kept.plans.values(), kept.rights.values(), kept.placements.values()), ages,
                Set.of(), Reference.NONE));
    }

    public static Standing standing(Cohort cohort) {
        List<Rule> rules = AllRules.with(Limits.DEFAULTS);
        FlagRun run = FlagRun.of(cohort, rules, Limits.DEFAULTS, TODAY);
        List<Situation> situations =
                cohort.students().stream().map(s -> new Situation(s, TODAY)).filter(Situation::looked).toList();
        Codes codes = Codes.of(cohort);
        return new Standing(TODAY, null, cohort, Limits.DEFAULTS, run, situations, run.openByStudyRight(), Map.of(),
                List.of(), codes, new RuleTexts(rules, codes));
    }

    /** People of these names, one study right each, numbered from 0. */
    static Standing named(String... names) {
        Student[] students = new Student[names.length];
        for (int i = 0; i < names.length; i++) {
            String[] parts = names[i].split("/");
            students[i] = student("right-" + i, parts[0], parts[1], i % 2 == 0 ? "LH24A" : "LH25A", false);
        }
        return standing(Make.cohort(students));
    }

    /** A student with a local unit and a period at a workplace. */
    static Student busy(String oid, String last, String first, boolean isProtected) {
        Student plain = student(oid, last, first, "LH24A", isProtected);
        Workplace place = new Workplace("Rantapaja Oy", "1234567-1", "Ohjaaja", true, true, 1);
        Plan plan = Make.plan("2025-08-20").items(Make.local(
                "Merenkulun solmut", Make.workplace("j1", "2026-10-01", "2026-12-11", place))).make();
        return new Student(oid, plan, List.of(), plain.right(), plain.placement(), true);
    }

    /** A student without a plan and with a slip in the id of the study right: whether the plan is missing is not sure. */
    public static Student slip() {
        Student slip = student("1.2.246.562.15.41024330545", "Hallaharju", "Oiva", "LH25A", false);
        return new Student(slip.studyRight(), null, List.of(), slip.right(), slip.placement(), true);
    }

    public static Student student(String oid, String last, String first, String group, boolean isProtected) {
        StudyRight made = Make.right("2025-08-11").make();
        StudyRight right = new StudyRight(
                oid, new Learner("learner-" + oid, last, first, null, isProtected), 1, "ammatillinenkoulutus", null,
                LocalDate.of(2025, 8, 11), LocalDate.of(2028, 6, 2), null,
                List.of(new StatePeriod(LocalDate.of(2025, 8, 11), "lasna", "1")), made.performances(), null, false,
                false, false, List.of());
        return new Student(oid, Make.plan("2025-08-20").make(), List.of(), Known.of(right),
                Known.of(new Placement(oid, null, last, first, group, "Hyvinvointi", "Tuulasvirta Ilkka")), true);
    }

    static StudentRows rows(Standing standing, Language language) {
        return new RowMaker(standing, Texts.beside(StudentsScreen.class, "Students.properties"), language)
                .make(Progress.NONE);
    }

    private static final class Kept implements Rows {
        final Map<String, Plan> plans = new TreeMap<>();
        final Map<String, StudyRight> rights = new TreeMap<>();
        final Map<String, Placement> placements = new TreeMap<>();

        @Override
        public Outcome plan(Plan plan) {
            return plans.put(plan.studyRight(), plan) == null ? Outcome.NEW : Outcome.CHANGED;
        }

        @Override
        public Outcome right(StudyRight right) {
            return rights.put(right.oid(), right) == null ? Outcome.NEW : Outcome.CHANGED;
        }

        @Override
        public Outcome placement(Placement placement) {
            return placements.put(String.valueOf(placement.studyRight()), placement) == null
                    ? Outcome.NEW : Outcome.CHANGED;
        }

        @Override
        public Outcome other(Versioned row) {
            return Outcome.NEW;
        }

        @Override
        public void leftOut(LeftOut row) {
            // Not looked at here.
        }
    }
}
