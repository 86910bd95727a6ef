package fi.luotsi.desktop.student;

import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;

/** A hatched piece of a bar: an interruption. */
final class Hatch extends Region {

    private static final double GAP = 5;

    private final Path lines = new Path();
    private final Rectangle clip = new Rectangle();

    Hatch() {
        getStyleClass().add("st-hatch");
        lines.getStyleClass().add("st-hatch-lines");
        lines.setClip(clip);
        lines.setManaged(false);
        getChildren().add(lines);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        clip.setX(1);
        clip.setY(1);
        clip.setWidth(Math.max(0, width - 2));
        clip.setHeight(Math.max(0, height - 2));
        lines.getElements().clear();
        for (double x = -height + GAP / 2; x < width; x += GAP) {
            lines.getElements().addAll(new MoveTo(x, height), new LineTo(x + height, 0));
        }
    }
}
