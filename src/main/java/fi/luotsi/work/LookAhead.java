package fi.luotsi.work;

import fi.luotsi.core.ahead.Ahead;
import fi.luotsi.core.ahead.Span;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.rule.Situation;
import java.util.ArrayList;
import java.util.List;

/** Looks ahead from the reporting date: deadlines and load of the coming weeks or months. */
public final class LookAhead {

    /** How many weeks are looked at unless somebody asks for others. */
    public static final int WEEKS = 8;

    /** What lies ahead of the unit; takes well under a second for a whole provider, and may be asked on any thread. */
    public Ahead of(Standing standing, Span span, Progress progress) {
        List<Situation> own = new ArrayList<>(standing.situations().size());
        for (Situation one : standing.situations()) {
            // A situation is for one thread; the standing's own ones belong to the screens.
            own.add(one.stopping(one.stops()));
        }
        progress.check();
        return Ahead.of(own, standing.limits(), standing.run(), span);
    }
}
