package fi.luotsi.core.keep;

/** What a person does with a flag. */
public enum Deed {
    SEEN, MENDED, POSTPONED, WRONG,
    /** Takes an earlier deed back. */
    UNDONE;

    /** Whether it says until when. */
    public boolean lasts() {
        return this == POSTPONED || this == WRONG;
    }
}
