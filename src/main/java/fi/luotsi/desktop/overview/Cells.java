package fi.luotsi.desktop.overview;

import fi.luotsi.core.rule.Severity;
import fi.luotsi.desktop.part.Mark;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Cells of the overview's small tables, whose columns have the same width in every row whatever the text size. */
final class Cells {

    private Cells() {}

    /** Words on the left that take the room that is left. */
    static Label name(String words, String... styles) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(0);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    /** Words or a number on the right of a column. */
    static Label right(String words, double em, String... styles) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setAlignment(Pos.CENTER_RIGHT);
        return width(label, em);
    }

    static Label left(String words, double em, String... styles) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styles);
        return width(label, em);
    }

    /** A mark and a count, or nothing at all when the count is 0. */
    static Node count(Severity severity, String word, String count, boolean none, double em) {
        HBox box = new HBox();
        if (!none) {
            Label number = new Label(count);
            number.getStyleClass().add("lu-strong");
            box.getChildren().addAll(Mark.of(severity, word), number);
        }
        box.getStyleClass().add("lu-gap-8");
        box.setAlignment(Pos.CENTER_LEFT);
        return width(box, em);
    }

    /** Gives a node a width in em that does not give way; 1 em is the root's text size. */
    static <N extends Region> N width(N node, double em) {
        node.setStyle("-fx-min-width: " + em + "em; -fx-pref-width: " + em + "em; -fx-max-width: " + em + "em;");
        return node;
    }

    /** A mark and a sentence that may wrap, as one button. */
    static Button sentence(Node mark, String words, Runnable deed) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinWidth(0);
        label.getStyleClass().add("lu-wrap");
        HBox.setHgrow(label, Priority.ALWAYS);
        Button row = row(words, deed, mark, label);
        row.getStyleClass().add("lu-row-free");
        HBox line = (HBox) row.getGraphic();
        line.getStyleClass().setAll("lu-gap-8");
        row.widthProperty().subscribe(width -> line.setMinHeight(
                Math.ceil(label.prefHeight(Math.max(60, width.doubleValue() - 5 * label.getFont().getSize())))));
        return row;
    }

    /** A row that is one button: Enter, Space or a click does {@code deed}. */
    static Button row(String accessible, Runnable deed, Node... cells) {
        HBox line = new HBox(cells);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("lu-gap-4");
        Button row = new Button();
        row.setGraphic(line);
        row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        row.setMaxWidth(Double.MAX_VALUE);
        row.getStyleClass().add("lu-row");
        row.setAccessibleText(accessible);
        row.setOnAction(event -> deed.run());
        line.prefWidthProperty().bind(row.widthProperty().subtract(2));
        return row;
    }
}
