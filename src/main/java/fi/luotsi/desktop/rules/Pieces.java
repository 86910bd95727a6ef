package fi.luotsi.desktop.rules;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Pieces that the Rules screen is put together from. */
final class Pieces {

    private Pieces() {}

    static Label label(String words, String... styles) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** Words that may need more than one line. */
    static Label text(String words, String... styles) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.getStyleClass().add("lu-wrap");
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMinWidth(0);
        return label;
    }

    /** Words that take the room that is left in their row. */
    static Label rest(String words, String... styles) {
        Label label = text(words, styles);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    /** Gives a node a width in em, the same in every row whatever the text size. */
    static <R extends Region> R wide(R node, double em) {
        node.setStyle("-fx-min-width: " + em + "em; -fx-pref-width: " + em + "em; -fx-max-width: " + em + "em;");
        return node;
    }

    static Button button(String words, Runnable deed, String... styles) {
        Button button = new Button(words);
        button.getStyleClass().addAll(styles);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> deed.run());
        return button;
    }

    static VBox column(String gap, Node... nodes) {
        VBox box = new VBox(nodes);
        box.getStyleClass().add(gap);
        return box;
    }

    static HBox row(String gap, Node... nodes) {
        HBox box = new HBox(nodes);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add(gap);
        return box;
    }

    /** A part of the page under its own small heading. */
    static VBox part(String heading, Node... nodes) {
        VBox box = column("lu-gap-4", text(heading, "ru-heading"));
        box.getChildren().addAll(nodes);
        return box;
    }
}
