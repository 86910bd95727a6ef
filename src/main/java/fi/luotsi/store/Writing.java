package fi.luotsi.store;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Writes batches one after the other on a thread of its own, so that encrypting and writing one goes on beside the reading
 * of the next. Used by one thread.
 */
final class Writing implements AutoCloseable {

    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("luotsi-writer").daemon().factory());
    private @Nullable Future<?> last;
    private @Nullable RuntimeException failed;

    /**
     * Writes a batch once the one before it is written; at most one waits.
     *
     * @throws RuntimeException what writing the batch before ended in
     */
    void write(Runnable batch) {
        settle();
        last = writer.submit(batch);
    }

    /**
     * Waits until all is written.
     *
     * @throws RuntimeException what writing a batch ended in, from then on each time: what follows a lost batch is worth
     *     nothing
     */
    void settle() {
        if (failed != null) {
            throw failed;
        }
        Future<?> waited = last;
        last = null;
        if (waited == null) {
            return;
        }
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    waited.get();
                    return;
                } catch (InterruptedException e) {
                    // A batch is written to its end: the database must not lose its thread in the middle of one.
                    interrupted = true;
                } catch (ExecutionException e) {
                    failed = fault(e.getCause());
                    throw failed;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException fault(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException fault ? fault : new IllegalStateException(cause);
    }

    /** Waits for the batch that is being written, whatever becomes of it. */
    @Override
    public void close() {
        writer.close();
    }
}
