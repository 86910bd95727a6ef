package fi.luotsi.desktop.part;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Small pieces that screens are put together from. */
public final class Pieces {

    private Pieces() {}

    /** Words that are never cut. */
    public static Label label(String words, String... styles) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** Words that may need more than one line. */
    public static Label text(String words, String... styles) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.getStyleClass().add("lu-wrap");
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMinWidth(0);
        return label;
    }

    /** Words that take the room that is left in their row. */
    public static Label rest(String words, String... styles) {
        Label label = text(words, styles);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    /** Gives a node a width in em, the same in every row whatever the text size. */
    public static <R extends Region> R wide(R node, double em) {
        node.setStyle("-fx-min-width: " + em + "em; -fx-pref-width: " + em + "em; -fx-max-width: " + em + "em;");
        return node;
    }

    /** A button that is never narrower than its words. */
    public static Button button(String words, Runnable deed, String... styles) {
        Button button = new Button(words);
        button.getStyleClass().addAll(styles);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> deed.run());
        return button;
    }

    /** Nodes below one another; {@code gap} is the style class of the room between them. */
    public static VBox column(String gap, Node... nodes) {
        VBox box = new VBox(nodes);
        box.getStyleClass().add(gap);
        return box;
    }

    /** Nodes side by side, centred; {@code gap} as in {@link #column}. */
    public static HBox row(String gap, Node... nodes) {
        HBox box = new HBox(nodes);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add(gap);
        return box;
    }

    /** Room that pushes what follows to the right. */
    public static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    /** Does what pressing a control would: a button its deed, a menu button opens; any other control gets the focus. */
    public static void press(Node root, String id) {
        switch (root.lookup("#" + id)) {
            case MenuButton menu -> {
                menu.requestFocus();
                menu.show();
            }
            case ButtonBase button -> button.fire();
            case Node other -> other.requestFocus();
            case null -> {
                // Not there now, e.g. because there are no data.
            }
        }
    }
}
