package fi.luotsi.desktop.part;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** One piece of work off the FX thread, from its asking to its end. Its properties change on the FX thread. */
public final class Task {

    /** How far it has come. */
    public enum State {
        WAITING, RUNNING, DONE, STOPPED, FAILED
    }

    private final Job job;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.WAITING);
    private final StringProperty at = new SimpleStringProperty("");
    private final DoubleProperty share = new SimpleDoubleProperty(-1);
    private final long asked = System.nanoTime();
    private volatile boolean cancelled;
    private @Nullable Exception trouble;
    private long took;

    Task(Job job) {
        this.job = job;
    }

    public Job job() {
        return job;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** What it is at, e.g. a file's name; "" when it does not tell. */
    public ReadOnlyStringProperty at() {
        return at;
    }

    /** Share done, 0–1, or -1 when not known. */
    public ReadOnlyDoubleProperty share() {
        return share;
    }

    /** Why it failed; null unless it did. */
    public @Nullable Exception trouble() {
        return trouble;
    }

    /** Whether it waits or runs. */
    public boolean pending() {
        return state.get() == State.WAITING || state.get() == State.RUNNING;
    }

    /** Whether it is pending and looks for being asked to stop. */
    public boolean stoppable() {
        return pending() && job.stoppable();
    }

    /** Milliseconds from its asking to its end, 0 while it is pending. */
    long took() {
        return took;
    }

    /** Asks it to stop and leave everything as it was; when it still waits for its turn it is not begun at all. */
    public void cancel() {
        cancelled = true;
    }

    boolean cancelled() {
        return cancelled;
    }

    void began() {
        state.set(State.RUNNING);
    }

    void came(String name, double part) {
        at.set(name);
        share.set(part);
    }

    void ended(State how, @Nullable Exception why) {
        took = (System.nanoTime() - asked) / 1_000_000;
        trouble = why;
        state.set(how);
    }
}
