package fi.luotsi.work;

import fi.luotsi.core.code.Codes;
import fi.luotsi.core.figure.AllIndicators;
import fi.luotsi.core.figure.Figure;
import fi.luotsi.core.figure.Group;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.follow.FlagRun;
import fi.luotsi.core.follow.RuleSets;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.SnapshotInfo;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.SourceAge;
import fi.luotsi.core.rule.GroupPlans;
import fi.luotsi.core.rule.LimitBook;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.RuleTexts;
import fi.luotsi.core.rule.Situation;
import fi.luotsi.core.rule.check.AllRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Works out how a unit stands on a date: loads the snapshots, runs the rules, follows flags from import to import. */
public final class FollowUp {

    private final Keep keep;

    public FollowUp(Keep keep) {
        this.keep = keep;
    }

    /** All decisions about limits and rules. */
    public LimitBook book() {
        return new LimitBook(keep.limitChanges());
    }

    /** The units there are in the newest snapshot, in order; students without one are not in any. */
    public List<String> units() {
        Cohort cohort = keep.cohort(keep.snapshots().isEmpty() ? 0 : keep.snapshots().getFirst().number());
        return cohort.students().stream().map(s -> s.unit()).filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new)).stream().toList();
    }

    /**
     * How the unit stands.
     *
     * @param unit null = everybody in the store, each student by the limits of the own unit
     * @param book what has been decided of limits; every import is looked at with those in force on its day
     * @param trendLength how many imports the trend looks back, at least 1; each costs a run of all rules
     */
    public Standing standing(LocalDate date, @Nullable String unit, LimitBook book, int trendLength, Progress progress) {
        List<SnapshotInfo> until = keep.snapshots().stream()
                .filter(info -> !info.taken().toLocalDate().isAfter(date))
                .limit(trendLength)
                .toList()
                .reversed();
        List<Standing.TrendPoint> trend = new ArrayList<>();
        Map<Flag.Key, LocalDate> since = new HashMap<>();
        Pass last = null;
        for (int i = 0; i < until.size(); i++) {
            progress.check();
            progress.at("", i, until.size());
            SnapshotInfo info = until.get(i);
            // The newest import is seen on the reporting date, earlier ones as they were on their own day.
            LocalDate day = i == until.size() - 1 ? date : info.taken().toLocalDate();
            last = Pass.of(cut(keep.cohort(info.number()), unit), new RuleSets(book, day, unit), day);
            trend.add(last.point(info.number()));
            since.keySet().retainAll(last.openKeys());
            for (Flag.Key key : last.openKeys()) {
                since.putIfAbsent(key, day);
            }
        }
        if (last == null) {
            last = Pass.of(Cohort.EMPTY, new RuleSets(book, date, unit), date);
        }
        Codes codes = Codes.of(last.cohort());
        return new Standing(
                date, unit, last.cohort(), last.sets().whole().limits(), last.run(), last.situations(), last.open(), since, trend, codes,
                new RuleTexts(AllRules.with(Limits.DEFAULTS), codes));
    }

    private static Cohort cut(Cohort cohort, @Nullable String unit) {
        return unit == null ? cohort : new Cohort(
                cohort.snapshot(), cohort.students().stream().filter(s -> unit.equals(s.unit())).toList(),
                cohort.sources(), cohort.reference());
    }

    /** One run of everything over one snapshot. */
    private record Pass(
            Cohort cohort, RuleSets sets, FlagRun run, List<Situation> situations, Map<String, List<Flag>> open) {

        static Pass of(Cohort cohort, RuleSets sets, LocalDate date) {
            FlagRun run = FlagRun.of(cohort, sets, date);
            Map<String, GroupPlans> groups = GroupPlans.of(cohort, date);
            List<Situation> situations = cohort.students().stream()
                    .map(student -> new Situation(
                            student, date, cohort.reference(), groups.get(student.studyRight())))
                    .filter(Situation::looked)
                    .toList();
            return new Pass(cohort, sets, run, situations, run.openByStudyRight());
        }

        Set<Flag.Key> openKeys() {
            return run.flags().stream().filter(Flag::open).map(Flag::key).collect(Collectors.toSet());
        }

        Standing.TrendPoint point(int snapshot) {
            Group everybody = new Group(
                    "", run.date(), situations, open,
                    cohort.sources().stream().map(SourceAge::source).collect(Collectors.toSet()),
                    sets.whole().limits());
            List<Figure> figures = AllIndicators.list().stream().map(indicator -> indicator.of(everybody)).toList();
            return new Standing.TrendPoint(run.date(), snapshot, figures, openKeys(), run);
        }
    }
}
