package fi.luotsi.desktop.part;

import java.util.Objects;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * A layer over a view for one floating thing at a time: the palette, the calendar, a dialog. Esc or a click outside closes
 * it, and the focus goes back to where it was.
 */
public final class Overlay extends StackPane {

    private final Region ground = new Region();
    private @Nullable Node before;

    public Overlay() {
        setVisible(false);
        ground.setOnMousePressed(event -> close());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
    }

    /**
     * Shows {@code content} and gives it the focus; what was open before closes.
     *
     * @param margin distance from the edges of the layer
     * @param dimmed whether what lies below is dimmed
     * @param first what gets the focus
     */
    public void open(Region content, Pos place, Insets margin, boolean dimmed, Node first) {
        if (!isVisible()) {
            before = getScene() == null ? null : getScene().getFocusOwner();
        }
        content.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        if (!content.getStyleClass().contains("lu-floating")) {
            content.getStyleClass().add("lu-floating");
        }
        ground.getStyleClass().removeAll("lu-scrim");
        if (dimmed) {
            ground.getStyleClass().add("lu-scrim");
        }
        getChildren().setAll(ground, content);
        setAlignment(content, place);
        setMargin(content, margin);
        setVisible(true);
        Platform.runLater(first::requestFocus);
    }

    public boolean isOpen() {
        return isVisible();
    }

    /** Closes what is open; nothing happens when nothing is. */
    public void close() {
        if (!isVisible()) {
            return;
        }
        setVisible(false);
        getChildren().clear();
        if (before != null && before.getScene() != null && Objects.equals(before.getScene(), getScene())) {
            before.requestFocus();
        }
        before = null;
    }
}
