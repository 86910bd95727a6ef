package fi.luotsi.desktop.part;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A figure with its ground: one button that opens what the figure counts. */
public final class Tile extends Button {

    private Tile(String label, String figure, String ground, String below, boolean computed) {
        Label top = words(label, "lu-caption", "lu-muted");
        Label number = words(figure, computed ? "lu-figure" : "lu-card-title");
        Label beside = words(ground, "lu-muted");
        Label bottom = words(below, "lu-caption", "lu-muted");
        bottom.setWrapText(true);
        HBox line = new HBox(number, beside);
        line.getStyleClass().add("lu-tile-figure");
        VBox box = new VBox(top, line, bottom);
        box.getStyleClass().add("lu-gap-4");
        setGraphic(box);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add("lu-tile");
        if (!computed) {
            getStyleClass().add("lu-not-computed");
        }
        setAccessibleText(Stream.of(label, figure, ground, below)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", ")));
    }

    /**
     * A tile with a figure.
     *
     * @param ground numerator and denominator, e.g. "121/128"; "" for a plain count
     * @param below one muted line; "" for none
     */
    public static Tile figure(String label, String figure, String ground, String below) {
        return new Tile(label, figure, ground, below, true);
    }

    /**
     * A tile of a figure for which data are missing: dashed, with words in place of a number.
     *
     * @param words "ei laskettu" in the language of the screen
     * @param source which source is missing
     */
    public static Tile notComputed(String label, String words, String source) {
        return new Tile(label, words, "", source, false);
    }

    private static Label words(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
