package fi.luotsi.desktop.summary;

import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.part.Icon;
import fi.luotsi.desktop.part.Pieces;
import fi.luotsi.desktop.summary.SummaryModel.Seen;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** Which language and which page are looked at. */
final class PageBar extends HBox {

    private final SummaryModel model;
    private final Say say;
    private final HBox pills = new HBox();
    private final Button previous;
    private final Button next;
    private final Label where = new Label();

    PageBar(SummaryScreen deeds, SummaryModel model, Say say) {
        this.model = model;
        this.say = say;
        previous = step(Feather.CHEVRON_LEFT, "page.previous");
        previous.setOnAction(event -> deeds.step(-1));
        next = step(Feather.CHEVRON_RIGHT, "page.next");
        next.setOnAction(event -> deeds.step(1));
        where.getStyleClass().addAll("lu-muted", "sm-where");
        where.setMinWidth(USE_PREF_SIZE);
        pills.getStyleClass().add("sm-pills");
        pills.setMinWidth(USE_PREF_SIZE);
        getStyleClass().addAll("sm-pages", "lu-gap-4");
        getChildren().addAll(pills, previous, where, next);
        model.inLanguage.values().forEach(ticked -> ticked.subscribe(this::languages));
        model.seen.subscribe(this::pages);
        model.page.subscribe(this::pages);
        languages();
        pages();
    }

    private Button step(Feather icon, String key) {
        Button button = new Button(null, Icon.of(icon));
        button.getStyleClass().addAll("button-icon", "flat");
        button.setAccessibleText(say.it(key));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void languages() {
        List<Language> chosen = model.chosen();
        ToggleGroup group = new ToggleGroup();
        pills.getChildren().clear();
        for (int i = 0; i < chosen.size(); i++) {
            Language language = chosen.get(i);
            ToggleButton button = new ToggleButton(say.it("language." + language.name()));
            Pieces.oneOf(group, button, () -> model.shown.set(language));
            button.setUserData(language);
            button.setAccessibleHelp(say.it("preview.language"));
            button.setMinWidth(USE_PREF_SIZE);
            button.setSelected(language == model.shown.get());
            button.getStyleClass().add("sm-language");
            if (chosen.size() > 1) {
                button.getStyleClass().add(
                        i == 0 ? "left-pill" : i == chosen.size() - 1 ? "right-pill" : "center-pill");
            }
            pills.getChildren().add(button);
        }
    }

    private void pages() {
        Seen seen = model.seen.get();
        int page = model.page.get();
        where.setText(seen == null ? "" : say.it("page", page + 1, seen.pages()));
        previous.setDisable(seen == null || page == 0);
        next.setDisable(seen == null || page >= seen.pages() - 1);
    }
}
