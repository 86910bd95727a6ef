package fi.luotsi.desktop.data;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Pieces that the tabs and dialogs of the Data screen are put together from. */
final class Look {

    private Look() {}

    static Label label(String words, String... styles) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** Words that may need more than one line. */
    static Label text(String words, String... styles) {
        Label label = label(words, styles);
        label.getStyleClass().add("lu-wrap");
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMinWidth(0);
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

    /** Room that pushes what follows to the right. */
    static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
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

    /** Things side by side that go below one another where there is little room. */
    static FlowPane flow(Node... nodes) {
        FlowPane flow = new FlowPane(nodes);
        flow.getStyleClass().add("da-flow");
        return flow;
    }

    /** What stands where there is nothing to show: what that means, and what can be done. */
    static VBox empty(Node mark, String title, String words, Node... deeds) {
        VBox box = column("lu-gap-8", mark, text(title, "lu-card-title"), text(words, "lu-muted"));
        if (deeds.length > 0) {
            FlowPane flow = flow(deeds);
            flow.getStyleClass().add("da-empty-deeds");
            box.getChildren().add(flow);
        }
        box.getStyleClass().add("da-empty");
        return box;
    }
}
