package fi.luotsi.desktop.part;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;

/** A row that is one button, as high as its wrapped words need at the width it gets. */
public final class WideButton extends Button {

    private final Region content;

    /** @param accessible what it is called for those who hear */
    public WideButton(Region content, String accessible, Runnable deed) {
        super(null, content);
        this.content = content;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setAccessibleText(accessible);
        setOnAction(event -> deed.run());
        content.prefWidthProperty().bind(widthProperty().subtract(6));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? -1 : Math.max(0, width - snappedLeftInset() - snappedRightInset() - 6);
        return snappedTopInset() + content.prefHeight(room) + snappedBottomInset();
    }
}
