package fi.luotsi.desktop.frame;

import fi.luotsi.core.keep.StoreTroubleTexts;
import fi.luotsi.desktop.part.Icon;
import fi.luotsi.desktop.part.Pieces;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** Tells above the status bar of something that needs somebody, and stays until it is answered; else takes no room. */
final class NoticeBand extends HBox {

    private NoticeBand(ObservableBooleanValue told, Node icon, String words, String role, Button answer) {
        Label label = Pieces.rest(words);
        label.setAccessibleRole(AccessibleRole.TEXT);
        getChildren().addAll(icon, label, answer);
        getStyleClass().addAll("lu-band", role, "lu-notice-band");
        setMinHeight(USE_PREF_SIZE);
        visibleProperty().bind(told);
        managedProperty().bind(visibleProperty());
    }

    /** That a copy of the key file has been mended; the button ends it. */
    static NoticeBand keysMended(BooleanProperty told, Say say) {
        Button close = Pieces.button("", () -> told.set(false), "button-icon", "small", "flat");
        close.setGraphic(Icon.of(Feather.X));
        close.setAccessibleText(say.it("notice.close"));
        return new NoticeBand(
                told, Icon.of(Feather.ALERT_TRIANGLE), new StoreTroubleTexts().keysMended(say.language().getValue()),
                "lu-notice", close);
    }

    /** That nothing can be saved any more; it stays until the store is closed, which the button does. */
    static NoticeBand readOnly(ObservableBooleanValue told, Say say, Runnable lock) {
        Button close = Pieces.button(say.it("lock"), lock, "small");
        close.setId("read-only-lock");
        NoticeBand band = new NoticeBand(
                told, Icon.of(Feather.ALERT_TRIANGLE), new StoreTroubleTexts().readOnly(say.language().getValue()),
                "lu-critical", close);
        band.setId("read-only");
        return band;
    }
}
