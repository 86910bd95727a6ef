package fi.luotsi.desktop.part;

import fi.luotsi.core.keep.Progress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import org.jspecify.annotations.Nullable;

/**
 * The one door through which screens do long work off the FX thread, with progress and cancel.
 *
 * <p>Work runs one at a time, in the order asked for. A newer request of the same {@link Line} makes the results of an
 * older one arrive nowhere.
 */
public final class Background implements AutoCloseable {

    private final ExecutorService executor = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .daemon()
            .name("luotsi-background")
            .factory());
    private final Tasks tasks = new Tasks();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final DoubleProperty share = new SimpleDoubleProperty(-1);
    private volatile @Nullable Task running;

    /** Work that may be long. */
    @FunctionalInterface
    public interface Work<T> {
        T run(Progress progress) throws Exception;
    }

    /** A series of requests of which only the newest matters. Used on the FX thread. */
    public static final class Line {
        private final Job job;
        private volatile int newest;
        private @Nullable Task task;

        /** @param job what its requests are called, unless they say otherwise */
        public Line(Job job) {
            this.job = job;
        }

        /** Asks the newest request to stop and leave everything as it was. */
        public void cancel() {
            if (task != null) {
                task.cancel();
            }
        }

        /** Lets what was asked arrive nowhere, because nobody is there for it any more, and asks it to stop. */
        public void drop() {
            cancel();
            newest++;
        }
    }

    /**
     * Runs {@code work} off the FX thread, then {@code done} or {@code failed} on it. A cancelled request calls
     * {@code failed} with {@link Progress.Cancelled}.
     */
    public <T> void run(Line line, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        run(line, line.job, work, done, failed);
    }

    /**
     * The same under another name.
     *
     * @param job what this request is called
     */
    public <T> void run(Line line, Job job, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        int number = ++line.newest;
        Task task = new Task(job);
        line.task = task;
        tasks.add(task);
        busy.set(true);
        executor.execute(() -> {
            running = task;
            Platform.runLater(() -> begin(task));
            try {
                if (task.cancelled()) {
                    throw new Progress.Cancelled();
                }
                T result = work.run(new TaskProgress(task, line, number));
                finish(task, line, number, null, () -> done.accept(result));
            } catch (Exception e) {
                finish(task, line, number, e, () -> failed.accept(e));
            } finally {
                running = null;
            }
        });
    }

    private void begin(Task task) {
        task.began();
        share.set(-1);
    }

    private void finish(Task task, Line line, int number, @Nullable Exception trouble, Runnable then) {
        Platform.runLater(() -> {
            boolean wanted = line.newest == number;
            task.ended(trouble == null ? Task.State.DONE
                    : trouble instanceof Progress.Cancelled ? Task.State.STOPPED : Task.State.FAILED, trouble);
            tasks.ended(task, wanted);
            share.set(-1);
            busy.set(tasks.pending());
            if (wanted) {
                then.run();
            }
        });
    }

    /**
     * Runs {@code then} on the FX thread when everything that has been asked for so far is done and has told its results.
     * Nobody is told when the program ends before.
     */
    public void afterAll(Runnable then) {
        if (!executor.isShutdown()) {
            executor.execute(() -> Platform.runLater(then));
        }
    }

    /** Runs short work off the FX thread after what runs now; nobody waits for it or is told of it. */
    public void quietly(Runnable work) {
        if (!executor.isShutdown()) {
            executor.execute(() -> {
                try {
                    work.run();
                } catch (RuntimeException e) {
                    System.getLogger(Background.class.getName()).log(System.Logger.Level.ERROR, "quiet work", e);
                }
            });
        }
    }

    /** Asks what is being worked on now to stop; it leaves everything as it was. */
    public void cancel() {
        Task task = running;
        if (task != null) {
            task.cancel();
        }
    }

    /** What runs, waits, and was done of late. */
    public Tasks tasks() {
        return tasks;
    }

    /** Whether work is under way or waits for its turn. */
    public BooleanProperty busy() {
        return busy;
    }

    /** Share done, 0–1, or -1 when not known. */
    public DoubleProperty share() {
        return share;
    }

    /** Stops what runs at its next step and waits for it, 10 seconds at most; what still waits for its turn is done. */
    @Override
    public void close() {
        cancel();
        executor.shutdown();
        try {
            // Never an interrupt: it would close the database's file under the hands of the store.
            if (!executor.awaitTermination(10, TimeUnit.SECONDS)) {
                System.getLogger(Background.class.getName()).log(System.Logger.Level.WARNING, "work did not stop");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private final class TaskProgress implements Progress {
        private final Task task;
        private final Line line;
        private final int number;
        private long told;

        TaskProgress(Task task, Line line, int number) {
            this.task = task;
            this.line = line;
            this.number = number;
        }

        @Override
        public void at(String name, long done, long total) {
            long now = System.nanoTime();
            if (now - told < 50_000_000L && done != total) {
                return; // twenty times a second is enough for an eye, and spares the FX thread
            }
            told = now;
            Platform.runLater(() -> {
                task.came(name, total > 0 ? (double) done / total : -1);
                share.set(task.share().get());
            });
        }

        @Override
        public boolean cancelled() {
            return task.cancelled() || line.newest != number;
        }
    }
}
