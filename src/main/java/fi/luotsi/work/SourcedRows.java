package fi.luotsi.work;

import fi.luotsi.core.keep.Rows;
import fi.luotsi.core.plan.Placement;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.reference.Versioned;
import fi.luotsi.core.keep.LeftOut;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Hands rows on and notes whether there were roster rows among them: the provider's own table may be a roster, too. */
final class SourcedRows implements Rows {

    private final Rows rows;
    private boolean placed;

    SourcedRows(Rows rows) {
        this.rows = rows;
    }

    /** The sources of a file whose rows have come this way. */
    Set<Source> sources(Source told) {
        Set<Source> sources = EnumSet.of(told);
        if (placed) {
            sources.add(Source.ROSTER);
        }
        return sources;
    }

    @Override
    public Ready ready(Plan plan) {
        return rows.ready(plan);
    }

    @Override
    public Ready ready(StudyRight right) {
        return rows.ready(right);
    }

    @Override
    public @Nullable Recalled recall(byte[] digest) {
        return rows.recall(digest);
    }

    @Override
    public void remember(byte[] digest, List<Ready> taken, String notes) {
        rows.remember(digest, taken, notes);
    }

    @Override
    public void again() {
        placed = false;
        rows.again();
    }

    @Override
    public Outcome plan(Plan plan) {
        return rows.plan(plan);
    }

    @Override
    public Outcome right(StudyRight right) {
        return rows.right(right);
    }

    @Override
    public Outcome placement(Placement placement) {
        placed = true;
        return rows.placement(placement);
    }

    @Override
    public Outcome named(Placement placement) {
        return rows.named(placement);
    }

    @Override
    public Outcome other(Versioned row) {
        return rows.other(row);
    }

    @Override
    public void leftOut(LeftOut row) {
        rows.leftOut(row);
    }
}
