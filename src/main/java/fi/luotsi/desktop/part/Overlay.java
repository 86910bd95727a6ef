package fi.luotsi.desktop.part;

import java.util.Objects;
import javafx.animation.FadeTransition;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A layer over a view for one floating thing at a time: the palette, the calendar, a dialog. Esc or a click outside closes
 * it, and the focus goes back to where it was. A dialog that waits for an answer is not closed by a click outside, and
 * keeps the focus.
 */
public final class Overlay extends StackPane {

    private static final Duration FADE = Duration.millis(120);

    private final Region ground = new Region();
    private final ChangeListener<@Nullable Node> keepFocus = (property, old, now) -> hold(now);
    private final EventHandler<KeyEvent> escape = this::escape;
    /** Where keys are heard while something is open; null while nothing is. */
    private @Nullable Scene heard;
    private @Nullable Node before;
    /** What waits for an answer; null unless a dialog is open. */
    private @Nullable Question question;

    private record Question(Region dialog, Node first, Runnable dismissed, @Nullable Scene scene) {

        /** What takes the focus; the first control may be gone when the dialog has made its rows anew. */
        void takeFocus() {
            (first.getScene() == null ? dialog : first).requestFocus();
        }
    }

    public Overlay() {
        setVisible(false);
        ground.setOnMousePressed(event -> {
            if (question == null) {
                close();
            }
        });
        sceneProperty().subscribe((old, now) -> hear(null));
    }

    /** Esc closes what is open wherever the focus is, also when nothing has it. */
    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    private void hear(@Nullable Scene scene) {
        if (heard != null) {
            heard.removeEventFilter(KeyEvent.KEY_PRESSED, escape);
        }
        heard = scene;
        if (scene != null) {
            scene.addEventFilter(KeyEvent.KEY_PRESSED, escape);
        }
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
        hear(getScene());
        applyCss(); // what stands in a scroll pane belongs to the scene, and can have the focus, only after this
        layout();
        fadeIn(content);
        Platform.runLater(first::requestFocus);
    }

    private void fadeIn(Region content) {
        Scene scene = getScene();
        if (scene != null && Theme.moves(scene)) {
            FadeTransition fade = new FadeTransition(FADE, content);
            fade.setFromValue(0);
            fade.setToValue(1);
            fade.play();
        } else {
            content.setOpacity(1);
        }
    }

    /**
     * Shows a dialog in the middle and waits for its answer: what lies below is dimmed and out of reach.
     *
     * @param margin least distance from the edges of the layer
     * @param dismissed run when it is closed without {@link #answered}, e.g. by Esc or because the window is locked
     */
    public void ask(Region dialog, Insets margin, Node first, Runnable dismissed) {
        close();
        open(dialog, Pos.CENTER, margin, true, first);
        Scene scene = getScene();
        question = new Question(dialog, first, dismissed, scene);
        if (scene != null) {
            scene.focusOwnerProperty().addListener(keepFocus);
        }
    }

    /** Whether a dialog waits for an answer. */
    public boolean asking() {
        return question != null;
    }

    /** Closes the dialog because it has its answer. */
    public void answered() {
        forget();
        close();
    }

    private @Nullable Question forget() {
        Question asked = question;
        question = null;
        if (asked != null && asked.scene() != null) {
            asked.scene().focusOwnerProperty().removeListener(keepFocus);
        }
        return asked;
    }

    /** Tab past the last control of a dialog leads to its beginning again; so does losing the control with the focus. */
    private void hold(@Nullable Node owner) {
        Question asked = question;
        if (asked == null) {
            return;
        }
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node == asked.dialog()) {
                return;
            }
        }
        Platform.runLater(asked::takeFocus);
    }

    public boolean isOpen() {
        return isVisible();
    }

    /** Closes what is open; nothing happens when nothing is. */
    public void close() {
        if (!isVisible()) {
            return;
        }
        Question asked = forget();
        hear(null);
        setVisible(false);
        getChildren().clear();
        if (before != null && before.getScene() != null && Objects.equals(before.getScene(), getScene())) {
            before.requestFocus();
        }
        before = null;
        if (asked != null) {
            asked.dismissed().run();
        }
    }
}
