package fi.luotsi.desktop.frame;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The layer over the screens where dialogs wait for an answer. Used on the FX thread. */
public interface Dialogs {

    /**
     * Shows a dialog; what lies below is out of reach until {@link #close}.
     *
     * @param first what gets the focus
     * @param dismissed run when the user thinks better of it (Esc), or the window is locked or closed meanwhile
     */
    void ask(Region dialog, Node first, Runnable dismissed);

    /** Closes the dialog because it has its answer. */
    void close();

    /** The window, as owner of the system's own dialogs; null once the store has been locked. */
    @Nullable Window window();
}
