package fi.luotsi.desktop.data;

import fi.luotsi.core.words.Language;
import java.nio.file.Path;
import java.util.List;
import javafx.stage.Window;

/** Asks which files to bring in. */
@FunctionalInterface
public interface FileChoice {

    /** The chosen files, empty when the user changed their mind. On the FX thread. */
    List<Path> ask(Window owner, Language language);
}
