package fi.luotsi.desktop.frame;

import fi.luotsi.desktop.part.Background;
import fi.luotsi.desktop.part.Icon;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The status bar: what the data are, or what is being worked on with a way to stop it; keys of the screen right. */
final class StatusBar extends HBox {

    private final HBox keys = new HBox();
    private final Say say;

    StatusBar(FrameModel model, Background background, Say say) {
        this.say = say;
        getStyleClass().add("lu-status");
        Label words = new Label();
        words.textProperty().bind(model.status);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        keys.getStyleClass().add("lu-status-keys");
        Label nameless = new Label(say.it("names.hidden"), Icon.of(Feather.EYE_OFF));
        nameless.getStyleClass().add("lu-strong");
        nameless.visibleProperty().bind(model.nameless);
        nameless.managedProperty().bind(model.nameless);
        getChildren().addAll(words, nameless, working(background), gap, keys);
        show(null);
    }

    private HBox working(Background background) {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(background.share());
        Label what = new Label();
        what.textProperty().bind(background.what().map(name -> name.isEmpty() ? say.it("working") : name));
        Button stop = new Button(say.it("stop"));
        stop.getStyleClass().addAll("small", "flat");
        stop.setOnAction(event -> background.cancel());
        HBox row = new HBox(bar, what, stop);
        row.getStyleClass().add("lu-status-work");
        row.setVisible(false);
        row.managedProperty().bind(row.visibleProperty());
        // Work that is over at once is not worth a flicker.
        PauseTransition patience = new PauseTransition(Duration.millis(400));
        patience.setOnFinished(event -> row.setVisible(background.busy().get()));
        background.busy().subscribe(busy -> {
            if (busy) {
                patience.playFromStart();
            } else {
                patience.stop();
                row.setVisible(false);
            }
        });
        return row;
    }

    /** @param screenKeys the keys of the screen, null = the frame's own */
    void show(@Nullable Node screenKeys) {
        keys.getChildren().setAll(screenKeys == null ? key("Ctrl K", say.it("status.commands")) : screenKeys);
    }

    /** A key and what it does, for the status bar. */
    static HBox key(String key, String words) {
        Label cap = new Label(key);
        cap.getStyleClass().add("lu-key");
        HBox row = new HBox(cap, new Label(words));
        row.getStyleClass().add("lu-status-key");
        return row;
    }
}
