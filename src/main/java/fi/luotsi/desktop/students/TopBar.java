package fi.luotsi.desktop.students;

import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.frame.Undo;
import fi.luotsi.desktop.part.Icon;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Above the table: how many are seen, the conditions as chips, the choice of columns. */
final class TopBar extends HBox {

    private final StudentsModel model;
    private final Texts texts;
    private final Language language;
    private final Conditions conditions;
    private final Button drawer;
    /** Where there is little room, their icons are enough. */
    private final List<ButtonBase> brief;
    private final FlowPane chips = new FlowPane();
    private final Runnable clear;

    /**
     * @param drawer opens and closes the facets where they are a drawer
     * @param clear takes all conditions away
     * @param columns called when other columns have been chosen
     * @param views the saved views, null = none can be kept
     */
    TopBar(StudentsModel model, Texts texts, Language language, Runnable drawer, Runnable clear, Runnable columns,
            @Nullable Views views, Exporting exporting, Undo undo) {
        this.model = model;
        this.texts = texts;
        this.language = language;
        this.clear = clear;
        this.conditions = new Conditions(model, texts, language);
        this.drawer = new Button(texts.get(language, "drawer.open"), Icon.of(Feather.FILTER));
        this.drawer.setId("facets");
        this.drawer.setOnAction(event -> drawer.run());
        this.drawer.setMinWidth(USE_PREF_SIZE);
        chips.getStyleClass().add("sd-chips");
        HBox.setHgrow(chips, Priority.ALWAYS);
        getStyleClass().add("sd-top");
        getChildren().addAll(this.drawer, chips);
        if (views != null) {
            getChildren().add(new ViewMenu(views, model, texts, language));
        }
        brief = List.of(
                new ExportMenu(exporting, texts, language),
                new ColumnChoice(model.choices(), texts, language, columns, undo));
        brief.forEach(button -> button.setAccessibleText(button.getText()));
        getChildren().addAll(brief);
        narrow(false);
        model.change().subscribe(value -> show());
    }

    /** Whether the facets are behind a button. */
    void narrow(boolean is) {
        drawer.setVisible(is);
        drawer.setManaged(is);
        brief.forEach(button -> {
            button.setContentDisplay(is ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            button.setTooltip(is ? new Tooltip(button.getText()) : null);
        });
    }

    private void show() {
        StudentRows rows = model.rows().get();
        if (rows == null) {
            return;
        }
        int seen = model.seen().size();
        int all = rows.rows().size();
        Label number = new Label(seen == all ? Format.number(language, all)
                : Format.number(language, seen) + " / " + Format.number(language, all));
        number.getStyleClass().addAll("lu-strong", "lu-nowrap");
        number.setId("count");
        Label what = new Label(texts.get(language, all == 1 ? "count.one" : "count"));
        what.getStyleClass().addAll("lu-muted", "lu-nowrap");
        HBox count = new HBox(number, what);
        count.getStyleClass().add("sd-seen");
        chips.getChildren().setAll(count);
        for (Conditions.Condition condition : conditions.list(rows)) {
            chips.getChildren().add(chip(condition));
        }
        if (model.choices().narrowed()) {
            Hyperlink link = new Hyperlink(texts.get(language, "clear"));
            link.setId("clear");
            link.setOnAction(event -> clear.run());
            chips.getChildren().add(link);
        }
    }

    private Node chip(Conditions.Condition condition) {
        Button chip = new Button(condition.words(), Icon.of(Feather.X));
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.getStyleClass().addAll("small", "sd-chip");
        chip.setAccessibleText(texts.get(language, "chip.remove", condition.words()));
        chip.setOnAction(event -> {
            condition.remove().run();
            chips.getChildren().stream().filter(Button.class::isInstance).findFirst().ifPresent(Node::requestFocus);
        });
        return chip;
    }
}
