package fi.luotsi.desktop.data;

import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks for files with the system's own dialog, beginning in the folder that was used last. */
public final class AskFiles implements FileChoice {

    private final Texts texts = Texts.beside(AskFiles.class, "Data.properties");
    private @Nullable File last;

    @Override
    public List<Path> ask(Window owner, Language language) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get(language, "choose.title"));
        chooser.getExtensionFilters().addAll(
                new FileChooser.ExtensionFilter(
                        texts.get(language, "choose.known"), "*.xlsx", "*.csv", "*.json", "*.ndjson", "*.zip",
                        "*.txt"),
                new FileChooser.ExtensionFilter(texts.get(language, "choose.all"), "*"));
        if (last != null && last.isDirectory()) {
            chooser.setInitialDirectory(last);
        }
        List<File> files = chooser.showOpenMultipleDialog(owner);
        if (files == null || files.isEmpty()) {
            return List.of();
        }
        last = files.getFirst().getParentFile();
        return files.stream().map(File::toPath).toList();
    }
}
