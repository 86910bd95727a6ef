package fi.luotsi.desktop.frame;

import fi.luotsi.core.ahead.Span;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.SavedView;
import fi.luotsi.core.keep.SnapshotInfo;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.quality.Quality;
import fi.luotsi.work.FollowUp;
import fi.luotsi.work.LookAhead;
import fi.luotsi.work.SavedViews;
import fi.luotsi.work.Standing;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the frame works out of the store off the FX thread: how the unit stands, and the numbers beside the screens.
 *
 * @param faults in the data, as the screen Data counts them: a student once in each kind
 * @param deadlines of the coming weeks
 * @param taken when the newest data came, null = nothing imported
 * @param views names of the saved views
 */
record Found(
        List<String> units, Standing standing, int faults, int deadlines, @Nullable LocalDateTime taken,
        List<String> views) {

    /** @param trend how many imports are looked back */
    static Found look(
            Keep keep, LocalDate date, @Nullable String unit, UnaryOperator<Cohort> seen, int trend, Progress progress) {
        FollowUp followUp = new FollowUp(keep, seen);
        List<SnapshotInfo> snapshots = keep.snapshots();
        Standing standing = followUp.standing(date, unit, followUp.book(), trend, progress);
        return new Found(
                followUp.units(), standing, faults(standing), deadlines(standing),
                snapshots.isEmpty() ? null : snapshots.getFirst().taken(),
                new SavedViews(keep).list().stream().map(SavedView::name).toList());
    }

    private static int faults(Standing standing) {
        return (int) Quality.of(standing.cohort(), standing.date()).stream()
                .map(finding -> finding.kind() + " " + finding.studyRight())
                .distinct()
                .count();
    }

    private static int deadlines(Standing standing) {
        Span span = Span.weeks(standing.date(), LookAhead.WEEKS);
        return new LookAhead().of(standing, span, Progress.NONE).deadlines().size();
    }
}
