package fi.luotsi.desktop.summary;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks with the system's own dialog, and begins in the folder that was chosen last while the program runs. */
public final class AskFolder implements FolderChoice {

    private @Nullable Path last;

    @Override
    public @Nullable Path choose(@Nullable Window owner, String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        if (last != null && Files.isDirectory(last)) {
            chooser.setInitialDirectory(last.toFile());
        }
        File chosen = chooser.showDialog(owner);
        if (chosen == null) {
            return null;
        }
        last = chosen.toPath();
        return last;
    }
}
