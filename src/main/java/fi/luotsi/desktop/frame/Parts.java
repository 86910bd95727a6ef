package fi.luotsi.desktop.frame;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.StoreDoor;
import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.core.words.Language;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

        /** Fills a practice store with invented students, if it is empty or was left half filled. */
        void fill(Keep keep, LocalDate today, Progress progress) throws Exception;
    }

    /** The deed "Import": takes files in, asking what they leave open, and tells what became of each. */
    @FunctionalInterface
    public interface Importer {

        /** @param files null = the user is asked which */
        void bring(Bench bench, @Nullable List<Path> files);
    }

    /** Says in words what is wrong with a store. */
    @FunctionalInterface
    public interface TroubleWords {
        String say(Language language, StoreTrouble trouble);
    }
}
