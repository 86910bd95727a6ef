package fi.luotsi.desktop.frame;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.plan.Cohort;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What deeds with data need of the frame.
 *
 * @param changed run on the FX thread when the store holds something new
 * @param seen how cohorts out of the store are looked at now, e.g. without names
 */
public record Bench(
        Keep keep, Desk desk, Dialogs dialogs, Runnable changed, Supplier<UnaryOperator<Cohort>> seen) {

    /** A bench at which everybody is seen as the store has them. */
    public Bench(Keep keep, Desk desk, Dialogs dialogs, Runnable changed) {
        this(keep, desk, dialogs, changed, UnaryOperator::identity);
    }
}
