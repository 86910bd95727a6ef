package fi.luotsi.desktop.frame;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.SnapshotInfo;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.quality.Quality;
import fi.luotsi.work.FollowUp;
import fi.luotsi.work.Standing;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the frame shows of a store.
 *
 * @param faults faults in the data as the screen Data counts them: a student once in each kind
 * @param taken when the newest data came, null = nothing imported
 */
record Found(List<String> units, Standing standing, int faults, @Nullable LocalDateTime taken) {

    private static final int TREND = 7;

    /** Works it out; takes long. */
    static Found in(
            Keep keep, LocalDate date, @Nullable String unit, UnaryOperator<Cohort> seen, Progress progress) {
        FollowUp followUp = new FollowUp(keep, seen);
        List<SnapshotInfo> snapshots = keep.snapshots();
        Standing standing = followUp.standing(date, unit, followUp.book(), TREND, progress);
        return new Found(
                followUp.units(), standing, faults(standing),
                snapshots.isEmpty() ? null : snapshots.getFirst().taken());
    }

    private static int faults(Standing standing) {
        return (int) Quality.of(standing.cohort(), standing.date()).stream()
                .map(finding -> finding.kind() + " " + finding.studyRight())
                .distinct()
                .count();
    }
}
