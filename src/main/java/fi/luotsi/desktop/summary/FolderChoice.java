package fi.luotsi.desktop.summary;

import java.nio.file.Path;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks in which folder files are saved. */
@FunctionalInterface
public interface FolderChoice {

    /**
     * @param owner the window that waits for the answer, null when there is none
     * @param title what the question is called
     * @return null when the user thought better of it
     */
    @Nullable Path choose(@Nullable Window owner, String title);
}
