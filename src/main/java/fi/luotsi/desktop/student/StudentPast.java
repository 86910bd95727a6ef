package fi.luotsi.desktop.student;

import fi.luotsi.core.change.Changes;
import fi.luotsi.core.change.Point;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.desktop.frame.Bench;
import fi.luotsi.desktop.part.Background;
import fi.luotsi.desktop.part.Job;
import fi.luotsi.work.CompareImports;
import fi.luotsi.work.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What has changed from import to import, worked out off the FX thread once for everybody and kept while the standing is
 * the same, so that the next student is there at once.
 */
final class StudentPast {

    /** Imports looked back at first, and how many more at each wish. */
    private static final int IMPORTS = 7;

    private final @Nullable Bench bench;
    private final Background.Line line = new Background.Line(Job.STUDENT);
    private final List<Runnable> listeners = new ArrayList<>();
    private @Nullable Standing of;
    private @Nullable List<Changes> found;
    private boolean more;
    private boolean stopped;
    private int imports = IMPORTS;

    /** @param bench null = there is no store to look into */
    StudentPast(@Nullable Bench bench) {
        this.bench = bench;
    }

    /** Runs {@code then} on the FX thread whenever there is something else to show. */
    void onChange(Runnable then) {
        listeners.add(then);
    }

    void close() {
        line.cancel();
        listeners.clear();
    }

    /** The comparisons, newest first; null while they are being made. */
    @Nullable List<Changes> found() {
        return found;
    }

    /** Whether the store holds imports from before those compared. */
    boolean more() {
        return more;
    }

    /** Whether the comparing was stopped or failed. */
    boolean stopped() {
        return stopped;
    }

    /** Begins to compare for a standing; nothing happens when it has been done or is under way. */
    void ask(Standing standing) {
        if (standing != of) {
            of = standing;
            run(standing);
        }
    }

    /** Looks further back. */
    void earlier() {
        imports += IMPORTS;
        again();
    }

    void again() {
        Standing standing = of;
        if (standing != null) {
            run(standing);
            listeners.forEach(Runnable::run);
        }
    }

    private void run(Standing standing) {
        Bench from = bench;
        if (from == null) {
            found = List.of();
            return;
        }
        found = null;
        stopped = false;
        UnaryOperator<Cohort> seen = from.seen().get();
        int most = imports;
        record Made(List<Changes> all, boolean more) {}
        from.desk().background().run(line, progress -> {
            CompareImports compare = new CompareImports(from.keep(), seen);
            List<Point> points = compare.points(standing.date());
            List<Point> some = points.subList(0, Math.min(most, points.size()));
            return new Made(
                    some.size() < 2 ? List.of() : compare.overTime(some, standing.unit(), progress),
                    some.size() < points.size());
        }, made -> {
            found = made.all();
            more = made.more();
            listeners.forEach(Runnable::run);
        }, e -> {
            stopped = true;
            if (!(e instanceof Progress.Cancelled)) {
                System.getLogger(StudentPast.class.getName()).log(System.Logger.Level.ERROR, "changes", e);
            }
            listeners.forEach(Runnable::run);
        });
    }
}
