package fi.luotsi.desktop.student;

import fi.luotsi.core.rule.ItemState;
import fi.luotsi.core.rule.RuleTexts;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.part.Mark;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** What the marks of the timeline mean. */
final class Legend extends FlowPane {

    Legend(Texts texts, Language language, RuleTexts shared) {
        getStyleClass().add("st-legend");
        add(sample("st-school", "st-begun"), texts.get(language, "legend.school"));
        add(sample("st-workplace", "st-begun"), texts.get(language, "legend.workplace"));
        add(sample("st-workplace", "st-future"), texts.get(language, "legend.future"));
        Hatch hatch = new Hatch();
        hatch.getStyleClass().add("st-sample-thick");
        add(hatch, texts.get(language, "legend.break"));
        add(diamond(true), texts.get(language, "legend.assessed"));
        add(diamond(false), texts.get(language, "legend.open"));
        for (ItemState state : ItemState.values()) {
            String word = shared.itemState(language, state);
            Mark mark = Mark.of(state, word);
            add(mark, word);
        }
    }

    private static Region sample(String... classes) {
        Region region = new Region();
        region.getStyleClass().addAll(classes);
        region.getStyleClass().add(classes[0].equals("st-school") ? "st-sample-thin" : "st-sample-thick");
        return region;
    }

    private static Node diamond(boolean assessed) {
        Diamond diamond = new Diamond(assessed);
        diamond.getStyleClass().add("st-sample-diamond");
        return diamond;
    }

    private void add(Node sample, String word) {
        Label label = new Label(word);
        label.getStyleClass().addAll("lu-caption", "lu-nowrap");
        HBox entry = new HBox(sample, label);
        entry.getStyleClass().add("st-legend-entry");
        getChildren().add(entry);
    }
}
