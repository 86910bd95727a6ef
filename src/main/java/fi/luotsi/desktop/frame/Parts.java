package fi.luotsi.desktop.frame;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.StoreDoor;
import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.core.words.Language;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import javafx.stage.Window;

/**
 * What the window is joined from; made in {@code Wiring}.
 *
 * @param home the folder of the program's own files: preferences, the practice store, and by default new stores
 * @param clock today's date and the time, in Europe/Helsinki
 */
public record Parts(
        StoreDoor door,
        Path home,
        Clock clock,
        Practice practice,
        Importer importer,
        TroubleWords troubles,
        Screens screens) {

    /** What a practice store is made of. */
    public interface Practice {

        /** The passphrase that every practice store opens with: nothing in it is real. The caller may wipe it. */
        char[] passphrase();

        /** Fills an empty practice store with invented students. */
        void fill(Keep keep, LocalDate today, Progress progress) throws Exception;
    }

    /** The deed "Import": asks for files, shows what they hold, takes them in. */
    @FunctionalInterface
    public interface Importer {

        /** @param changed run on the FX thread when the store holds something new */
        void open(Window owner, Keep keep, Desk desk, Runnable changed);
    }

    /** Says in words what is wrong with a store. */
    @FunctionalInterface
    public interface TroubleWords {
        String say(Language language, StoreTrouble trouble);
    }
}
