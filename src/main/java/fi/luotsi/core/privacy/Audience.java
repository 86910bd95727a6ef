package fi.luotsi.core.privacy;

/** Whom a report is made for. */
public enum Audience {
    /** The unit's own people: names and all numbers; secret, stays with them. */
    INTERNAL,
    /** Anybody: no names, small numbers protected. */
    SHARED;

    public boolean shared() {
        return this == SHARED;
    }
}
