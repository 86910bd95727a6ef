package fi.luotsi.desktop;

import fi.luotsi.desktop.frame.Dialogs;
import fi.luotsi.desktop.part.Overlay;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Shows dialogs on an overlay, as the window does. */
public record OnOverlay(Overlay overlay, double em) implements Dialogs {

    /** At 100 % text. */
    public OnOverlay(Overlay overlay) {
        this(overlay, 13);
    }

    @Override
    public void ask(Region dialog, Node first, Runnable dismissed) {
        overlay.ask(dialog, new Insets(em), first, dismissed);
    }

    @Override
    public void close() {
        overlay.answered();
    }

    @Override
    public @Nullable Window window() {
        return null;
    }
}
