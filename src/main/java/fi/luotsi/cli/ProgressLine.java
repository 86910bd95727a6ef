package fi.luotsi.cli;

import fi.luotsi.core.keep.Progress;
import java.io.PrintStream;

/** Tells progress as lines on standard error, at most one every two seconds, so that logs stay short. */
final class ProgressLine implements Progress {

    private static final long EVERY = 2_000_000_000L;

    private final PrintStream err;
    private long told = System.nanoTime();

    ProgressLine(PrintStream err) {
        this.err = err;
    }

    @Override
    public void at(String what, long done, long total) {
        long now = System.nanoTime();
        if (now - told >= EVERY) {
            told = now;
            err.println(total > 0 ? what + " " + 100 * done / total + " %" : what + " " + done);
        }
    }

    @Override
    public boolean cancelled() {
        return Thread.currentThread().isInterrupted();
    }
}
