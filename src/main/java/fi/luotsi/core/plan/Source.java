package fi.luotsi.core.plan;

/** The kinds of source that files come from; the order is that of the sources banner. */
public enum Source {
    EHOKS,
    KOSKI,
    ROSTER
}
