package fi.luotsi.desktop.frame;

import fi.luotsi.desktop.part.Icon;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** Something the user should know of the store, above the status bar until it is closed; takes no room when there is nothing. */
final class NoticeBand extends HBox {

    NoticeBand(StringProperty notice, String close) {
        Label words = new Label();
        words.textProperty().bind(notice);
        words.setWrapText(true);
        words.setMinWidth(0);
        words.setMinHeight(USE_PREF_SIZE);
        words.setAccessibleRole(AccessibleRole.TEXT);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button button = new Button(null, Icon.of(Feather.X));
        button.getStyleClass().addAll("button-icon", "small", "flat");
        button.setAccessibleText(close);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> notice.set(""));
        getChildren().addAll(Icon.of(Feather.ALERT_TRIANGLE), words, button);
        getStyleClass().addAll("lu-band", "lu-notice", "lu-notice-band");
        setMinHeight(USE_PREF_SIZE);
        visibleProperty().bind(notice.isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
