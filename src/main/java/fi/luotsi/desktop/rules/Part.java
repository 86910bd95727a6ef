package fi.luotsi.desktop.rules;

import fi.luotsi.desktop.part.Pieces;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A part of a rule's page under its own small heading. */
final class Part extends VBox {

    Part(String heading, Node... nodes) {
        getStyleClass().add("lu-gap-4");
        getChildren().add(Pieces.text(heading, "ru-heading"));
        getChildren().addAll(nodes);
    }
}
