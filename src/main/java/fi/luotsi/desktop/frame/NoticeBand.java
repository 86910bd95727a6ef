package fi.luotsi.desktop.frame;

import fi.luotsi.core.keep.StoreTroubleTexts;
import fi.luotsi.desktop.part.Icon;
import javafx.beans.property.BooleanProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** Tells above the status bar, until it is closed, that a copy of the key file has been mended; else takes no room. */
final class NoticeBand extends HBox {

    /** @param told whether there is something to tell; the button ends it */
    NoticeBand(BooleanProperty told, Say say) {
        Label words = new Label(new StoreTroubleTexts().keysMended(say.language().getValue()));
        words.setWrapText(true);
        words.setMinWidth(0);
        words.setMinHeight(USE_PREF_SIZE);
        words.setAccessibleRole(AccessibleRole.TEXT);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button button = new Button(null, Icon.of(Feather.X));
        button.getStyleClass().addAll("button-icon", "small", "flat");
        button.setAccessibleText(say.it("notice.close"));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> told.set(false));
        getChildren().addAll(Icon.of(Feather.ALERT_TRIANGLE), words, button);
        getStyleClass().addAll("lu-band", "lu-notice", "lu-notice-band");
        setMinHeight(USE_PREF_SIZE);
        visibleProperty().bind(told);
        managedProperty().bind(visibleProperty());
    }
}
