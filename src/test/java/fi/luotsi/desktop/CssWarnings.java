package fi.luotsi.desktop;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Collects what JavaFX complains about in style sheets, from its making to its closing. */
public final class CssWarnings implements AutoCloseable {

    private final Logger logger = Logger.getLogger("javafx.css");
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
                told.add(entry.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    public CssWarnings() {
        logger.addHandler(handler);
    }

    /** The warnings so far. */
    public List<String> told() {
        return List.copyOf(told);
    }

    @Override
    public void close() {
        logger.removeHandler(handler);
    }
}
