package fi.luotsi.desktop.upcoming;

import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.part.Pieces;
import fi.luotsi.desktop.part.SourceWords;
import fi.luotsi.desktop.part.Theme;
import java.time.LocalDate;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The layout of the screen: choices, calendar, deadlines; it scrolls as a whole where it is not high enough. */
final class UpcomingView extends ScrollPane {

    /** Below this width, in em, words of the calendar stand on two lines. */
    private static final double WIDE = 66;
    /** Height of the window in em from which weeks and list are in sight together. */
    private static final double HIGH = 40;
    private static final int SOON = 28;

    private final UpcomingScreen deeds;
    private final UpcomingModel model;
    private final Texts texts;
    private final Language language;
    private final TopLine top;
    private final WeekGrid grid;
    private final WeekTable table;
    private final DeadlineTable deadlines;
    private final EmptyNote empty;
    private final StackPane calendar = new StackPane();
    private final Label peak = Pieces.text("", "lu-body");
    private final Label count = Pieces.text("", "lu-muted");
    private final Label told = Pieces.text("", "lu-done");
    private final Label more = Pieces.text("", "lu-body");
    private final Label all = Pieces.text("", "lu-body");
    private final VBox gaps = Pieces.column("lu-gap-4");
    private final VBox body;
    private final PauseTransition stay = new PauseTransition(Duration.seconds(6));

    UpcomingView(UpcomingScreen deeds, UpcomingModel model, Texts texts, Language language) {
        this.deeds = deeds;
        this.model = model;
        this.texts = texts;
        this.language = language;
        top = new TopLine(deeds, model, texts, language);
        grid = new WeekGrid(deeds, model, texts, language);
        table = new WeekTable(texts, language);
        deadlines = new DeadlineTable(texts, language, deeds::open);
        empty = new EmptyNote(deeds, model, texts, language);
        VBox.setVgrow(deadlines, Priority.ALWAYS);
        FlowPane head = new FlowPane(
                Pieces.label(texts.get(language, "deadlines"), "lu-section"), count, told);
        head.getStyleClass().add("up-list-head");
        Label note = Pieces.text(texts.get(language, "safe.note"), "lu-caption", "lu-muted");
        note.setId("safe-note");
        peak.setId("peak-told");
        more.setId("more");
        count.setId("count");
        told.setId("told");
        calendar.setMinHeight(USE_PREF_SIZE);
        body = Pieces.column("lu-gap-12", calendar, peak, Pieces.column("lu-gap-4", head, note), all, deadlines, more, gaps);
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox content = new VBox(top, empty, body);
        content.getStyleClass().add("up-content");
        setContent(content);
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("up-view");
        getStylesheets().add(Theme.sheet("upcoming.css"));
        stay.setOnFinished(event -> model.told.set(""));
        listen();
    }

    private void listen() {
        model.seen().subscribe(this::show);
        model.failed.subscribe(failed -> empty.show(model.seen().get()));
        model.by.subscribe((was, is) -> show(model.seen().get()));
        model.asTable.subscribe((was, is) -> swap());
        model.week.addListener((observed, was, is) -> deadlines.chooseIn(is.intValue()));
        model.told.subscribe(words -> {
            told.setText(words);
            if (!words.isEmpty()) {
                stay.playFromStart();
            }
        });
        deadlines.getSelectionModel().selectedItemProperty().subscribe(row -> more.setText(row == null ? "" : row.more()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void show(@Nullable Outlook seen) {
        empty.show(seen);
        boolean something = seen != null && !empty.isVisible();
        body.setVisible(something);
        body.setManaged(something);
        if (seen != null) {
            top.show(seen);
        }
        top.setVisible(seen != null && seen.background().imported());
        top.setManaged(top.isVisible());
        if (seen == null || !something) {
            return;
        }
        swap();
        String words = seen.words().peak(language, seen.ahead().load());
        peak.setText(words == null ? texts.get(language, "no-events") : words);
        deadlines.show(seen);
        boolean none = seen.ahead().deadlines().isEmpty();
        count.setText(none ? "" : counted(seen));
        all.setText(none ? texts.get(language, "in-order", Format.day(seen.ahead().span().until())) : "");
        for (Node node : List.of(deadlines, more)) {
            node.setVisible(!none);
            node.setManaged(!none);
        }
        all.setVisible(none);
        all.setManaged(none);
        gaps.getChildren().setAll(seen.background().gaps().stream()
                .map(gap -> Pieces.text(gap, "lu-caption", "lu-muted")).toList());
        Label sources = Pieces.text(new SourceWords(language).line(
                seen.background().sources(), seen.background().computed(), seen.background().rules()),
                "lu-caption", "lu-muted");
        sources.setId("sources");
        gaps.getChildren().add(sources);
    }

    /** How many deadlines there are, how many soon, and of how many the last safe day has passed. */
    private String counted(Outlook seen) {
        LocalDate today = seen.background().date();
        int number = seen.ahead().deadlines().size();
        long soon = seen.ahead().deadlines().stream().filter(one -> one.daysLeft(today) < SOON).count();
        long gone = seen.ahead().deadlines().stream().filter(one -> one.daysLeft(today) < 0).count();
        String words = texts.amount(language, "count", number);
        if (soon < number) {
            words = words + texts.get(language, "count.soon", Format.number(language, soon));
        }
        return gone == 0 ? words : words + texts.amount(language, "count.gone", gone);
    }

    private void swap() {
        Outlook seen = model.seen().get();
        if (seen == null) {
            return;
        }
        boolean focused = grid.isFocused() || table.isFocused();
        if (model.asTable.get()) {
            calendar.getChildren().setAll(table);
            table.show(seen, model.by.get());
        } else {
            calendar.getChildren().setAll(grid);
            grid.show(seen);
        }
        if (focused) {
            (model.asTable.get() ? table : grid).requestFocus();
        }
    }

    private void key(KeyEvent event) {
        boolean typed = event.getTarget() instanceof TextInputControl || event.getTarget() instanceof ComboBoxBase;
        if (event.isShortcutDown() && !event.isAltDown() && event.getCode() == KeyCode.E) {
            deeds.copy();
        } else if (typed || event.isShortcutDown() || event.isAltDown() || event.isShiftDown()
                || !(within(deadlines) || within(calendar))) {
            return;
        } else if (event.getCode() == KeyCode.V) {
            model.asTable.set(!model.asTable.get());
        } else if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
            step(event.getCode() == KeyCode.LEFT ? -1 : 1);
        } else {
            return;
        }
        event.consume();
    }

    private void step(int by) {
        Outlook seen = model.seen().get();
        if (seen != null) {
            int last = seen.ahead().span().columns().size() - 1;
            model.week.set(Math.clamp(model.week.get() + by, 0, last));
        }
    }

    /** Whether a node or something in it has the focus. */
    private static boolean within(Node node) {
        return node.isFocusWithin();
    }

    /**
     * Gives the focus to the list, where work begins; in large text, when the list is below what is in sight, to the weeks
     * above it; to what can be done when there is nothing.
     */
    void focusFirst() {
        boolean low = getScene() != null && getScene().getHeight() < HIGH * Theme.em(getScene()).get();
        if (empty.isVisible()) {
            empty.getChildren().getLast().requestFocus();
        } else if (deadlines.isVisible() && !low) {
            deadlines.requestFocus();
        } else {
            (model.asTable.get() ? table : grid).requestFocus();
        }
    }

    DeadlineTable deadlines() {
        return deadlines;
    }

    @Override
    protected void layoutChildren() {
        double em = getScene() == null ? Theme.FIRST.em() : Theme.em(getScene()).get();
        grid.narrow(getWidth() < WIDE * em);
        super.layoutChildren();
    }
}
