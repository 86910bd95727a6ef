package fi.luotsi.store.pack;

import fi.luotsi.core.plan.Placement;
import org.jspecify.annotations.Nullable;

/** Writes a row of the roster, component by component as {@link PlanWriter} writes a plan. */
record PlacementWriter(Members to) {

    /** The bytes of a row; null when only Jackson can write it. */
    byte @Nullable [] bytes(Placement placement) {
        return to.document(placement, this::placement);
    }

    private void placement(Placement placement) {
        to.text("studyRight", placement.studyRight());
        to.text("learner", placement.learner());
        to.text("lastName", placement.lastName());
        to.text("firstName", placement.firstName());
        to.text("group", placement.group());
        to.text("unit", placement.unit());
        to.text("teacher", placement.teacher());
    }
}
