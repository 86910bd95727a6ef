package fi.luotsi.desktop;

import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.frame.TaskWords;
import fi.luotsi.desktop.part.Background;
import fi.luotsi.desktop.part.Icon;
import fi.luotsi.desktop.part.Task;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.kordamp.ikonli.feather.Feather;

/**
 * The closing of a window in which something is still being worked on: asks it to stop, tells what cannot be left half
 * done, and closes the window as soon as that is done.
 */
final class Closing {

    private final Stage stage;
    private final StackPane holder;
    private final Background background;
    private final ObservableValue<Language> language;
    private boolean waiting;

    /** @param holder what fills the window; the words stand above it */
    Closing(Stage stage, StackPane holder, Background background, ObservableValue<Language> language) {
        this.stage = stage;
        this.holder = holder;
        this.background = background;
        this.language = language;
        stage.setOnCloseRequest(this::asked);
    }

    private void asked(WindowEvent event) {
        Task task = background.tasks().now();
        if (task == null) {
            return;
        }
        event.consume();
        if (!waiting) {
            waiting = true;
            background.cancel();
            holder.getChildren().add(told(TaskWords.closing(language.getValue(), task)));
            background.whenQuiet(stage::close);
        }
    }

    private static HBox told(String words) {
        HBox band = new HBox(Icon.of(Feather.CLOCK), new Label(words));
        band.setId("closing");
        band.getStyleClass().addAll("lu-band", "lu-notice", "lu-idle");
        band.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(band, Pos.TOP_CENTER);
        return band;
    }
}
