package fi.luotsi.intake;

import fi.luotsi.core.keep.LeftOut;
import fi.luotsi.core.keep.Rows;
import fi.luotsi.core.plan.Placement;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.reference.Versioned;
import org.jspecify.annotations.Nullable;

/** Takes rows and keeps none of them: for a preview, or for a file that was imported before. */
public final class NoRows implements Rows {

    private final @Nullable Rows known;

    /** Knows of no earlier file. */
    public NoRows() {
        this(null);
    }

    /** @param known remembers the records of earlier files, so that they need not be read again; null = nobody does */
    public NoRows(@Nullable Rows known) {
        this.known = known;
    }

    @Override
    public @Nullable Recalled recall(byte[] digest) {
        Recalled recalled = known == null ? null : known.recall(digest);
        return recalled == null ? null : new Recalled(
                recalled.rows().stream().map(row -> new Known(() -> Outcome.UNCHANGED, row.studyRight())).toList(),
                recalled.notes());
    }

    @Override
    public Outcome plan(Plan plan) {
        return Outcome.UNCHANGED;
    }

    @Override
    public Outcome right(StudyRight right) {
        return Outcome.UNCHANGED;
    }

    @Override
    public Outcome placement(Placement placement) {
        return Outcome.UNCHANGED;
    }

    @Override
    public Outcome other(Versioned row) {
        return Outcome.UNCHANGED;
    }

    @Override
    public void leftOut(LeftOut row) {
        // A preview keeps nothing; of a file imported before, the row is in quarantine since, or was let go there.
    }
}
