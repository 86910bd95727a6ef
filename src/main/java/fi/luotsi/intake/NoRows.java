package fi.luotsi.intake;

import fi.luotsi.core.keep.LeftOut;
import fi.luotsi.core.keep.Rows;
import fi.luotsi.core.plan.Placement;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.reference.Versioned;

/** Takes rows and keeps none of them. */
final class NoRows implements Rows {

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
        // A preview shows what is wrong with a row and keeps nothing of it.
    }
}
