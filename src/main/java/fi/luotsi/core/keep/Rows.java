package fi.luotsi.core.keep;

import fi.luotsi.core.plan.Placement;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.reference.Versioned;

/** Takes the rows of one file as they are read, one by one, so that a file of any size needs little memory. */
public interface Rows {

    /** What a row meant to the store. */
    enum Outcome {
        NEW,
        CHANGED,
        UNCHANGED,
        /** A newer version is already there; this one was not taken. */
        OLDER,
        /** The same row came twice in this import with the same content; stored once. */
        REPEATED
    }

    Outcome plan(Plan plan);

    Outcome right(StudyRight right);

    Outcome placement(Placement placement);

    /**
     * Takes the name of a student from a table that tells neither group nor unit nor teacher; it never takes the place of
     * a row that is there already.
     */
    default Outcome named(Placement placement) {
        return placement(placement);
    }

    /** Takes a row of any other kind: of a report, the provider's table, or reference data. */
    Outcome other(Versioned row);

    /** Keeps a row that has a fault in it, whole, so that it can be looked at and tried again. */
    void leftOut(LeftOut row);
}
