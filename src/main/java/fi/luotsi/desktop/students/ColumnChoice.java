package fi.luotsi.desktop.students;

import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.frame.Undo;
import fi.luotsi.desktop.part.Icon;
import fi.luotsi.desktop.part.Theme;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;

/** The button that opens the choice of columns; it stays open while several are chosen, and Esc closes it. */
final class ColumnChoice extends Button {

    private final Choices choices;
    private final VBox boxes = new VBox();
    private final PopOver popOver = new PopOver(boxes);

    /**
     * @param changed called when other columns have been chosen
     * @param undo keeps what was chosen while it was open, as one deed
     */
    ColumnChoice(Choices choices, Texts texts, Language language, Runnable changed, Undo undo) {
        super(texts.get(language, "columns"), Icon.of(Feather.COLUMNS));
        this.choices = choices;
        setId("columns");
        setMinWidth(USE_PREF_SIZE);
        boxes.getStyleClass().add("sd-columns");
        boxes.getStylesheets().add(Theme.sheet("students.css")); // a window of its own
        for (Column column : Column.values()) {
            if (column == Column.NAME) {
                continue; // without it a row would be nobody's
            }
            CheckBox box = new CheckBox(texts.get(language, "column." + column.name()));
            box.setId("column-" + column.name());
            box.setSelected(choices.columns().contains(column));
            box.selectedProperty().addListener((observed, was, now) -> {
                if (now ? choices.columns().add(column) : choices.columns().remove(column)) {
                    changed.run();
                }
            });
            box.setUserData(column);
            boxes.getChildren().add(box);
        }
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        popOver.setAnimated(false);
        popOver.setDetachable(false);
        popOver.setTitle(texts.get(language, "columns"));
        setOnAction(event -> {
            refresh();
            Set<Column> before = Set.copyOf(choices.columns());
            popOver.setOnHidden(hidden -> keep(before, texts.get(language, "undo.columns"), changed, undo));
            popOver.show(this);
        });
        popOver.setOnShown(event -> boxes.getChildren().getFirst().requestFocus());
    }

    private void keep(Set<Column> before, String words, Runnable changed, Undo undo) {
        Set<Column> after = Set.copyOf(choices.columns());
        if (!before.equals(after)) {
            undo.did(words, Undo.Step.now(() -> put(before, changed)), Undo.Step.now(() -> put(after, changed)));
        }
    }

    private void put(Set<Column> columns, Runnable changed) {
        choices.columns().clear();
        choices.columns().addAll(columns);
        changed.run();
        refresh();
    }

    /** A saved view may have chosen other columns meanwhile. */
    private void refresh() {
        boxes.getChildren().forEach(node -> {
            if (node instanceof CheckBox box && box.getUserData() instanceof Column column) {
                box.setSelected(choices.columns().contains(column));
            }
        });
    }

    /** The boxes, one a column that can be chosen. */
    VBox boxes() {
        return boxes;
    }
}
