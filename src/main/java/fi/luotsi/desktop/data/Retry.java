package fi.luotsi.desktop.data;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.Quarantined;
import fi.luotsi.core.plan.Problem;
import java.util.List;

/** Reads rows in quarantine again and brings in those that are in order now. */
@FunctionalInterface
public interface Retry {

    /** Off the FX thread. */
    Done run(Keep keep, List<Quarantined> rows, Progress progress);

    /**
     * How it went.
     *
     * @param released rows that went in, or that newer ones have overtaken
     * @param stayed rows that are still in quarantine
     * @param why what is to be said of rows that were not even read, each cause once
     */
    record Done(int released, int stayed, List<Problem> why) {}
}
