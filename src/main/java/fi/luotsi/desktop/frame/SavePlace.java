package fi.luotsi.desktop.frame;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks where a file is saved. */
@FunctionalInterface
public interface SavePlace {

    /** Nobody is asked, and nothing is saved. */
    SavePlace NOWHERE = (owner, title, name) -> null;

    /**
     * @param owner the window that waits for the answer, null when there is none
     * @param name the name offered
     * @return null when the user thought better of it
     */
    @Nullable Path ask(@Nullable Window owner, String title, String name);

    /**
     * Remembers where files are saved, from one start to the next.
     *
     * @param first the folder that was used last, null = none is remembered
     * @param used gets the folder each time a file is saved
     */
    default void remembering(@Nullable Path first, Consumer<Path> used) {}
}
