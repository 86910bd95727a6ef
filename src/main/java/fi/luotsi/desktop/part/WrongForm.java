package fi.luotsi.desktop.part;

import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks why flags are wrong, and until when they are held so. Its last child is the row of buttons. */
public final class WrongForm extends VBox {

    private static final List<Integer> MONTHS = List.of(1, 3, 6, 12);
    private static final int USUAL_MONTHS = 6;
    private static final Texts TEXTS = Texts.beside(FlagCard.class, "FlagCard.properties");

    private final Language language;
    private final TextArea reason;

    /**
     * @param today the reporting date
     * @param draft what has been written so far
     * @param words of the button that saves
     * @param save takes the reason and the day on which the flags are open again
     */
    public WrongForm(
            Language language, LocalDate today, Draft draft, String words, BiConsumer<String, LocalDate> save) {
        this.language = language;
        reason = Pieces.area(draft.reason(), say("mark.reason"), 2);
        reason.setId("mark-reason");
        reason.setPromptText(say("mark.reason"));
        ComboBox<Integer> months = months(today);
        months.setValue(draft.months() == 0 ? USUAL_MONTHS : draft.months());
        draft.keep(reason.getText(), months.getValue());
        reason.textProperty().subscribe(text -> draft.keep(text, months.getValue()));
        months.valueProperty().subscribe(value -> draft.keep(reason.getText(), value));
        Label until = new Label(say("mark.until"));
        until.setMinWidth(USE_PREF_SIZE);
        HBox when = new HBox(until, months);
        when.setAlignment(Pos.CENTER_LEFT);
        when.getStyleClass().add("lu-gap-8");
        Button button = new Button(words);
        button.setId("mark-save");
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().addAll("small");
        button.disableProperty().bind(reason.textProperty().map(String::isBlank));
        button.setOnAction(event -> save.accept(reason.getText(), today.plusMonths(months.getValue())));
        HBox buttons = new HBox(button);
        buttons.getStyleClass().add("lu-gap-8");
        getStyleClass().add("lu-gap-8");
        getChildren().addAll(reason, when, buttons);
    }

    private ComboBox<Integer> months(LocalDate today) {
        ComboBox<Integer> months = new ComboBox<>();
        months.getItems().setAll(MONTHS);
        months.setAccessibleText(say("mark.until"));
        ChoiceWords.on(months, value -> Format.day(today.plusMonths(value)));
        return months;
    }

    /** Where writing begins. */
    public TextArea first() {
        return reason;
    }

    private String say(String key) {
        return TEXTS.get(language, key);
    }
}
