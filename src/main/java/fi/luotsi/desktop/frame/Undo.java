package fi.luotsi.desktop.frame;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * What was done of late and can be taken back, over all screens: the latest deed first, and done again when it was taken back
 * by mistake. It is forgotten when the store is closed. Used on the FX thread.
 */
public final class Undo {

    private static final int KEPT = 50;

    private final Deque<Done> behind = new ArrayDeque<>();
    private final Deque<Done> ahead = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<@Nullable Told> told = new ReadOnlyObjectWrapper<>();
    private @Nullable Object last;
    private boolean stepping;

    /** A way back or again. */
    @FunctionalInterface
    public interface Step {
        /** @param then to be run on the FX thread when it is done; not at all when it failed */
        void run(Runnable then);

        /** A step that is done at once. */
        static Step now(Runnable deed) {
            return then -> {
                deed.run();
                then.run();
            };
        }
    }

    private record Done(String words, Step back, Step again) {}

    /** What came of it. */
    public enum What {
        /** A deed was done that can be taken back. */
        DONE,
        /** A deed was taken back. */
        BACK,
        /** A deed that had been taken back was done again. */
        AGAIN,
        /** There was nothing to take back. */
        NOTHING,
        /** There was nothing to do again. */
        NOTHING_AGAIN
    }

    /**
     * News of a deed.
     *
     * @param words what the deed was, without a full stop; "" when there was none
     */
    public record Told(What what, String words) {}

    /** The latest news; null when there is none any more. A new object each time. */
    public ReadOnlyObjectProperty<@Nullable Told> told() {
        return told.getReadOnlyProperty();
    }

    /** Ceases to tell; what was done can still be taken back. */
    public void quiet() {
        told.set(null);
    }

    /** Keeps a deed that was done, and tells of it. */
    public void did(String words, Step back, Step again) {
        keep(words, back, again);
        tell(What.DONE, words);
    }

    /** Keeps a deed that the screen itself tells of. */
    public void keep(String words, Step back, Step again) {
        ahead.clear();
        last = null;
        push(behind, new Done(words, back, again));
    }

    private static void push(Deque<Done> to, Done done) {
        to.push(done);
        if (to.size() > KEPT) {
            to.removeLast();
        }
    }

    /** Takes back the latest deed that has not been taken back yet. */
    public void back() {
        Done done = behind.poll();
        last = null;
        if (done == null) {
            tell(What.NOTHING, "");
        } else {
            step(done.back(), () -> {
                push(ahead, done);
                tell(What.BACK, done.words());
            });
        }
    }

    /** Does again what was taken back last. */
    public void again() {
        Done done = ahead.poll();
        last = null;
        if (done == null) {
            tell(What.NOTHING_AGAIN, "");
        } else {
            step(done.again(), () -> {
                push(behind, done);
                tell(What.AGAIN, done.words());
            });
        }
    }

    private void step(Step step, Runnable then) {
        boolean before = stepping;
        stepping = true;
        try {
            step.run(then);
        } finally {
            stepping = before;
        }
    }

    private void tell(What what, String words) {
        told.set(new Told(what, words));
    }

    /**
     * Keeps every change of a choice. Changes one after another, as when text grows step by step, are one deed.
     *
     * @param put sets the choice
     * @param words what is told of the value that was chosen
     */
    public <T extends @Nullable Object> Subscription follow(
            ObservableValue<T> choice, Consumer<T> put, Function<T, String> words) {
        return choice.subscribe((old, now) -> {
            if (stepping || Objects.equals(old, now)) {
                return;
            }
            Done latest = behind.peek();
            boolean more = last == choice && latest != null;
            Step back = more ? latest.back() : Step.now(() -> put.accept(old));
            if (more) {
                behind.pop();
            }
            did(words.apply(now), back, Step.now(() -> put.accept(now)));
            last = choice;
        });
    }

    /** Forgets everything. */
    void forget() {
        behind.clear();
        ahead.clear();
        told.set(null);
    }

    /**
     * Does a deed that changes many things at once, and keeps it when it changed any.
     *
     * @param look gives how things stand, by value
     * @param put makes them stand so
     */
    public <T> void around(Supplier<T> look, Consumer<T> put, String words, Runnable deed) {
        T before = look.get();
        deed.run();
        T after = look.get();
        if (!Objects.equals(before, after)) {
            did(words, Step.now(() -> put.accept(before)), Step.now(() -> put.accept(after)));
        }
    }
}
