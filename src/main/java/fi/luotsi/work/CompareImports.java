package fi.luotsi.work;

import fi.luotsi.core.change.Changes;
import fi.luotsi.core.change.Comparison;
import fi.luotsi.core.change.Point;
import fi.luotsi.core.change.Side;
import fi.luotsi.core.follow.FlagRun;
import fi.luotsi.core.follow.MarkBook;
import fi.luotsi.core.follow.RuleSets;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.SnapshotInfo;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.History;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.rule.GroupPlans;
import fi.luotsi.core.rule.LimitBook;
import fi.luotsi.core.rule.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells what has changed from one import to another, each looked at on a day of its own. */
public final class CompareImports {

    private final Keep keep;
    private final UnaryOperator<Cohort> seen;

    public CompareImports(Keep keep) {
        this(keep, UnaryOperator.identity());
    }

    /** @param seen how each import's cohort is looked at, e.g. without names */
    public CompareImports(Keep keep, UnaryOperator<Cohort> seen) {
        this.keep = keep;
        this.seen = seen;
    }

    /**
     * The imports until a day as points, newest first: the newest is seen on that day, earlier ones on their own. Before the
     * first day of imports those of that day are seen on the day asked for.
     */
    public List<Point> points(LocalDate date) {
        ImportsUntil told = ImportsUntil.of(keep.snapshots(), date);
        List<Point> points = new ArrayList<>();
        for (SnapshotInfo info : told.all()) {
            LocalDate day = points.isEmpty() || told.later() ? date : info.taken().toLocalDate();
            points.add(new Point(info.number(), day, info.taken()));
        }
        return points;
    }

    /** What was known on a day: the newest import until then, seen on that day; null when there was none. */
    public @Nullable Point on(LocalDate date) {
        ImportsUntil told = ImportsUntil.of(keep.snapshots(), date);
        SnapshotInfo newest = told.later() || told.all().isEmpty() ? null : told.all().getFirst();
        return newest == null ? null : new Point(newest.number(), date, newest.taken());
    }

    /**
     * Compares two points; the earlier one is taken for the state before, whichever is given first.
     *
     * @param unit null = all units of the store
     */
    public Changes between(Point one, Point other, @Nullable String unit, Progress progress) {
        boolean inOrder = one.snapshot() < other.snapshot()
                || (one.snapshot() == other.snapshot() && !one.date().isAfter(other.date()));
        Sides sides = new Sides(unit, Math.max(one.snapshot(), other.snapshot()));
        progress.check();
        progress.at("", 0, 3);
        Side from = sides.of(inOrder ? one : other);
        progress.check();
        progress.at("", 1, 3);
        Side to = sides.of(inOrder ? other : one);
        progress.check();
        progress.at("", 2, 3);
        return Comparison.of(from, to, progress);
    }

    /**
     * Compares each of some points with the next one.
     *
     * @param points newest first, at least one
     * @return newest first, one less than there are points
     */
    public List<Changes> overTime(List<Point> points, @Nullable String unit, Progress progress) {
        Sides sides = new Sides(unit, points.getFirst().snapshot());
        List<Changes> all = new ArrayList<>();
        Side before = null;
        int done = 0;
        for (Point point : points.reversed()) {
            progress.check();
            progress.at("", done++, points.size());
            Side side = sides.of(point);
            if (before != null) {
                all.addFirst(Comparison.of(before, side, progress));
            }
            before = side;
        }
        return all;
    }

    /** Makes the states that are compared. */
    private final class Sides {
        private final @Nullable String unit;
        private final EarlierImports earlier;
        private final LimitBook book = new LimitBook(keep.limitChanges());
        private final MarkBook marks = new MarkBook(keep.marks());

        Sides(@Nullable String unit, int newest) {
            this.unit = unit;
            earlier = new EarlierImports(
                    keep, keep.snapshots().stream().filter(info -> info.number() <= newest).toList());
        }

        Side of(Point point) {
            Cohort whole = seen.apply(keep.cohort(point.snapshot()));
            Cohort cohort = FollowUp.cut(whole, unit);
            RuleSets sets = new RuleSets(book, point.date(), unit);
            History history = earlier.of(whole);
            List<Situation> situations = GroupPlans.situations(cohort, history, point.date(), sets::stops);
            FlagRun run = FlagRun.of(cohort, history, situations, sets, point.date());
            earlier.remember(whole);
            MarkBook.Marked marked = marks.on(run, cohort, key -> false, key -> null);
            return new Side(point, cohort, situations, marked.run(), marked.marks(), sets, elsewhere(whole));
        }

        private Set<String> elsewhere(Cohort whole) {
            return unit == null ? Set.of() : whole.students().stream().filter(s -> !Objects.equals(unit, s.unit()))
                    .map(Student::studyRight).collect(Collectors.toSet());
        }
    }
}
