package fi.luotsi.intake.practice;

import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.follow.FlagRun;
import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.LeftOut;
import fi.luotsi.core.keep.Rows;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.Joining;
import fi.luotsi.core.plan.Placement;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.SourceAge;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.reference.Reference;
import fi.luotsi.core.reference.Versioned;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.Situation;
import fi.luotsi.core.rule.check.AllRules;
import fi.luotsi.intake.InputFile;
import fi.luotsi.intake.Intake;
import fi.luotsi.intake.Reading;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One week's files through the real import, the joining and the rules, in memory. */
record Imported(List<FileReport> reports, Cohort cohort, FlagRun run) {

    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

    /** Ids of the rules that found something, hidden findings and information too. */
    Set<String> rules() {
        return run.flags().stream().map(flag -> flag.rule().id()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Share of students without an open flag of any rule but {@code aside}, in per cent. */
    double withoutFlags(String aside) {
        Set<String> flagged = run.flags().stream().filter(Flag::open).filter(flag -> !flag.rule().id().equals(aside))
                .map(Flag::studyRight).collect(Collectors.toSet());
        return 100.0 - 100.0 * flagged.size() / cohort.students().size();
    }

    /** Share of active students with a plan, in per cent. */
    double withPlan() {
        long active = 0;
        long planned = 0;
        for (Student student : cohort.students()) {
            Situation situation = new Situation(student, run.date());
            if (student.right().isKnown() && situation.looked() && situation.active()) {
                active++;
                planned += student.plan() == null ? 0 : 1;
            }
        }
        return 100.0 * planned / active;
    }

    Student student(String studyRight) {
        return cohort.students().stream().filter(s -> s.studyRight().equals(studyRight)).findFirst().orElse(null);
    }

    /** Imports the files of a week and runs all rules on {@code date}. */
    static Imported of(PracticeWeek week, LocalDate date) {
        Kept kept = new Kept();
        List<FileReport> reports = new ArrayList<>();
        Intake intake = new Intake(Clock.fixed(week.taken().atZone(HELSINKI).toInstant(), HELSINKI));
        for (InputFile file : week.files()) {
            reports.add(intake.read(file, kept, Reading.ALL, Progress.NONE));
        }
        List<SourceAge> ages = List.of(
                new SourceAge(Source.EHOKS, week.taken(), kept.plans.size()),
                new SourceAge(Source.KOSKI, week.taken(), kept.rights.size()),
                new SourceAge(Source.ROSTER, week.taken(), kept.placements.size()));
        Cohort cohort = Joining.cohort(
                1, new Joining.Material(kept.plans.values(), kept.rights.values(), kept.placements.values()), ages,
                Set.of(), Reference.NONE);
        return new Imported(
                reports, cohort, FlagRun.of(cohort, AllRules.with(Limits.DEFAULTS), Limits.DEFAULTS, date));
    }

    /** What the import took, by study right; plans by their number too, since a right may have two. */
    static final class Kept implements Rows {
        final Map<String, Plan> plans = new TreeMap<>();
        final Map<String, StudyRight> rights = new TreeMap<>();
        final Map<String, Placement> placements = new TreeMap<>();

        @Override
        public Outcome plan(Plan plan) {
            return outcome(plans.put(plan.studyRight() + "|" + plan.id(), plan), plan);
        }

        @Override
        public Outcome right(StudyRight right) {
            return outcome(rights.put(right.oid(), right), right);
        }

        @Override
        public Outcome placement(Placement placement) {
            return outcome(placements.put(String.valueOf(placement.studyRight()), placement), placement);
        }

        @Override
        public Outcome other(Versioned row) {
            return Outcome.NEW;
        }

        @Override
        public void leftOut(LeftOut row) {
            // Not looked at here.
        }

        private static Outcome outcome(Object earlier, Object now) {
            return earlier == null ? Outcome.NEW : earlier.equals(now) ? Outcome.UNCHANGED : Outcome.CHANGED;
        }
    }
}
