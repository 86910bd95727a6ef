package fi.luotsi.core.follow;

import java.util.Locale;

/** Where a flag stands in its life; that it is cleared is told by its not being found any more. */
public enum FlagState {
    /** The import before did not have it. */
    NEW,
    OPEN,
    /** Somebody has looked at it; it is still open. */
    SEEN,
    /** Said to be mended in the source; newer data of the source will show it. */
    MENDED,
    /** Left until a day; not counted before. */
    POSTPONED,
    /** Judged wrong, with a reason and until a day; not counted before. */
    WRONG;

    /** The word on the command line and in text keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether figures leave it out. */
    public boolean resting() {
        return this == POSTPONED || this == WRONG;
    }
}
