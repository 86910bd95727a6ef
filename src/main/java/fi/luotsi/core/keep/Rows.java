package fi.luotsi.core.keep;

import fi.luotsi.core.plan.Placement;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.StudyRight;

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
}
