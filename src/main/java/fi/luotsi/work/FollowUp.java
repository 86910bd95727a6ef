package fi.luotsi.work;

import fi.luotsi.core.code.Codes;
import fi.luotsi.core.figure.AllIndicators;
import fi.luotsi.core.figure.Figure;
import fi.luotsi.core.figure.Group;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.follow.FlagMarks;
import fi.luotsi.core.follow.FlagRun;
import fi.luotsi.core.follow.MarkBook;
import fi.luotsi.core.follow.RuleSets;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.SnapshotInfo;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.History;
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
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Works out how a unit stands on a date: loads the snapshots, runs the rules, follows flags from import to import. */
public final class FollowUp {

    private final Keep keep;
    private final UnaryOperator<Cohort> seen;

    public FollowUp(Keep keep) {
        this(keep, UnaryOperator.identity());
    }

    /** @param seen how each import's cohort is looked at, e.g. without names */
    public FollowUp(Keep keep, UnaryOperator<Cohort> seen) {
        this.keep = keep;
        this.seen = seen;
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
     * How the unit stands: by the newest import until the date, or by those of the first day of imports when the date is
     * before it ({@link Standing#dataAreLater}).
     *
     * @param unit null = everybody in the store, each student by the limits of the own unit
     * @param book what has been decided of limits; every import is looked at with those in force on its day
     * @param trendLength how many imports the trend looks back, at least 1; each costs a run of all rules
     */
    public Standing standing(LocalDate date, @Nullable String unit, LimitBook book, int trendLength, Progress progress) {
        ImportsUntil told = ImportsUntil.of(keep.snapshots(), date);
        List<SnapshotInfo> all = told.all();
        EarlierImports earlier = new EarlierImports(keep, all);
        // What was imported after the date has no trend until the date.
        List<SnapshotInfo> until = all.subList(0, Math.min(told.later() ? 1 : trendLength, all.size())).reversed();
        List<Standing.TrendPoint> trend = new ArrayList<>();
        Map<Flag.Key, LocalDate> since = new HashMap<>();
        MarkBook marks = new MarkBook(keep.marks());
        Pass last = null;
        for (int i = 0; i < until.size(); i++) {
            progress.check();
            progress.at("", i, until.size());
            SnapshotInfo info = until.get(i);
            // The newest import is seen on the reporting date, earlier ones as they were on their own day.
            LocalDate day = i == until.size() - 1 ? date : info.taken().toLocalDate();
            Cohort cohort = seen.apply(keep.cohort(info.number()));
            Pass plain = Pass.of(cut(cohort, unit), earlier.of(cohort), new RuleSets(book, day, unit), day);
            earlier.remember(cohort);
            since.keySet().retainAll(plain.openKeys());
            for (Flag.Key key : plain.openKeys()) {
                since.putIfAbsent(key, day);
            }
            Set<Flag.Key> before = last == null ? Set.of() : last.allKeys();
            last = plain.marked(marks, before, key -> appeared(since.get(key), trend, day, info));
            trend.add(last.point(info.number(), i == until.size() - 1 ? last.run() : last.run().withoutFacts()));
        }
        if (last == null) {
            last = Pass.of(Cohort.EMPTY, History.NONE, new RuleSets(book, date, unit), date);
        }
        Codes codes = Codes.of(last.cohort());
        return new Standing(
                date, unit, last.cohort(), last.limits(), last.run(), last.situations(), last.open(), since,
                last.marks(), trend, codes, new RuleTexts(AllRules.with(Limits.DEFAULTS), codes));
    }

    /** The same standing after flags have been marked: nothing is loaded and no rule is run again. */
    public Standing marked(Standing standing) {
        List<SnapshotInfo> imports = keep.snapshots();
        SnapshotInfo info = imports.stream().filter(one -> one.number() == standing.cohort().snapshot()).findFirst()
                .orElse(null);
        if (info == null) {
            return standing;
        }
        Standing.TrendPoint previous = standing.previous();
        List<Standing.TrendPoint> trend =
                new ArrayList<>(standing.trend().subList(0, Math.max(0, standing.trend().size() - 1)));
        Pass pass = new Pass(
                standing.cohort(), standing.limits(), standing.run(), standing.situations(), standing.open(),
                standing.marks())
                .marked(new MarkBook(keep.marks()), previous == null ? Set.of() : Pass.keys(previous.run()),
                        key -> appeared(standing.since().get(key), trend, standing.date(), info));
        trend.add(pass.point(info.number(), pass.run()));
        return new Standing(
                standing.date(), standing.unit(), standing.cohort(), standing.limits(), pass.run(), pass.situations(),
                pass.open(), standing.since(), pass.marks(), trend, standing.codes(), standing.texts());
    }

    /** The day of the import that had a flag first; null when the trend does not reach back to it. */
    private static @Nullable LocalDate appeared(
            @Nullable LocalDate since, List<Standing.TrendPoint> before, LocalDate day, SnapshotInfo info) {
        if (since == null || before.isEmpty() || since.equals(before.getFirst().date())) {
            return null;
        }
        return since.equals(day) ? info.taken().toLocalDate() : since;
    }

    static Cohort cut(Cohort cohort, @Nullable String unit) {
        return unit == null ? cohort : new Cohort(
                cohort.snapshot(), cohort.students().stream().filter(s -> unit.equals(s.unit())).toList(),
                cohort.sources(), cohort.reference());
    }

    /** One run of everything over one snapshot. */
    private record Pass(
            Cohort cohort, Limits limits, FlagRun run, List<Situation> situations, Map<String, List<Flag>> open,
            FlagMarks marks) {

        static Pass of(Cohort cohort, History history, RuleSets sets, LocalDate date) {
            List<Situation> situations = GroupPlans.situations(cohort, history, date, sets::stops);
            FlagRun run = FlagRun.of(cohort, history, situations, sets, date);
            return new Pass(
                    cohort, sets.whole().limits(), run, situations, run.openByStudyRight(), FlagMarks.NONE);
        }

        /** The same with the marks laid on its flags; figures are to be computed after that. */
        Pass marked(MarkBook book, Set<Flag.Key> before, Function<Flag.Key, @Nullable LocalDate> appeared) {
            MarkBook.Marked marked = book.on(run, cohort, key -> !before.contains(key), appeared);
            return new Pass(
                    cohort, limits, marked.run(), situations, marked.run().openByStudyRight(), marked.marks());
        }

        Set<Flag.Key> allKeys() {
            return keys(run);
        }

        static Set<Flag.Key> keys(FlagRun run) {
            return run.flags().stream().map(Flag::key).collect(Collectors.toSet());
        }

        Set<Flag.Key> openKeys() {
            return run.flags().stream().filter(Flag::open).map(Flag::key).collect(Collectors.toSet());
        }

        Standing.TrendPoint point(int snapshot, FlagRun told) {
            Group everybody = new Group(
                    "", run.date(), situations, open,
                    cohort.sources().stream().map(SourceAge::source).collect(Collectors.toSet()),
                    limits);
            List<Figure> figures = AllIndicators.list().stream().map(indicator -> indicator.of(everybody)).toList();
            return new Standing.TrendPoint(run.date(), snapshot, figures, openKeys(), told);
        }
    }
}
