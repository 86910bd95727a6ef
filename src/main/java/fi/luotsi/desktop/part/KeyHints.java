package fi.luotsi.desktop.part;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Keys and what they do, for the status bar: in the order told, as many as there is room for, none of them cut. */
public final class KeyHints extends Region {

    public KeyHints() {
        getStyleClass().add("lu-status-keys");
        setMinWidth(0);
    }

    /**
     * Adds a key; the most needed come first.
     *
     * @param words what it does
     */
    public KeyHints with(String key, String words) {
        Label cap = Pieces.label(key, "lu-key");
        HBox row = new HBox(cap, new Label(words));
        row.getStyleClass().add("lu-status-key");
        getChildren().add(row);
        return this;
    }

    private double width(List<Node> keys) {
        return keys.stream().mapToDouble(key -> snapSizeX(key.prefWidth(-1))).sum();
    }

    @Override
    protected double computePrefWidth(double height) {
        return width(getManagedChildren());
    }

    @Override
    protected double computePrefHeight(double width) {
        return getManagedChildren().stream().mapToDouble(key -> key.prefHeight(-1)).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        List<Node> keys = getManagedChildren();
        int shown = keys.size();
        while (shown > 0 && width(keys.subList(0, shown)) > getWidth() + 0.5) {
            shown--;
        }
        double x = getWidth() - width(keys.subList(0, shown));
        for (int i = 0; i < keys.size(); i++) {
            Node key = keys.get(i);
            key.setVisible(i < shown);
            double width = snapSizeX(key.prefWidth(-1));
            key.resizeRelocate(snapPositionX(x), 0, width, getHeight());
            x += width;
        }
    }
}
