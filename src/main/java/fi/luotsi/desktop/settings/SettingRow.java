package fi.luotsi.desktop.settings;

import fi.luotsi.desktop.part.Pieces;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One setting: its name and what follows from it left, the control right, or below where room is short. */
final class SettingRow extends VBox {

    SettingRow(boolean narrow, String name, String consequence, Node... controls) {
        VBox words = Pieces.column("lu-gap-4", Pieces.text(name, "lu-strong"));
        if (!consequence.isEmpty()) {
            words.getChildren().add(Pieces.text(consequence, "lu-caption", "lu-muted"));
        }
        FlowPane right = new FlowPane(controls);
        right.getStyleClass().add("st-controls");
        right.setMinWidth(0);
        if (narrow || controls.length == 0) {
            getChildren().add(words);
            if (controls.length > 0) {
                getChildren().add(right);
            }
            getStyleClass().add("lu-gap-8");
        } else {
            Pieces.wide(words, 27);
            HBox.setHgrow(right, Priority.ALWAYS);
            HBox row = new HBox(words, right);
            row.getStyleClass().add("st-row-line");
            getChildren().add(row);
        }
        getStyleClass().add("st-row");
        setMinHeight(USE_PREF_SIZE);
    }

    /** Adds what stands below the row, over its whole width. */
    SettingRow below(Node... more) {
        getChildren().addAll(more);
        if (!getStyleClass().contains("lu-gap-8")) {
            getStyleClass().add("lu-gap-8");
        }
        return this;
    }
}
