package fi.luotsi.desktop.frame;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The way somebody has come, with the way forward again after going back. */
final class Way {

    private final Deque<Visit> behind = new ArrayDeque<>();
    private final Deque<Visit> ahead = new ArrayDeque<>();
    private Visit here;

    Way(Visit start) {
        here = start;
    }

    Visit here() {
        return here;
    }

    void go(Visit to) {
        if (!to.equals(here)) {
            behind.push(here);
            ahead.clear();
            here = to;
        }
    }

    /** Changes where one is without a step, e.g. to the next student of the same list. */
    void instead(Visit other) {
        here = other;
    }

    /** Whether one came here from the screen of a place itself. */
    boolean cameFrom(Places.Place place) {
        Visit last = behind.peek();
        return last != null && last.student() == null && last.place() == place;
    }

    /** The visit before this one, which is now where one is; null at the start of the way. */
    @Nullable Visit back() {
        return step(behind, ahead);
    }

    @Nullable Visit forward() {
        return step(ahead, behind);
    }

    private @Nullable Visit step(Deque<Visit> from, Deque<Visit> to) {
        Visit visit = from.poll();
        if (visit != null) {
            to.push(here);
            here = visit;
        }
        return visit;
    }
}
