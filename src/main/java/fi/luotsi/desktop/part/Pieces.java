package fi.luotsi.desktop.part;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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

    /** A field for some lines of text, in which Tab goes on to the next control as everywhere else. */
    public static TextArea area(String text, String name, int lines) {
        TextArea area = new TextArea(text);
        area.setAccessibleText(name);
        area.setWrapText(true);
        area.setPrefRowCount(lines);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
                area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
        return area;
    }

    /**
     * Makes a button one of some that exclude each other. A click, Space and the arrows choose it alike – Tab finds only
     * the chosen one –, and one is always chosen: a click on it changes nothing.
     */
    public static void oneOf(ToggleGroup group, ToggleButton button, Runnable chosen) {
        button.setToggleGroup(group);
        button.setOnAction(event -> {
            button.setSelected(true);
            chosen.run();
        });
        button.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            int step = switch (event.getCode()) {
                case LEFT, UP -> -1;
                case RIGHT, DOWN -> 1;
                default -> 0;
            };
            if (step != 0 && !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown()) {
                List<ToggleButton> all = group.getToggles().stream().map(ToggleButton.class::cast)
                        .filter(one -> one.getScene() != null && one.isVisible() && !one.isDisabled()).toList();
                int next = all.indexOf(button) + step;
                if (next >= 0 && next < all.size()) {
                    all.get(next).requestFocus();
                    all.get(next).fire();
                }
                event.consume();
            }
        });
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
        // What stands in a pane that no pulse has dressed yet is not among its children, and would not be found.
        root.applyCss();
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
