package fi.luotsi.core.keep;

import fi.luotsi.core.plan.Placement;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.reference.Versioned;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** A row made ready ahead; taken by the one thread that takes the file's rows, in the file's order. */
    interface Ready {
        Outcome take();
    }

    /** Makes a plan ready to be taken. Any thread may do so, at any time before the file is kept or discarded. */
    default Ready ready(Plan plan) {
        return () -> plan(plan);
    }

    /** Makes a study right ready to be taken, likewise. */
    default Ready ready(StudyRight right) {
        return () -> right(right);
    }

    /**
     * A row that a record gave when it was read before.
     *
     * @param studyRight the study right that the row is about
     */
    record Known(Ready row, String studyRight) {}

    /**
     * What a record with the same bytes gave before.
     *
     * @param notes what the reader wanted remembered
     */
    record Recalled(List<Known> rows, String notes) {}

    /**
     * What is remembered of a record, null when nothing is. Any thread may ask.
     *
     * @param digest 16 bytes of a digest of the record as it stands in the file
     */
    default @Nullable Recalled recall(byte[] digest) {
        return null;
    }

    /**
     * Remembers what a record gave, for the next file that has it unchanged.
     *
     * @param rows its rows, all of them taken
     */
    default void remember(byte[] digest, List<Ready> rows, String notes) {
        // For stores only.
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

    /** Forgets the rows taken so far, because the file is read anew from its start. */
    default void again() {
        // Nothing to forget for those who keep nothing.
    }

    /** Keeps a row that has a fault in it, whole, so that it can be looked at and tried again. */
    void leftOut(LeftOut row);
}
