package fi.luotsi.desktop.frame;

import fi.luotsi.work.MarkFlags;
import fi.luotsi.work.Standing;

/** Lets a screen mark flags; the standing follows when it is done. */
@FunctionalInterface
public interface Marker {

    /** What is done with flags of a standing. */
    @FunctionalInterface
    interface Deed {
        void with(MarkFlags marks, Standing standing);
    }

    void run(Deed deed);
}
