package fi.luotsi.desktop.data;

import java.nio.file.Path;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks where a file is saved. */
@FunctionalInterface
public interface SaveChoice {

    /**
     * @param owner the window that waits for the answer, null when there is none
     * @param name the name offered
     * @return null when the user thought better of it
     */
    @Nullable Path ask(@Nullable Window owner, String title, String name);
}
