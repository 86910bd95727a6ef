package fi.luotsi.core.rule;

/** Whether KOSKI says that an item is assessed or recognised; "unknown" is never read as "no". */
public enum Done {
    YES,
    NO,
    /** No KOSKI results imported for the student, or a local unit that KOSKI does not list by name. */
    UNKNOWN
}
