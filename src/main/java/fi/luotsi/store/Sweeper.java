package fi.luotsi.store;

import fi.luotsi.core.keep.StoreFault;
import fi.luotsi.store.db.Database;
import fi.luotsi.store.db.Unfinished;
import org.jspecify.annotations.Nullable;

/**
 * Removes what imports left that were cancelled or killed: in the background and a little at a time, so that nobody
 * waits. What is left when the store is closed is removed after the next opening.
 */
final class Sweeper {

    private final Database database;
    private volatile boolean halt;
    private boolean stopped;
    private @Nullable Thread thread;

    Sweeper(Database database) {
        this.database = database;
    }

    /** Begins to sweep; no import may be under way. */
    synchronized void start() {
        if (!stopped) {
            halt();
            halt = false;
            thread = Thread.ofPlatform().daemon().name("luotsi-sweeper").start(this::sweep);
        }
    }

    private void sweep() {
        try {
            while (!halt && Unfinished.some(database)) {
                Thread.onSpinWait();
            }
        } catch (StoreFault fault) {
            // Closed, or broken: whoever uses the store next is told.
        }
    }

    /** Sweeps to the end; nothing is under way afterwards until {@link #start()}. */
    synchronized void finish() {
        halt();
        while (Unfinished.some(database)) {
            Thread.onSpinWait();
        }
    }

    /** Stops for good, wherever it is. */
    synchronized void stop() {
        stopped = true;
        halt();
    }

    private void halt() {
        halt = true;
        boolean interrupted = false;
        while (thread != null) {
            try {
                thread.join();
                thread = null;
            } catch (InterruptedException e) {
                // The step under way takes a moment only, and must not meet an import.
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
