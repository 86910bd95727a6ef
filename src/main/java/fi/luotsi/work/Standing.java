package fi.luotsi.work;

import fi.luotsi.core.code.Codes;
import fi.luotsi.core.figure.Figure;
import fi.luotsi.core.figure.Group;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.follow.FlagMarks;
import fi.luotsi.core.follow.FlagRun;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.SourceAge;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.RuleTexts;
import fi.luotsi.core.rule.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a unit stands on the reporting date: everything the screens, reports and the command line show, computed once.
 *
 * @param unit the unit looked at, null = all units of the store
 * @param cohort the newest snapshot not later than the date, or what was imported first, cut to the unit
 * @param run all rules over the cohort
 * @param situations those looked at, in the order of the cohort
 * @param open shown and counted flags by study right
 * @param since the first date in the trend on which a flag was there without a break since, by key
 * @param marks what people have done with the flags
 * @param trend one point an import up to the date, oldest first; the last one is this standing
 */
public record Standing(
        LocalDate date,
        @Nullable String unit,
        Cohort cohort,
        Limits limits,
        FlagRun run,
        List<Situation> situations,
        Map<String, List<Flag>> open,
        Map<Flag.Key, LocalDate> since,
        FlagMarks marks,
        List<TrendPoint> trend,
        Codes codes,
        RuleTexts texts) {

    /** A standing whose flags nobody has marked. */
    public Standing(
            LocalDate date, @Nullable String unit, Cohort cohort, Limits limits, FlagRun run,
            List<Situation> situations, Map<String, List<Flag>> open, Map<Flag.Key, LocalDate> since,
            List<TrendPoint> trend, Codes codes, RuleTexts texts) {
        this(date, unit, cohort, limits, run, situations, open, since, FlagMarks.NONE, trend, codes, texts);
    }

    /**
     * The figures and open flags as they were at one import.
     *
     * @param open keys of the flags that were open
     * @param run all rules over the import; of an earlier one without facts, which would hold its records
     */
    public record TrendPoint(LocalDate date, int snapshot, List<Figure> figures, Set<Flag.Key> open, FlagRun run) {}

    /** Whether nothing had been imported yet on the date, so that it is looked at with what was imported first. */
    public boolean dataAreLater() {
        return !cohort.sources().isEmpty()
                && cohort.sources().stream().allMatch(age -> age.taken().toLocalDate().isAfter(date));
    }

    /** The student with this study right, or null. */
    public @Nullable Student student(String studyRight) {
        for (Student student : cohort.students()) {
            if (student.studyRight().equals(studyRight)) {
                return student;
            }
        }
        return null;
    }

    /** The situation of a student of this cohort, for one thread: with the stop-clock dates of the student's unit. */
    public Situation situation(Student student) {
        for (Situation one : situations) {
            if (one.student().studyRight().equals(student.studyRight())) {
                return one.stopping(one.stops());
            }
        }
        return new Situation(student, date, cohort.reference()).stopping(limits.stops());
    }

    /** The open flags of a student, heaviest first as the run gives them; empty when there are none. */
    public List<Flag> openOf(String studyRight) {
        return open.getOrDefault(studyRight, List.of());
    }

    /** The import before the one shown, null when there is none. */
    public @Nullable TrendPoint previous() {
        return trend.size() < 2 ? null : trend.get(trend.size() - 2);
    }

    /** Everybody looked at, as a group to compute figures of. */
    public Group everybody() {
        return group("", situations);
    }

    /** Some of those looked at, as a named group. */
    public Group group(String name, List<Situation> students) {
        return new Group(
                name, date, students, open,
                cohort.sources().stream().map(SourceAge::source).collect(Collectors.toSet()), limits);
    }
}
