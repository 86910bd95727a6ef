package fi.luotsi.desktop.upcoming;

import fi.luotsi.core.ahead.AheadTexts;
import fi.luotsi.core.ahead.Span;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.part.ChoiceWords;
import fi.luotsi.desktop.part.Pieces;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The calendar: one column a week, one row a kind of event or a part of the unit, the sums below with the peak framed.
 * One place for the focus; arrows move about in it, Enter opens the students behind a number.
 */
final class WeekGrid extends GridPane {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");

    private final UpcomingScreen deeds;
    private final UpcomingModel model;
    private final Texts texts;
    private final Language language;
    private final List<List<Region>> columns = new ArrayList<>();
    private final ComboBox<By> parts = new ComboBox<>();
    private List<Line> lines = List.of();
    private @Nullable Outlook shown;
    private int row;
    private boolean narrow;

    WeekGrid(UpcomingScreen deeds, UpcomingModel model, Texts texts, Language language) {
        this.deeds = deeds;
        this.model = model;
        this.texts = texts;
        this.language = language;
        getStyleClass().addAll("up-grid", "lu-focusable");
        setId("weeks");
        setFocusTraversable(true);
        setMinHeight(USE_PREF_SIZE);
        parts.getItems().setAll(By.values());
        parts.setId("parts");
        parts.getStyleClass().add("up-parts");
        parts.setAccessibleText(texts.get(language, "parts.told"));
        ChoiceWords.on(parts, by -> texts.get(language, "by." + by.name()));
        parts.valueProperty().bindBidirectional(model.by);
        setAccessibleRole(AccessibleRole.TEXT);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        model.week.subscribe(this::mark);
        focusedProperty().subscribe(this::mark);
    }

    /** Whether there is little room, so that words stand on two lines. */
    void narrow(boolean is) {
        if (is != narrow) {
            narrow = is;
            Outlook now = shown;
            if (now != null) {
                show(now);
            }
        }
    }

    void show(Outlook outlook) {
        shown = outlook;
        lines = new ArrayList<>(outlook.lines(model.by.get(), texts));
        Line total = outlook.total(texts);
        lines.add(total);
        row = Math.min(row, lines.size() - 1);
        getChildren().clear();
        columns.clear();
        constraints(outlook.ahead().span().columns().size());
        int most = Math.max(1, lines.subList(0, lines.size() - 1).stream().mapToInt(Line::most).max().orElse(1));
        add(cell(parts, "up-corner"), 0, 0);
        for (int i = 0; i < lines.size(); i++) {
            Label name = Pieces.text(lines.get(i).label(), i == lines.size() - 1 ? "lu-strong" : "lu-body");
            add(cell(name, i == lines.size() - 1 ? "up-sum-name" : "up-name"), 0, i + 1);
        }
        for (int i = 0; i < outlook.ahead().span().columns().size(); i++) {
            columns.add(column(outlook, i, most));
        }
        mark();
    }

    private void constraints(int count) {
        ColumnConstraints names = new ColumnConstraints();
        names.setPercentWidth(narrow ? 26 : 17);
        getColumnConstraints().setAll(names);
        for (int i = 0; i < count; i++) {
            ColumnConstraints week = new ColumnConstraints();
            week.setHgrow(Priority.ALWAYS);
            week.setPercentWidth((narrow ? 74.0 : 83.0) / count);
            week.setHalignment(HPos.LEFT);
            getColumnConstraints().add(week);
        }
    }

    private List<Region> column(Outlook outlook, int column, int most) {
        List<Region> cells = new ArrayList<>();
        Span.Column week = outlook.ahead().span().columns().get(column);
        VBox head = new VBox(Pieces.text(outlook.words().column(language, week), "lu-strong"),
                Pieces.text(under(week, column), "lu-caption", "lu-muted"));
        Region top = cell(head, "up-head");
        top.setOnMouseClicked(event -> choose(column, row));
        cells.add(top);
        add(top, column + 1, 0);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean last = i == lines.size() - 1;
            int count = line.counts()[column];
            Region inner = last ? sum(outlook, column, count)
                    : new LoadCell(count, (double) count / most, line.style(count), language);
            Region cell = cell(inner, last ? "up-sum" : "up-cell");
            cell.setAccessibleText(told(line, column));
            int place = i;
            cell.setOnMouseClicked(event -> {
                choose(column, place);
                open();
            });
            if (count > 0) {
                cell.getStyleClass().add("up-opens");
            }
            cells.add(cell);
            add(cell, column + 1, i + 1);
        }
        return cells;
    }

    private String under(Span.Column week, int column) {
        return column == 0 ? texts.get(language, week.month() ? "month.this" : "week.this")
                : week.month() ? String.valueOf(week.start().getYear()) : Format.shortDay(week.start());
    }

    /** The sum of a column; the greatest one is framed and named. */
    private Region sum(Outlook outlook, int column, int count) {
        String number = count == 0 ? "–" : Format.number(language, count);
        boolean peak = outlook.ahead().load().peak() == column;
        Label label = Pieces.label(peak && !narrow ? texts.get(language, "peak", number) : number,
                count == 0 ? "lu-muted" : "lu-strong");
        if (peak) {
            label.getStyleClass().add("up-peak");
            label.setId("peak");
        }
        return label;
    }

    private static Region cell(Region inner, String style) {
        StackPane cell = new StackPane(inner);
        cell.getStyleClass().add(style);
        cell.setMinWidth(0);
        return cell;
    }

    private String told(Line line, int column) {
        Outlook now = shown;
        if (now == null) {
            return "";
        }
        Span.Column week = now.ahead().span().columns().get(column);
        return texts.get(language, "cell.told", now.words().column(language, week), AheadTexts.days(week), line.label(),
                line.counts()[column]);
    }

    private void key(KeyEvent event) {
        if (event.getTarget() != this || event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        switch (event.getCode()) {
            case UP -> choose(model.week.get(), Math.max(0, row - 1));
            case DOWN -> choose(model.week.get(), Math.min(lines.size() - 1, row + 1));
            case ENTER -> open();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose(int column, int place) {
        requestFocus();
        row = place;
        model.week.set(column);
        mark();
    }

    private void open() {
        Outlook now = shown;
        if (now != null && row < lines.size()) {
            int column = model.week.get();
            Line line = lines.get(row);
            String week = now.words().column(language, now.ahead().span().columns().get(column));
            deeds.students(texts.get(language, "why", line.label(), week), line.students().apply(column));
        }
    }

    /** Shows which week is looked at, and with the focus which number. */
    private void mark() {
        for (int i = 0; i < columns.size(); i++) {
            for (int j = 0; j < columns.get(i).size(); j++) {
                columns.get(i).get(j).pseudoClassStateChanged(CHOSEN, i == model.week.get());
                columns.get(i).get(j).pseudoClassStateChanged(
                        CURSOR, isFocused() && i == model.week.get() && j == row + 1);
            }
        }
        if (row < lines.size()) {
            setAccessibleText(told(lines.get(row), Math.min(model.week.get(), columns.size() - 1)));
        }
    }
}
