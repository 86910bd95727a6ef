package fi.luotsi.desktop.students;

import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.part.Icon;
import fi.luotsi.desktop.part.Pieces;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Below the table while rows are ticked: how many, and what can be done with them; and what a deed just did. */
final class SelectionBar extends VBox {

    private static final Duration TOLD = Duration.seconds(6);
    /** What can be taken back is told longer. */

    private final StudentsModel model;
    private final Texts texts;
    private final Language language;
    private final Label number = new Label();
    private final Label flags = new Label();
    private final Label told = new Label();
    private final HBox deeds;
    private final @Nullable MarkPane marks;
    private final PauseTransition patience = new PauseTransition(TOLD);

    /** What can be done with the ticked rows. */
    interface Deeds {
        void copy();

        void untick();

        /** Opens the questions of what their flags are marked as. */
        void mark(boolean wrong);
    }

    /** @param marks asks what flags are marked as; null = they cannot be marked */
    SelectionBar(StudentsModel model, Texts texts, Language language, Deeds can, @Nullable MarkPane marks) {
        this.model = model;
        this.texts = texts;
        this.language = language;
        this.marks = marks;
        number.getStyleClass().addAll("lu-strong", "lu-nowrap");
        number.setId("ticked");
        flags.getStyleClass().addAll("lu-muted", "lu-nowrap");
        told.getStyleClass().add("lu-wrap");
        told.setId("told");
        told.textProperty().bind(model.told().words());
        Button mark = Pieces.button(texts.get(language, "mark"), () -> can.mark(false));
        mark.setGraphic(Icon.of(Feather.CHECK_SQUARE));
        mark.setId("mark");
        mark.setVisible(marks != null);
        mark.setManaged(marks != null);
        Button export = Pieces.button(texts.get(language, "copy"), can::copy);
        export.setGraphic(Icon.of(Feather.COPY));
        export.setId("copy");
        deeds = new HBox(mark, export, keyed("untick", "Esc", "untick", can::untick));
        deeds.getStyleClass().add("lu-gap-8");
        FlowPane words = new FlowPane(number, flags, told);
        words.getStyleClass().add("sd-selection-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(words, deeds);
        line.getStyleClass().add("sd-selection-line");
        getStyleClass().add("sd-selection");
        getChildren().add(line);
        patience.setOnFinished(event -> model.told().quiet());
        told.textProperty().addListener((observed, was, now) -> {
            if (!now.isEmpty()) {
                patience.setDuration(TOLD);
                patience.playFromStart();
            }
            show();
        });
        model.tickChange().subscribe(value -> {
            closeMarks();
            show();
        });
        model.change().subscribe(value -> show());
    }

    private Button keyed(String id, String key, String words, Runnable deed) {
        Label cap = new Label(key);
        cap.getStyleClass().add("lu-key");
        Button button = Pieces.button(texts.get(language, words), deed, "flat");
        button.setGraphic(cap);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setId(id);
        return button;
    }

    private void show() {
        List<StudentRow> ticked = model.tickedRows();
        boolean any = !ticked.isEmpty();
        seen(this, any || !told.getText().isEmpty());
        List.of(number, flags, deeds).forEach(node -> seen(node, any));
        number.setText(texts.amount(language, "ticked", ticked.size()));
        flags.setText(texts.amount(language, "ticked.flags", ticked.stream().mapToLong(StudentRow::flags).sum()));
    }

    private static void seen(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    /** Shows the questions of marking. */
    void openMarks(MarkPane pane) {
        if (!getChildren().contains(pane)) {
            getChildren().add(pane);
        }
    }

    /** Hides the questions of marking; tells whether they were shown. */
    boolean closeMarks() {
        return marks != null && getChildren().remove(marks);
    }
}
