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
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
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
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final StringProperty what = new SimpleStringProperty("");
    private final DoubleProperty share = new SimpleDoubleProperty(-1);
    private volatile @Nullable Line running;

    /** Work that may be long. */
    @FunctionalInterface
    public interface Work<T> {
        T run(Progress progress) throws Exception;
    }

    /** A series of requests of which only the newest matters. Used on the FX thread. */
    public static final class Line {
        private volatile int newest;
        private volatile boolean cancelled;

        /** Asks the running request to stop and leaves everything as it was. */
        public void cancel() {
            cancelled = true;
        }

        /** Lets what was asked arrive nowhere, because nobody is there for it any more, and asks it to stop. */
        public void drop() {
            cancelled = true;
            newest++;
        }
    }

    /**
     * Runs {@code work} off the FX thread, then {@code done} or {@code failed} on it. A cancelled request calls
     * {@code failed} with {@link Progress.Cancelled}.
     */
    public <T> void run(Line line, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        int number = ++line.newest;
        line.cancelled = false;
        busy.set(true);
        share.set(-1);
        executor.execute(() -> {
            running = line;
            try {
                T result = work.run(new LineProgress(line, number));
                finish(line, number, () -> done.accept(result));
            } catch (Exception e) {
                finish(line, number, () -> failed.accept(e));
            }
        });
    }

    private void finish(Line line, int number, Runnable then) {
        Platform.runLater(() -> {
            busy.set(false);
            what.set("");
            share.set(-1);
            if (line.newest == number) {
                then.run();
            }
        });
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

    /** Runs on the FX thread as soon as nothing is worked on and what was found is shown. */
    public void whenQuiet(Runnable then) {
        Platform.runLater(() -> {
            if (busy.get()) {
                busy.addListener(new ChangeListener<>() {
                    @Override
                    public void changed(ObservableValue<? extends Boolean> property, Boolean was, Boolean is) {
                        property.removeListener(this);
                        whenQuiet(then);
                    }
                });
            } else {
                then.run();
            }
        });
    }

    /** Asks what is being worked on now to stop; it leaves everything as it was. */
    public void cancel() {
        Line line = running;
        if (line != null) {
            line.cancel();
        }
    }

    /** Whether work is under way. */
    public BooleanProperty busy() {
        return busy;
    }

    /** What is being worked on, "" when nothing. */
    public StringProperty what() {
        return what;
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

    private final class LineProgress implements Progress {
        private final Line line;
        private final int number;
        private long told;

        LineProgress(Line line, int number) {
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
                what.set(name);
                share.set(total > 0 ? (double) done / total : -1);
            });
        }

        @Override
        public boolean cancelled() {
            return line.cancelled || line.newest != number;
        }
    }
}
