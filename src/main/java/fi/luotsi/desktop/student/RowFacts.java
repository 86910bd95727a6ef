package fi.luotsi.desktop.student;

import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.part.Mark;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The facts of the row that is pointed at or has the focus, always in the same place below the timeline. */
final class RowFacts extends VBox {

    private final Texts texts;
    private final Language language;
    private final HBox top = new HBox();
    private final Label facts = new Label();

    RowFacts(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
        getStyleClass().add("st-row-facts");
        top.getStyleClass().add("st-row-facts-top");
        facts.getStyleClass().addAll("lu-caption", "lu-muted", "lu-wrap");
        facts.setMinWidth(0);
        facts.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(top, facts);
    }

    /** Tells the facts of {@code item}; how to get at them when null. */
    void show(@Nullable PathItem item, RowWords words) {
        top.getChildren().clear();
        if (item == null) {
            facts.setText(texts.get(language, "row-facts.hint"));
            return;
        }
        Label name = new Label(item.name());
        name.getStyleClass().add("lu-strong");
        name.setWrapText(true);
        Label state = new Label(words.state(item) + " · " + words.amount(item));
        state.getStyleClass().add("lu-nowrap");
        HBox.setHgrow(state, Priority.ALWAYS);
        top.getChildren().addAll(Mark.of(item.state(), words.state(item)), name, state);
        facts.setText(String.join(" · ", words.facts(item)));
    }

    /** What is told now, in one text. */
    String told() {
        return facts.getText();
    }
}
