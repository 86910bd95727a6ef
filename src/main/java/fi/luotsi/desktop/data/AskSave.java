package fi.luotsi.desktop.data;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks with the system's own dialog, beginning in the folder that was used last. */
public final class AskSave implements SaveChoice {

    private @Nullable File last;
    private Consumer<Path> remember = folder -> {};

    @Override
    public @Nullable Path ask(@Nullable Window owner, String title, String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        chooser.getExtensionFilters().add(
                new FileChooser.ExtensionFilter(ending.toUpperCase(Locale.ROOT), "*." + ending));
        if (last != null && last.isDirectory()) {
            chooser.setInitialDirectory(last);
        }
        File chosen = chooser.showSaveDialog(owner);
        if (chosen == null) {
            return null;
        }
        last = chosen.getParentFile();
        if (last != null) {
            remember.accept(last.toPath());
        }
        return chosen.toPath();
    }

    @Override
    public void remembering(@Nullable Path first, Consumer<Path> used) {
        remember = used;
        if (first != null && last == null) {
            last = first.toFile();
        }
    }
}
