package fi.luotsi.desktop.students;

import atlantafx.base.theme.Styles;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.part.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The table: one row a student; the row with the focus is one thing, the ticked rows another. */
final class StudentsTable extends TableView<StudentRow> {

    private static final double TICK = 2.615;

    private final StudentsModel model;
    private final CheckBox all = new CheckBox();
    private final TableColumn<StudentRow, StudentRow> tick = new TableColumn<>();
    private final Widths widths;
    private final FoundColumn found;
    private final ChangeListener<Number> sized = (observed, was, em) -> size();
    /** Whether the order is being set by us; JavaFX asks for sorting while the table is made, too. */
    private boolean sorting = true;
    private String kept = "";
    private @Nullable StudentRows fitted;

    /** @param deeds what keys and mouse do */
    StudentsTable(StudentsModel model, Texts texts, Language language, TableKeys deeds) {
        this.model = model;
        widths = new Widths(this, model.choices().widths());
        getStyleClass().addAll(Styles.DENSE, "sd-table");
        setId("students-table");
        setAccessibleText(texts.get(language, "table.told"));
        setItems(model.seen());
        setPlaceholder(new Region());
        tickColumn(texts, language, deeds);
        Columns columns = new Columns(texts, language, model::severity);
        for (Column what : Column.values()) {
            TableColumn<StudentRow, StudentRow> column = columns.make(what);
            column.setVisible(model.choices().columns().contains(what));
            getColumns().add(column);
            widths.watch(column, this::em);
        }
        found = new FoundColumn(model, texts, language, this::shown);
        getColumns().add(2, found); // beside the name
        setRowFactory(table -> new TickedRow(model, texts, language, deeds));
        setSortPolicy(table -> arrange());
        arrow();
        deeds.listen(this);
        widthProperty().addListener((observed, was, now) -> widths.spread(em()));
        getSelectionModel().selectedItemProperty().subscribe(this::keep);
        model.change().subscribe(value -> changed());
        model.tickChange().subscribe(value -> showAll());
        sceneProperty().subscribe(this::moved);
    }

    private void tickColumn(Texts texts, Language language, TableKeys deeds) {
        all.setAccessibleText(texts.get(language, "tick.all"));
        all.getStyleClass().add("sd-tick-box");
        all.setOnAction(event -> model.tickAll(model.tickedCount() < model.seen().size()));
        tick.setGraphic(all);
        tick.getStyleClass().add("sd-tick-column");
        tick.setSortable(false);
        tick.setResizable(false);
        tick.setReorderable(false);
        tick.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        tick.setCellFactory(column -> new TickCell(model, texts, language, deeds));
        getColumns().add(tick);
    }

    private void moved(@Nullable Scene from, @Nullable Scene to) {
        if (from != null) {
            Theme.em(from).removeListener(sized);
            Theme.rowHeight(from).removeListener(sized);
        }
        if (to != null) {
            Theme.em(to).addListener(sized);
            Theme.rowHeight(to).addListener(sized);
            size();
        }
    }

    private double em() {
        return getScene() == null ? Theme.FIRST.em() : Theme.em(getScene()).get();
    }

    private void size() {
        if (getScene() != null) {
            setFixedCellSize(Theme.rowHeight(getScene()).get());
        }
        tick.setMinWidth(Math.round(TICK * em()));
        tick.setMaxWidth(Math.round(TICK * em()));
        tick.setPrefWidth(Math.round(TICK * em()));
        fit();
    }

    private void fit() {
        StudentRows rows = model.rows().get();
        fitted = rows;
        widths.fit(rows == null ? List.of() : rows.rows(), em());
    }

    /** Shows the columns and the order chosen. */
    void showLook() {
        if (!sorting) {
            sorting = true;
            arrow();
        }
        showColumns();
    }

    private void showColumns() {
        getColumns().forEach(column -> {
            if (column.getUserData() instanceof Column what) {
                column.setVisible(model.choices().columns().contains(what));
            }
        });
        found.refresh(em());
        widths.spread(em());
    }

    /** Sorts in memory by ready keys; without a column the order is that at first. */
    private boolean arrange() {
        if (!sorting) {
            sorting = true;
            TableColumn<StudentRow, ?> by = getSortOrder().isEmpty() ? null : getSortOrder().getFirst();
            if (by == null) {
                model.sort(Column.FLAGS, false);
            } else if (by.getUserData() instanceof Column what) {
                model.sort(what, by.getSortType() == TableColumn.SortType.ASCENDING);
            }
            sorting = false;
            restore();
        }
        return true;
    }

    private void arrow() {
        for (TableColumn<StudentRow, ?> column : getColumns()) {
            if (column.getUserData() == model.choices().sortedBy()) {
                column.setSortType(model.choices().rising()
                        ? TableColumn.SortType.ASCENDING : TableColumn.SortType.DESCENDING);
                getSortOrder().setAll(List.of(column));
            }
        }
        sorting = false;
    }

    private void changed() {
        if (fitted != model.rows().get()) {
            fit();
        }
        boolean was = found.isVisible();
        found.refresh(em());
        if (was || found.isVisible()) {
            widths.spread(em());
            refresh();
        }
        showAll();
        restore();
    }

    private void showAll() {
        int ticked = model.tickedCount();
        all.setSelected(ticked > 0 && ticked == model.seen().size());
        all.setIndeterminate(ticked > 0 && ticked < model.seen().size());
    }

    private void keep(@Nullable StudentRow row) {
        if (row != null && !model.settling()) {
            kept = row.studyRight();
        }
    }

    /** Puts the focus row back on the student it was on, else on the first. */
    private void restore() {
        if (!model.seen().isEmpty()) {
            int place = kept.isEmpty() ? 0 : model.place(kept);
            select(Math.max(0, place));
        }
    }

    /** Makes the row of a student the one with the focus and brings it into sight; it stays so when data come later. */
    void reveal(@Nullable String studyRight) {
        if (studyRight != null) {
            kept = studyRight;
        }
        restore();
    }

    /** Makes a row the one with the focus, in sight. */
    void select(int place) {
        String before = kept;
        getSelectionModel().clearAndSelect(place);
        getFocusModel().focus(place);
        if (place == 0 && model.place(before) < 0 && !before.isEmpty()) {
            kept = before; // the student is out of sight for now, and found again when the conditions let it
        }
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            boolean above = flow.getFirstVisibleCell() != null && flow.getFirstVisibleCell().getIndex() >= place;
            boolean below = flow.getLastVisibleCell() != null && flow.getLastVisibleCell().getIndex() <= place;
            if (above || below) {
                flow.scrollTo(place);
            }
        }
    }

    /** The columns shown, in their order. */
    List<Column> shown() {
        List<Column> shown = new ArrayList<>();
        getVisibleLeafColumns().forEach(column -> {
            if (column.getUserData() instanceof Column what) {
                shown.add(what);
            }
        });
        return shown;
    }
}
