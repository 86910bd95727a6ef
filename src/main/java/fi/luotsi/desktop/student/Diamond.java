package fi.luotsi.desktop.student;

import javafx.scene.layout.Region;

/** The diamond of a demonstration: filled with a tick when assessed, else outlined. */
final class Diamond extends Region {

    private final Region tick = new Region();

    Diamond(boolean assessed) {
        getStyleClass().addAll("st-diamond", assessed ? "st-assessed" : "st-open");
        tick.getStyleClass().add("st-tick");
        if (assessed) {
            getChildren().add(tick);
        }
        setMouseTransparent(true);
    }

    @Override
    protected void layoutChildren() {
        double size = getWidth() * 0.44;
        tick.resizeRelocate((getWidth() - size) / 2, (getHeight() - size * 0.75) / 2, size, size * 0.75);
    }
}
