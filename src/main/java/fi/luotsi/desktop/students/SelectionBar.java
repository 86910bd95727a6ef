package fi.luotsi.desktop.students;

import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.part.Icon;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** Below the table while rows are ticked: how many, and what can be done with them. */
final class SelectionBar extends HBox {

    private static final double TOLD_SECONDS = 6;

    private final StudentsModel model;
    private final Texts texts;
    private final Language language;
    private final Label number = new Label();
    private final Label flags = new Label();
    private final Label told = new Label();
    private final PauseTransition patience = new PauseTransition(Duration.seconds(TOLD_SECONDS));

    SelectionBar(StudentsModel model, Texts texts, Language language, Runnable copy, Runnable clear) {
        this.model = model;
        this.texts = texts;
        this.language = language;
        number.getStyleClass().addAll("lu-strong", "lu-nowrap");
        number.setId("ticked");
        flags.getStyleClass().addAll("lu-muted", "lu-nowrap");
        told.getStyleClass().add("lu-wrap");
        told.setId("told");
        told.textProperty().bind(model.told());
        Button export = new Button(texts.get(language, "copy"), Icon.of(Feather.COPY));
        export.setId("copy");
        export.setOnAction(event -> copy.run());
        Button none = new Button(texts.get(language, "untick"));
        Label escape = new Label("Esc");
        escape.getStyleClass().add("lu-key");
        none.setGraphic(escape);
        none.setContentDisplay(ContentDisplay.RIGHT);
        none.getStyleClass().add("flat");
        none.setId("untick");
        none.setOnAction(event -> clear.run());
        FlowPane words = new FlowPane(number, flags, told);
        words.getStyleClass().add("sd-selection-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        getStyleClass().add("sd-selection");
        getChildren().addAll(words, export, none);
        List.of(export, none).forEach(button -> button.setMinWidth(USE_PREF_SIZE));
        patience.setOnFinished(event -> model.told().set(""));
        model.told().addListener((observed, was, now) -> {
            if (!now.isEmpty()) {
                patience.playFromStart();
            }
        });
        model.tickChange().subscribe(value -> show());
    }

    private void show() {
        List<StudentRow> ticked = model.tickedRows();
        setVisible(!ticked.isEmpty());
        setManaged(!ticked.isEmpty());
        number.setText(texts.amount(language, "ticked", ticked.size()));
        flags.setText(texts.amount(language, "ticked.flags", ticked.stream().mapToLong(StudentRow::flags).sum()));
        model.told().set("");
    }
}
