package fi.luotsi.desktop.data;

import fi.luotsi.desktop.part.Pieces;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Pieces that the tabs and dialogs of the Data screen are put together from. */
final class Look {

    private Look() {}

    static Label label(String words, String... styles) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** A label as wide as so many em, for columns that have the same width in every row. */
    static Label wide(String words, double em, String... styles) {
        Label label = label(words, styles);
        label.setStyle("-fx-min-width: " + em + "em; -fx-pref-width: " + em + "em; -fx-max-width: " + em + "em;");
        return label;
    }

    /** A number on the right of its column. */
    static Label number(String words, double em, String... styles) {
        Label label = wide(words, em, styles);
        label.setAlignment(Pos.CENTER_RIGHT);
        return label;
    }

    /** Things side by side that go below one another where there is little room. */
    static FlowPane flow(Node... nodes) {
        FlowPane flow = new FlowPane(nodes);
        flow.getStyleClass().add("da-flow");
        return flow;
    }

    /** What stands where there is nothing to show: what that means, and what can be done. */
    static VBox empty(Node mark, String title, String words, Node... deeds) {
        VBox box = Pieces.column("lu-gap-8", mark, Pieces.text(title, "lu-card-title"), Pieces.text(words, "lu-muted"));
        if (deeds.length > 0) {
            FlowPane flow = flow(deeds);
            flow.getStyleClass().add("da-empty-deeds");
            box.getChildren().add(flow);
        }
        box.getStyleClass().add("da-empty");
        return box;
    }
}
