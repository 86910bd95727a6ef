package fi.luotsi.desktop.summary;

import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.part.Icon;
import fi.luotsi.desktop.summary.SummaryModel.Outcome;
import fi.luotsi.desktop.summary.SummaryModel.Result;
import java.nio.file.Path;
import javafx.beans.property.DoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** How saving goes and went, below its button; takes no room when there is nothing to tell. */
final class SaveBand extends VBox {

    private final SummaryScreen deeds;
    private final Say say;
    private final DoubleProperty share;

    SaveBand(SummaryScreen deeds, SummaryModel model, Say say, DoubleProperty share) {
        this.deeds = deeds;
        this.say = say;
        this.share = share;
        getStyleClass().add("sm-band-place");
        model.outcome.subscribe(this::show);
    }

    private void show(Outcome outcome) {
        getChildren().clear();
        Path folder = outcome.folder();
        switch (outcome.result()) {
            case NONE -> { }
            case WRITING -> writing();
            case WRITTEN -> band("lu-done", Feather.CHECK, written(outcome));
            case STOPPED -> band("lu-info", Feather.INFO, words("stopped"));
            case REFUSED -> band("lu-critical", Feather.ALERT_TRIANGLE, words("refused", String.valueOf(folder)));
            case FAILED -> band("lu-critical", Feather.ALERT_TRIANGLE, words("failed", String.valueOf(folder)));
        }
        boolean told = outcome.result() != Result.NONE;
        setVisible(told);
        setManaged(told);
    }

    private void writing() {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(share);
        bar.setAccessibleText(say.it("writing"));
        Button stop = new Button(say.it("stop"));
        stop.getStyleClass().addAll("small", "flat");
        stop.setMinWidth(USE_PREF_SIZE);
        stop.setOnAction(event -> deeds.stopSaving());
        HBox row = new HBox(new Label(say.it("writing")), bar, stop);
        row.getStyleClass().addAll("lu-band", "sm-band");
        getChildren().add(row);
    }

    private void band(String role, Feather glyph, VBox words) {
        Button close = new Button(null, Icon.of(Feather.X));
        close.getStyleClass().addAll("button-icon", "small", "flat");
        close.setAccessibleText(say.it("close"));
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(event -> deeds.closeOutcome());
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(Icon.of(glyph), words, close);
        row.getStyleClass().addAll("lu-band", "sm-band", "sm-told", role);
        row.setMinHeight(USE_PREF_SIZE);
        getChildren().add(row);
    }

    private VBox words(String key, Object... gaps) {
        VBox box = new VBox(line(say.it(key, gaps)));
        box.setMinHeight(USE_PREF_SIZE);
        return box;
    }

    private VBox written(Outcome outcome) {
        VBox box = new VBox();
        Label title = line(say.amount("written", outcome.files().size()));
        title.getStyleClass().add("lu-strong");
        box.getChildren().add(title);
        for (Path file : outcome.files()) {
            box.getChildren().add(line(String.valueOf(file.getFileName())));
        }
        String path = String.valueOf(outcome.folder());
        Label where = line(say.it("folder", path));
        where.getStyleClass().add("lu-muted");
        Button copy = new Button(say.it("copy"), Icon.of(Feather.COPY));
        copy.getStyleClass().add("small");
        copy.setMinWidth(USE_PREF_SIZE);
        copy.setOnAction(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(path);
            Clipboard.getSystemClipboard().setContent(content);
            copy.setText(say.it("copied"));
        });
        box.getChildren().addAll(where, new FlowPane(copy));
        box.getStyleClass().add("lu-gap-4");
        box.setMinHeight(USE_PREF_SIZE);
        return box;
    }

    private static Label line(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("lu-wrap");
        label.setMinWidth(0);
        label.setMinHeight(USE_PREF_SIZE);
        label.setAccessibleRole(AccessibleRole.TEXT);
        return label;
    }
}
