package fi.luotsi.work;

import fi.luotsi.core.keep.Backup;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.StoreTrouble;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Makes backups by itself: before something large is done with what changed since the last one, and after it.
 *
 * <p>Practice stores get none: what is in them can be made again.
 */
public final class KeepSafe {

    private final Keep keep;

    public KeepSafe(Keep keep) {
        this.keep = keep;
    }

    /**
     * What became of it.
     *
     * @param backup null when nothing had changed or it failed
     * @param trouble why it failed; null when it did not
     */
    public record Done(@Nullable Backup backup, @Nullable StoreTrouble trouble) {}

    /**
     * Makes a verified backup if anything has changed since the newest one; cannot be stopped, takes a second or a few.
     *
     * @param now local time in Europe/Helsinki
     */
    public Done ifChanged(LocalDateTime now) {
        if (keep.practice()) {
            return new Done(null, null);
        }
        try {
            return new Done(keep.backUp(now, Progress.NONE), null);
        } catch (StoreTrouble trouble) {
            return new Done(null, trouble);
        }
    }
}
