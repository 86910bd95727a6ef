package fi.luotsi.desktop.student;

import atlantafx.base.theme.Styles;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.part.Icon;
import fi.luotsi.desktop.part.Theme;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Who the student is: the way back, name, group and place in the list, the ways to the next and the previous one. */
final class StudentHeader extends HBox {

    private final Texts texts;
    private final Language language;
    private final Button list;
    private final Label name = new Label();
    private final Label place = new Label();
    private final Button previous = icon(Feather.CHEVRON_UP);
    private final Button next = icon(Feather.CHEVRON_DOWN);

    StudentHeader(Texts texts, Language language, Runnable back, Runnable toPrevious, Runnable toNext) {
        this.texts = texts;
        this.language = language;
        list = new Button(say("header.back"), Icon.of(Feather.CHEVRON_LEFT));
        list.setAccessibleText(say("header.back"));
        list.setOnAction(event -> back.run());
        name.getStyleClass().addAll("lu-title", "lu-nowrap");
        name.setId("student-name");
        place.getStyleClass().addAll("lu-muted", "lu-nowrap");
        previous.setOnAction(event -> toPrevious.run());
        previous.setAccessibleText(say("header.previous"));
        next.setOnAction(event -> toNext.run());
        next.setAccessibleText(say("header.next"));
        getStylesheets().add(Theme.sheet("student.css"));
        getStyleClass().add("st-header");
        getChildren().addAll(list, name, place, previous, next);
    }

    private static Button icon(Feather icon) {
        Button button = new Button(null, Icon.of(icon));
        button.getStyleClass().add(Styles.BUTTON_ICON);
        return button;
    }

    /** Where there is little room the way back is an arrow alone, and the name goes before group and place. */
    void narrow(boolean narrow) {
        place.setManaged(!narrow);
        place.setVisible(!narrow);
        list.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }

    /** Shows a student; {@code one} is null when the data do not hold the student. */
    void show(@Nullable StudentCase one, StudentModel model) {
        previous.setDisable(model.neighbour(-1) == null);
        next.setDisable(model.neighbour(1) == null);
        String number = model.place() < 0 ? "" : say("header.place", model.place() + 1, model.among().size());
        String full = one == null ? null : one.student().fullName();
        name.setText(full == null ? say("header.no-name") : full);
        String group = full == null ? model.studyRight() : one.student().group();
        place.setText(group == null ? number : group + " · " + number);
    }

    private String say(String key, Object... words) {
        return texts.get(language, key, words);
    }
}
