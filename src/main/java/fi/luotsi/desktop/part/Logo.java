package fi.luotsi.desktop.part;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The logo: a square halved light and accent, the shape of the signal flag "pilot on board". */
public final class Logo extends HBox {

    /** @param large the size of the Open screen instead of the navigation's */
    public Logo(boolean large) {
        getStyleClass().add("lu-logo");
        if (large) {
            getStyleClass().add("lu-large");
        }
        getChildren().addAll(half("lu-logo-light"), half("lu-logo-accent"));
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText("Luotsi");
    }

    private Region half(String style) {
        Region half = new Region();
        half.getStyleClass().add(style);
        half.prefWidthProperty().bind(widthProperty().divide(2));
        setHgrow(half, Priority.ALWAYS);
        return half;
    }
}
