package fi.luotsi.desktop.log;

import atlantafx.base.theme.Styles;
import fi.luotsi.core.keep.Use;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.part.ChoiceWords;
import fi.luotsi.desktop.part.Icon;
import fi.luotsi.desktop.part.Pieces;
import fi.luotsi.desktop.part.Theme;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The layout of the Log screen: conditions above, the rows below, whether the chain holds in between. */
final class LogView extends VBox {

    /** Shares of the width, by column: time, user, deed, about. */
    private static final double[] WIDTHS = {0.16, 0.11, 0.22, 0.51};

    /** Least width of the time, which is never cut, in em. */
    private static final double TIME = 10.5;

    /** What one letter takes at most on average, and all that a row is about, in em; with more to tell one scrolls. */
    private static final double LETTER = 0.56;
    private static final double ABOUT = 60;

    private final Say say;
    private final Language language;
    private final LogWords words;
    private final LocalDate today;
    private final ObservableList<LogRow> all = FXCollections.observableArrayList();
    private final FilteredList<LogRow> seen = new FilteredList<>(all);
    private final TableView<LogRow> table = new TableView<>(seen);
    private final TextField search = new TextField();
    private final ComboBox<Use.@Nullable What> kinds;
    private final ComboBox<Period> periods;
    private final Label count = Pieces.label("", "lu-strong");
    private final Button clear;
    private final VBox chain = new VBox();
    private final VBox place = new VBox();
    private final ChangeListener<Number> sized = (observed, was, now) -> size();
    /** Letters of the longest text of what a row is about. */
    private int longest;
    private boolean loaded;

    LogView(LogScreen deeds, Say say, LocalDate today) {
        this.say = say;
        this.today = today;
        language = say.language().getValue();
        words = new LogWords(say);
        getStylesheets().addAll(Theme.sheet("data.css"), Theme.sheet("settings.css"));
        getStyleClass().add("lg-view");
        search.setId("log-search");
        search.setPromptText(say.it("search"));
        search.setAccessibleText(say.it("search"));
        search.getStyleClass().add("lg-search");
        kinds = choice("kinds", what -> what == null ? say.it("kinds.all") : words.kind(what));
        kinds.setId("log-kinds");
        kinds.getItems().add(null);
        kinds.setPromptText(say.it("kinds.all")); // what JavaFX shows for null
        periods = choice("period", period -> say.it("period." + (period == null ? Period.ALL : period).name()));
        periods.setId("log-period");
        periods.getItems().setAll(Arrays.asList(Period.values()));
        periods.setValue(Period.ALL);
        clear = Pieces.button(say.it("clear"), this::clear, "flat", "small");
        clear.setId("log-clear");
        Button export = Pieces.button(say.it("export"), () -> deeds.export(List.copyOf(seen)));
        export.setGraphic(Icon.of(Feather.DOWNLOAD));
        export.setId("log-export");
        Button again = Pieces.button(say.it("again"), deeds::read);
        again.setGraphic(Icon.of(Feather.REFRESH_CW));
        count.setId("log-count");
        FlowPane bar = new FlowPane(search, kinds, periods, again, export, clear);
        bar.getStyleClass().add("da-flow");
        VBox top = Pieces.column("lu-gap-8", place, bar, chain, count);
        top.getStyleClass().add("lg-top");
        top.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(top, table);
        columns();
        search.textProperty().subscribe(typed -> filter());
        kinds.valueProperty().subscribe(what -> filter());
        periods.valueProperty().subscribe(period -> filter());
        sceneProperty().subscribe(this::moved);
        table.widthProperty().subscribe(this::size);
    }

    private <T extends @Nullable Object> ComboBox<T> choice(String key, Function<T, String> name) {
        ComboBox<T> choice = new ComboBox<>();
        choice.setAccessibleText(say.it(key));
        choice.getStyleClass().add("lg-choice");
        ChoiceWords.on(choice, name);
        return choice;
    }

    private void columns() {
        table.setId("log-table");
        table.getStyleClass().addAll(Styles.DENSE, "lg-table");
        table.setAccessibleText(say.it("table"));
        table.setPlaceholder(Pieces.text(say.it("reading"), "lu-muted"));
        table.getColumns().setAll(List.of(
                column("column.time", LogRow::time), column("column.who", row -> row.logged().who()),
                column("column.deed", LogRow::deed), column("column.about", LogRow::about)));
    }

    private TableColumn<LogRow, String> column(String key, Function<LogRow, String> text) {
        TableColumn<LogRow, String> column = new TableColumn<>(say.it(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setSortable(false); // newest first, as it was written
        column.setReorderable(false);
        return column;
    }

    private void moved(@Nullable Scene from, @Nullable Scene to) {
        if (from != null) {
            Theme.rowHeight(from).removeListener(sized);
        }
        if (to != null) {
            Theme.rowHeight(to).addListener(sized);
            size();
        }
    }

    private void size() {
        if (getScene() != null) {
            table.setFixedCellSize(Theme.rowHeight(getScene()).get());
            double least = Theme.em(getScene()).get();
            double width = Math.max(table.getWidth() - 3 * least, 50 * least);
            table.getColumns().getFirst().setMinWidth(TIME * least);
            for (int i = 0; i < WIDTHS.length; i++) {
                table.getColumns().get(i).setPrefWidth(Math.floor(width * WIDTHS[i]));
            }
            table.getColumns().getLast().setMinWidth(Math.floor(Math.min(longest * LETTER, ABOUT) * least));
        }
    }

    /** The rows that are seen. */
    List<LogRow> seen() {
        return seen;
    }

    /** The conditions in force. */
    LogFilter conditions() {
        Period period = periods.getValue();
        return new LogFilter(kinds.getValue(), period == null ? Period.ALL : period, search.getText(), today);
    }

    /** Looks under other conditions. */
    void conditions(LogFilter wanted) {
        if (wanted.what() != null && !kinds.getItems().contains(wanted.what())) {
            kinds.getItems().add(wanted.what()); // until the rows are read
        }
        kinds.setValue(wanted.what());
        periods.setValue(wanted.period());
        search.setText(wanted.words());
    }

    void focusFirst() {
        search.requestFocus();
    }

    /** Shows rows, the newest first; the conditions stay. */
    void show(List<LogRow> rows) {
        loaded = true;
        all.setAll(rows);
        longest = rows.stream().mapToInt(row -> row.about().length()).max().orElse(0);
        Set<Use.What> there = EnumSet.noneOf(Use.What.class);
        rows.forEach(row -> there.add(row.what()));
        Use.What chosen = kinds.getValue();
        if (chosen != null) {
            there.add(chosen); // it stays chosen also before its rows are read
        }
        if (!kinds.getItems().stream().skip(1).toList().equals(List.copyOf(there))) {
            kinds.getItems().remove(1, kinds.getItems().size());
            kinds.getItems().addAll(there);
            kinds.setValue(chosen);
        }
        filter();
        size();
    }

    /** Tells whether the chain holds. */
    void chain(long size, long broken) {
        boolean whole = broken == 0;
        String told = whole ? say.amount("chain.whole", size)
                : broken > size ? say.it("chain.short", Format.number(language, size))
                : say.it("chain.broken", Format.number(language, broken), Format.number(language, size));
        Label label = Pieces.text(told, whole ? "lu-done" : "lu-critical");
        label.setId("log-chain");
        Icon icon = Icon.of(whole ? Feather.CHECK_CIRCLE : Feather.ALERT_TRIANGLE);
        HBox row = Pieces.row("lu-gap-8", icon, label);
        row.getStyleClass().add(whole ? "lg-whole" : "lg-broken");
        chain.getChildren().setAll(row);
    }

    private void filter() {
        LogFilter filter = conditions();
        seen.setPredicate(filter.narrows() ? filter : null);
        clear.setVisible(filter.narrows());
        clear.setManaged(filter.narrows());
        if (loaded) {
            String number = Format.number(language, seen.size());
            count.setText(filter.narrows() ? say.it("count.of", number, Format.number(language, all.size()))
                    : say.amount("count", all.size()));
            table.setPlaceholder(Pieces.text(say.it(filter.narrows() ? "none.found" : "none"), "lu-muted"));
        }
    }

    private void clear() {
        search.clear();
        kinds.setValue(null);
        periods.setValue(Period.ALL);
        search.requestFocus();
    }

    /** Tells how a deed went. */
    void tell(String role, String told) {
        Button close = Pieces.button("", () -> place.getChildren().clear(), "button-icon", "small", "flat");
        close.setGraphic(Icon.of(Feather.X));
        close.setAccessibleText(say.it("close"));
        HBox band = new HBox(Icon.of("lu-done".equals(role) ? Feather.CHECK : Feather.ALERT_TRIANGLE),
                Pieces.rest(told), close);
        band.getStyleClass().addAll("lu-band", "da-told", role);
        band.setId("told");
        place.getChildren().setAll(band);
    }
}
