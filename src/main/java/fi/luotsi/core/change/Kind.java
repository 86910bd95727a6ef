package fi.luotsi.core.change;

import java.util.Locale;

/** What a change means; a change is of one kind only, so that a correction is never taken for progress. */
public enum Kind {
    /** Something has been achieved: assessed, demonstrated, acquired, approved. */
    PROGRESS,
    /** A planned day is another now. */
    MOVED,
    /** The student has come into the follow-up. */
    JOINED,
    /** The student is not in the newest file, or in another unit: nobody says that the studies are over. */
    LEFT,
    /** The study right has ended. */
    ENDED,
    /** The plan holds less than before. */
    SHRUNK,
    /** What the data say of the past is another now. */
    CORRECTION,
    /** The plan or the study right has been kept up: updated, completed, suspended. */
    UPDATE;

    /** The word on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
