package fi.luotsi.desktop.student;

import fi.luotsi.desktop.part.Theme;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Something that is laid out along the time axis; its height depends on its width, because names wrap. */
abstract class TrackRegion extends Region {

    private final TimeAxis axis;

    TrackRegion(TimeAxis axis) {
        this.axis = axis;
    }

    /** The track for a given width. */
    final Track track(double width) {
        return Track.of(axis, width, em());
    }

    final Track track() {
        return track(getWidth());
    }

    /** One em in pixels. */
    final double em() {
        return getScene() == null ? Theme.FIRST.em() : Theme.em(getScene()).get();
    }

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected final double computePrefHeight(double width) {
        return height(track(width < 0 ? 60 * em() : width));
    }

    @Override
    protected final double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 20 * em();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 48 * em();
    }

    /** The height that the content needs. */
    abstract double height(Track track);

    /** Puts a node at a place at its preferred size, on whole pixels. */
    static void put(Node node, double x, double y) {
        node.autosize();
        node.relocate(Math.round(x), Math.round(y));
    }

    /** A label with style classes. */
    static Label label(String text, String... classes) {
        Label label = new Label(text);
        label.getStyleClass().addAll(classes);
        return label;
    }
}
