package fi.luotsi.desktop.student;

import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Calm bands above the timeline about what is out of the ordinary; takes no room when there is nothing. */
final class NoteBands extends VBox {

    private final Texts texts;
    private final Language language;
    private final Consumer<String> open;

    /** @param open opens another study right */
    NoteBands(Texts texts, Language language, Consumer<String> open) {
        this.texts = texts;
        this.language = language;
        this.open = open;
        getStyleClass().add("st-notes");
    }

    /** @param one null = the data do not hold the student */
    void show(@Nullable StudentCase one) {
        getChildren().clear();
        if (one == null) {
            add(texts.get(language, "note.not-here"), null);
        } else {
            new StudentNotes(texts, language).of(one).forEach(note -> add(note, null));
            for (String other : one.others()) {
                Hyperlink link = new Hyperlink(texts.get(language, "note.other-open"));
                link.setOnAction(event -> open.accept(other));
                add(texts.get(language, "note.other"), link);
            }
        }
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }

    private void add(String text, @Nullable Node deed) {
        Label label = new Label(text);
        label.getStyleClass().add("lu-wrap");
        label.setMinWidth(0);
        label.setMinHeight(USE_PREF_SIZE);
        HBox band = new HBox(label);
        if (deed == null) {
            HBox.setHgrow(label, Priority.ALWAYS);
        } else {
            band.getChildren().add(deed);
        }
        band.getStyleClass().add("st-note-band");
        getChildren().add(band);
    }
}
