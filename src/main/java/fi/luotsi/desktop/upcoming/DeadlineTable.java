package fi.luotsi.desktop.upcoming;

import atlantafx.base.theme.Styles;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.part.Mark;
import fi.luotsi.desktop.part.Theme;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** The deadlines, the last safe day first. */
final class DeadlineTable extends TableView<DeadlineRow> {

    private static final double ROW = 28 / 13.0;

    private final Texts texts;
    private final Language language;
    private final ObservableList<DeadlineRow> rows = FXCollections.observableArrayList();
    private final ChangeListener<Number> sized = (observed, was, em) -> size();
    private @Nullable Outlook shown;
    private @Nullable DeadlineRow expected;

    /** @param open opens the student of a deadline */
    DeadlineTable(Texts texts, Language language, Consumer<DeadlineRow> open) {
        this.texts = texts;
        this.language = language;
        getStyleClass().addAll(Styles.DENSE, "up-deadlines");
        setId("deadlines");
        setAccessibleText(texts.get(language, "deadlines.told"));
        setItems(rows);
        setPlaceholder(new Label());
        for (DeadlineRow.Column what : DeadlineRow.Column.values()) {
            getColumns().add(column(what));
        }
        setRowFactory(table -> row(open));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
            DeadlineRow chosen = getSelectionModel().getSelectedItem();
            if (plain && event.getCode() == KeyCode.ENTER && chosen != null) {
                open.accept(chosen);
                event.consume();
            } else if (plain && (event.getCode() == KeyCode.HOME || event.getCode() == KeyCode.END) && !rows.isEmpty()) {
                choose(event.getCode() == KeyCode.HOME ? 0 : rows.size() - 1);
                event.consume();
            }
        });
        widthProperty().addListener((observed, was, now) -> spread());
        sceneProperty().subscribe(this::moved);
    }

    private TableRow<DeadlineRow> row(Consumer<DeadlineRow> open) {
        TableRow<DeadlineRow> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && row.getItem() != null) {
                open.accept(row.getItem());
            }
        });
        return row;
    }

    private void moved(@Nullable Scene from, @Nullable Scene to) {
        if (from != null) {
            Theme.em(from).removeListener(sized);
        }
        if (to != null) {
            Theme.em(to).addListener(sized);
            size();
        }
    }

    private void size() {
        setFixedCellSize(Math.round(ROW * em()));
        spread();
    }

    private double em() {
        return getScene() == null ? Theme.FIRST.em() : Theme.em(getScene()).get();
    }

    /** Chooses the same deadline as another table did, as soon as deadlines are shown. */
    void expect(@Nullable DeadlineRow row) {
        expected = row;
    }

    /** Shows other deadlines; the one that was chosen stays so if it is still there, else the first is. */
    void show(Outlook outlook) {
        DeadlineRow chosen = getSelectionModel().getSelectedItem();
        DeadlineRow before = chosen == null ? expected : chosen;
        shown = outlook;
        List<DeadlineRow> now = outlook.deadlines();
        rows.setAll(now);
        spread();
        int place = 0;
        for (int i = 0; i < now.size() && before != null; i++) {
            if (now.get(i).same(before)) {
                place = i;
                break;
            }
        }
        if (!now.isEmpty()) {
            choose(place);
        }
    }

    /** Makes a row the chosen one, in sight. */
    void choose(int place) {
        getSelectionModel().clearAndSelect(place);
        getFocusModel().focus(place);
        scrollTo(Math.max(0, place - 2));
    }

    /** Chooses the first deadline whose last safe day lies in a column of the calendar; nothing when there is none. */
    void chooseIn(int column) {
        Outlook now = shown;
        for (int i = 0; now != null && i < rows.size(); i++) {
            if (now.ahead().span().column(rows.get(i).deadline().lastSafe()) == column) {
                choose(i);
                return;
            }
        }
    }

    /** Each column as wide as its longest words, so that nothing is cut; what is left goes to what is missing. */
    private void spread() {
        Outlook now = shown;
        double sum = 0;
        TableColumn<DeadlineRow, ?> missing = null;
        for (TableColumn<DeadlineRow, ?> column : getColumns()) {
            DeadlineRow.Column what = (DeadlineRow.Column) column.getUserData();
            double width = width(column.getText(), "Roboto Medium", em() * 0.923) + 1.3 * em();
            boolean strong = what == DeadlineRow.Column.SAFE || what == DeadlineRow.Column.NAME;
            for (String words : now == null ? List.<String>of() : now.longest().get(what.ordinal())) {
                width = Math.max(width, width(words, strong ? "Roboto Medium" : "Roboto", em()) + 1.1 * em()
                        + (what == DeadlineRow.Column.SAFE ? 1.7 * em() : 0));
            }
            width = Math.ceil(width);
            column.setMinWidth(width);
            column.setPrefWidth(width);
            sum += width;
            missing = what == DeadlineRow.Column.MISSING ? column : missing;
        }
        double left = getWidth() - sum - 0.8 * em() - 2;
        if (missing != null && left > 0) {
            missing.setPrefWidth(missing.getMinWidth() + Math.floor(left));
        }
    }

    static double width(String words, String font, double size) {
        Text text = new Text(words);
        text.setFont(Font.font(font, size));
        return text.getLayoutBounds().getWidth();
    }

    private TableColumn<DeadlineRow, DeadlineRow> column(DeadlineRow.Column what) {
        TableColumn<DeadlineRow, DeadlineRow> column = new TableColumn<>(texts.get(language, "column." + what.name()));
        column.setUserData(what);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(c -> new WordsCell(what));
        if (what.right()) {
            column.getStyleClass().add("up-right");
        }
        return column;
    }

    /** A cell with words; the first one has the mark of the severity too. */
    private static final class WordsCell extends TableCell<DeadlineRow, DeadlineRow> {
        private final DeadlineRow.Column what;

        WordsCell(DeadlineRow.Column what) {
            this.what = what;
            if (what == DeadlineRow.Column.NAME || what == DeadlineRow.Column.SAFE) {
                getStyleClass().add("lu-strong");
            }
            if (what == DeadlineRow.Column.DUE) {
                getStyleClass().add("up-due");
            }
            if (what.right()) {
                getStyleClass().add("lu-number");
            }
        }

        @Override
        protected void updateItem(@Nullable DeadlineRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty || row == null ? null : row.words(what));
            if (what == DeadlineRow.Column.SAFE) {
                setGraphic(empty || row == null ? null : Mark.of(row.deadline().severity(), row.severity()));
                setAccessibleText(empty || row == null ? null : row.severity() + ", " + row.words(what));
            }
        }
    }
}
