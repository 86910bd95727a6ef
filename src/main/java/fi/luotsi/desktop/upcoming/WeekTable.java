package fi.luotsi.desktop.upcoming;

import atlantafx.base.theme.Styles;
import fi.luotsi.core.ahead.AheadTexts;
import fi.luotsi.core.ahead.Span;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.part.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The calendar as a table, one row a week: the same numbers for those who do not see bars. */
final class WeekTable extends TableView<Integer> {

    private static final double ROW = 28 / 13.0;

    private final Texts texts;
    private final Language language;

    WeekTable(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
        getStyleClass().addAll(Styles.DENSE, "up-week-table");
        setId("week-table");
        setAccessibleText(texts.get(language, "table.told"));
        setPlaceholder(new Label());
    }

    void show(Outlook outlook, By by) {
        List<Span.Column> weeks = outlook.ahead().span().columns();
        int peak = outlook.ahead().load().peak();
        getColumns().clear();
        getColumns().add(column(texts.get(language, weeks.getFirst().month() ? "column.month" : "column.week"), false,
                i -> outlook.words().column(language, weeks.get(i))));
        getColumns().add(column(texts.get(language, "column.days"), false, i -> AheadTexts.days(weeks.get(i))));
        List<Line> lines = new ArrayList<>(outlook.lines(by, texts));
        for (Line line : lines) {
            getColumns().add(column(line.label(), true, i -> Format.number(language, line.counts()[i])));
        }
        Line total = outlook.total(texts);
        getColumns().add(column(total.label(), true, i -> i == peak
                ? texts.get(language, "peak", Format.number(language, total.counts()[i]))
                : Format.number(language, total.counts()[i])));
        getItems().setAll(IntStream.range(0, weeks.size()).boxed().toList());
        double em = getScene() == null ? Theme.FIRST.em() : Theme.em(getScene()).get();
        setFixedCellSize(Math.round(ROW * em));
        double height = Math.round(ROW * em) * (weeks.size() + 1) + 0.9 * em;
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
    }

    private TableColumn<Integer, Integer> column(String name, boolean number, IntFunction<String> words) {
        TableColumn<Integer, Integer> column = new TableColumn<>(name);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(c -> new TableCell<>() {
            {
                if (number) {
                    getStyleClass().add("lu-number");
                }
            }

            @Override
            protected void updateItem(Integer week, boolean empty) {
                super.updateItem(week, empty);
                setText(empty || week == null ? null : words.apply(week));
            }
        });
        if (number) {
            column.getStyleClass().add("up-right");
        }
        double em = getScene() == null ? Theme.FIRST.em() : Theme.em(getScene()).get();
        column.setMinWidth(DeadlineTable.width(name, "Roboto Medium", em) + 2 * em);
        return column;
    }
}
