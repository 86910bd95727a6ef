package fi.luotsi.desktop.part;

import fi.luotsi.core.keep.StoreTrouble;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * What runs, what waits for its turn and what was done of late, in the order asked for. What failed stays until somebody has
 * seen it and put it away. Used on the FX thread.
 */
public final class Tasks {

    /** Work that took less, in milliseconds, is over before anybody could look for it. */
    private static final long NOTICED = 400;
    /** So many that went well are told of. */
    private static final int KEPT = 6;
    /** What a user mistyped is said where it was typed. */
    private static final Set<String> SAID_ELSEWHERE = Set.of("wrong-passphrase", "wrong-recovery-code", "wait");

    private final ObservableList<Task> all = FXCollections.observableArrayList();
    private final ObservableList<Task> shown = FXCollections.unmodifiableObservableList(all);
    private final ReadOnlyIntegerWrapper failed = new ReadOnlyIntegerWrapper();

    Tasks() {}

    void add(Task task) {
        all.add(task);
    }

    /** @param wanted whether anybody still waits for what came of it */
    void ended(Task task, boolean wanted) {
        boolean kept = switch (task.state().get()) {
            case FAILED -> wanted && !saidElsewhere(task.trouble());
            case STOPPED -> wanted && task.cancelled();
            default -> wanted && task.took() >= NOTICED;
        };
        if (!kept) {
            all.remove(task);
        }
        List<Task> well = new ArrayList<>(all.filtered(one -> !one.pending() && one.state().get() != Task.State.FAILED));
        if (well.size() > KEPT) {
            all.removeAll(well.subList(0, well.size() - KEPT));
        }
        count();
    }

    private static boolean saidElsewhere(@Nullable Exception trouble) {
        return trouble instanceof StoreTrouble store && SAID_ELSEWHERE.contains(store.code());
    }

    private void count() {
        failed.set(all.filtered(one -> one.state().get() == Task.State.FAILED).size());
    }

    /** All of them; follows what happens. */
    public ObservableList<Task> all() {
        return shown;
    }

    /** What runs, else what waits longest; null when nothing does. */
    public @Nullable Task now() {
        return all.stream().filter(Task::pending).findFirst().orElse(null);
    }

    boolean pending() {
        return now() != null;
    }

    /** How many failed and have not been put away. */
    public ReadOnlyIntegerProperty failed() {
        return failed.getReadOnlyProperty();
    }

    /** Puts away what is over. */
    public void putAway(Task task) {
        if (!task.pending()) {
            all.remove(task);
            count();
        }
    }

    /** Puts away all that is over, e.g. because the store is closed. */
    public void putAwayAll() {
        all.removeIf(task -> !task.pending());
        count();
    }
}
