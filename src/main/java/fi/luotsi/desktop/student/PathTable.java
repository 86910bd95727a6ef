package fi.luotsi.desktop.student;

import atlantafx.base.theme.Styles;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.part.Mark;
import fi.luotsi.desktop.part.Theme;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** The timeline as a table: item, state, amount, periods, demonstrations; one line a period. */
final class PathTable extends TableView<PathItem> {

    private final Texts texts;
    private final Language language;

    PathTable(List<PathGroup> groups, Texts texts, Language language, RowWords words, TimelineRows rows) {
        this.texts = texts;
        this.language = language;
        getStyleClass().addAll(Styles.DENSE, "st-table");
        getItems().addAll(groups.stream().flatMap(group -> group.items().stream()).toList());
        column("table.group", 11, item -> rows.title(item.section()), false);
        column("table.item", 15, PathItem::name, false);
        stateColumn(words);
        column("table.amount", 5.5, words::amount, true);
        column("table.periods", 24, item -> item.drawn()
                ? String.join("\n", words.periods(item))
                : emptied(words.note(item)), false);
        column("table.demos", 15, item -> String.join("\n", words.demonstrations(item)), false);
        Label empty = new Label(texts.get(language, "table.empty"));
        setPlaceholder(empty);
        setAccessibleText(texts.get(language, "tab.table"));
    }

    private static String emptied(@Nullable String text) {
        return text == null ? "" : text;
    }

    private void stateColumn(RowWords words) {
        TableColumn<PathItem, PathItem> column = new TableColumn<>(texts.get(language, "table.state"));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(PathItem item, boolean empty) {
                super.updateItem(item, empty);
                setWrapText(true);
                setText(empty || item == null ? null : words.state(item));
                setGraphic(empty || item == null ? null : Mark.of(item.state(), words.state(item)));
            }
        });
        column.setComparator((a, b) -> a.state().compareTo(b.state()));
        width(column, 12);
    }

    private void column(String key, double em, Function<PathItem, String> text, boolean number) {
        TableColumn<PathItem, String> column = new TableColumn<>(texts.get(language, key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
        column.setCellFactory(c -> {
            TableCell<PathItem, String> cell = new TableCell<>() {
                @Override
                protected void updateItem(String value, boolean empty) {
                    super.updateItem(value, empty);
                    setText(empty ? null : value);
                }
            };
            cell.setWrapText(true);
            if (number) {
                cell.getStyleClass().add("lu-number");
            }
            return cell;
        });
        width(column, em);
    }

    private void width(TableColumn<PathItem, ?> column, double em) {
        column.setReorderable(false);
        sceneProperty().addListener((observed, was, scene) -> {
            if (scene != null) {
                column.setPrefWidth(em * Theme.em(scene).get());
            }
        });
        getColumns().add(column);
    }
}
