package fi.luotsi.desktop.students;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What deeds on the screen did, in words, and the way to take them back. Used on the FX thread. */
final class Told {

    private final StringProperty words = new SimpleStringProperty("");
    private final BooleanProperty undoable = new SimpleBooleanProperty();
    private final Deque<Runnable> back = new ArrayDeque<>();

    /** What the latest deed did; "" = nothing to tell. */
    ReadOnlyStringProperty words() {
        return words;
    }

    /** Whether what is told can be taken back. */
    ReadOnlyBooleanProperty undoable() {
        return undoable;
    }

    /** Tells of something that cannot be taken back. */
    void say(String what) {
        words.set(""); // the same words again are told again
        undoable.set(false);
        words.set(what);
    }

    /** Tells of something that {@code undo} takes back. */
    void say(String what, Runnable undo) {
        words.set("");
        back.push(undo);
        undoable.set(true);
        words.set(what);
    }

    /** Ceases to tell; what was done can still be taken back. */
    void quiet() {
        words.set("");
        undoable.set(false);
    }

    /** Takes the latest deed back that has not been yet; nothing happens when there is none. */
    void undo() {
        Runnable latest = back.poll();
        if (latest != null) {
            quiet();
            latest.run();
        }
    }
}
