package fi.luotsi.desktop.students;

import atlantafx.base.theme.Styles;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What stands in place of the table when it has no rows: why, and what to do. */
final class EmptyRoom extends VBox {

    private final StudentsModel model;
    private final Texts texts;
    private final Language language;
    private final Conditions conditions;
    private final Runnable clear;
    private final Runnable bring;

    /** @param bring leads to where data are brought in */
    EmptyRoom(StudentsModel model, Texts texts, Language language, Runnable clear, Runnable bring) {
        this.model = model;
        this.texts = texts;
        this.language = language;
        this.conditions = new Conditions(model, texts, language);
        this.clear = clear;
        this.bring = bring;
        getStyleClass().add("sd-empty");
        setId("empty");
        model.change().subscribe(value -> show(model.rows().get()));
    }

    private void show(@Nullable StudentRows rows) {
        getChildren().clear();
        setVisible(rows != null && model.seen().isEmpty());
        setManaged(isVisible());
        if (rows == null || !isVisible()) {
            return;
        }
        String date = Format.day(rows.date());
        if (!rows.imported()) {
            tell("empty.nothing", texts.get(language, "empty.nothing.why"));
            deed("empty.nothing.deed", bring);
        } else if (rows.rows().isEmpty()) {
            tell("empty.nobody", texts.get(language, "empty.nobody.why", date));
        } else {
            String all = String.join("\n", conditions.list(rows).stream().map(one -> "· " + one.words()).toList());
            tell("empty.none", texts.amount(language, "empty.none.why", rows.rows().size()) + "\n" + all);
            tellMore(texts.get(language, "empty.computed", date, rows.computed(), rows.rules()));
            deed("empty.none.deed", clear);
        }
    }

    private void tell(String key, String why) {
        Label title = new Label(texts.get(language, key));
        title.getStyleClass().addAll("lu-card-title", "lu-wrap");
        Label words = new Label(why);
        words.getStyleClass().add("lu-wrap");
        getChildren().addAll(title, words);
    }

    private void tellMore(String text) {
        Label words = new Label(text);
        words.getStyleClass().addAll("lu-muted", "lu-wrap");
        getChildren().add(words);
    }

    private void deed(String key, Runnable deed) {
        Button button = new Button(texts.get(language, key));
        button.getStyleClass().add(Styles.ACCENT);
        button.setId("empty-deed");
        button.setOnAction(event -> deed.run());
        getChildren().add(button);
    }
}
