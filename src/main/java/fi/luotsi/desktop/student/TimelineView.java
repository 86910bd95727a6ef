package fi.luotsi.desktop.student;

import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;

/**
 * The timeline: groups of rows under one axis, with the reporting date as a solid line and the estimated end as a dashed
 * one. One row has the focus; up and down, Home and End move it, Enter folds and unfolds.
 */
final class TimelineView extends TrackRegion {

    private final TimeAxis axis;
    private final LocalDate today;
    private final @Nullable LocalDate end;
    private final List<Region> rows = new ArrayList<>();
    private final List<Region> focusable = new ArrayList<>();
    private final List<Region> grid = new ArrayList<>();
    private final Region todayLine = new Region();
    private final Line endLine = new Line();
    private final AxisHead head;
    private final Consumer<@Nullable PathItem> facts;
    private Consumer<Region> onFocus = row -> {};
    private int current;

    /**
     * @param rows heads and items in order
     * @param facts told the item that is pointed at or has the focus, null when none
     */
    TimelineView(
            TimeAxis axis, LocalDate today, @Nullable LocalDate end, List<? extends TrackRegion> rows, Texts texts,
            Language language, Consumer<@Nullable PathItem> facts) {
        super(axis);
        this.axis = axis;
        this.today = today;
        this.end = end;
        this.facts = facts;
        head = new AxisHead(axis, today, end, texts, language);
        axis.ticks().forEach(tick -> grid.add(line("st-grid-line")));
        getChildren().addAll(grid);
        getChildren().add(head);
        rows.forEach(this::add);
        todayLine.getStyleClass().add("st-today-line");
        endLine.getStyleClass().add("st-end-line");
        for (Node node : List.of(todayLine, endLine)) {
            node.setMouseTransparent(true);
            getChildren().add(node);
        }
        getStyleClass().add("st-timeline");
        setOnKeyPressed(this::key);
        if (!focusable.isEmpty()) {
            focusable.getFirst().setFocusTraversable(true);
        }
    }

    private static Region line(String style) {
        Region line = new Region();
        line.getStyleClass().add(style);
        line.setMouseTransparent(true);
        return line;
    }

    private void add(TrackRegion row) {
        rows.add(row);
        getChildren().add(row);
        PathItem item = row instanceof ItemRow itemRow ? itemRow.item() : null;
        if (item == null && !(row instanceof WordsRow words && words.deed() != null)) {
            return;
        }
        int number = focusable.size();
        focusable.add(row);
        row.focusedProperty().addListener((observed, was, is) -> {
            if (is) {
                current = number;
                focusable.forEach(other -> other.setFocusTraversable(other == row));
                facts.accept(item);
                onFocus.accept(row);
            }
        });
        row.setOnMousePressed(event -> row.requestFocus());
        row.setOnMouseEntered(event -> facts.accept(item));
        row.setOnMouseExited(event -> facts.accept(focusedItem()));
    }

    private @Nullable PathItem focusedItem() {
        for (Region row : focusable) {
            if (row.isFocused() && row instanceof ItemRow itemRow) {
                return itemRow.item();
            }
        }
        return null;
    }

    /** The row that gets the focus first. */
    void start(int number) {
        if (!focusable.isEmpty()) {
            current = Math.clamp(number, 0, focusable.size() - 1);
            focusable.forEach(row -> row.setFocusTraversable(row == focusable.get(current)));
        }
    }

    /** Sets who is told the row that got the focus. */
    void onFocus(Consumer<Region> listener) {
        onFocus = listener;
    }

    /** Gives the focus to the row that had it last, at first to the first one. */
    void focusRow() {
        focusRow(current);
    }

    /** Number of the row with the focus, heads not counted. */
    int current() {
        return current;
    }

    void focusRow(int number) {
        if (!focusable.isEmpty()) {
            focusable.get(Math.clamp(number, 0, focusable.size() - 1)).requestFocus();
        }
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> focusRow(current - 1);
            case DOWN -> focusRow(current + 1);
            case HOME -> focusRow(0);
            case END -> focusRow(focusable.size() - 1);
            case ENTER, SPACE -> {
                if (!(event.getTarget() instanceof WordsRow row) || row.deed() == null) {
                    return;
                }
                row.deed().run();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    @Override
    double height(Track track) {
        double sum = head.prefHeight(width(track));
        for (Region row : rows) {
            sum += row.prefHeight(width(track));
        }
        return sum;
    }

    private double width(Track track) {
        return getWidth() > 0 ? getWidth() : track.right();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        Track track = track();
        double y = head.prefHeight(width);
        head.resizeRelocate(0, 0, width, y);
        double tag = y;
        for (Region row : rows) {
            double height = row.prefHeight(width);
            row.resizeRelocate(0, y, width, height);
            y += height;
        }
        List<TimeAxis.Tick> ticks = axis.ticks();
        for (int i = 0; i < grid.size(); i++) {
            grid.get(i).resizeRelocate(Math.round(track.start(ticks.get(i).day())), 0, 1, y);
        }
        todayLine.setVisible(axis.shows(today));
        todayLine.resizeRelocate(Math.round(track.middle(today)) - 1, tag - 4, 2, y - tag + 4);
        endLine.setVisible(end != null && axis.shows(end));
        if (end != null) {
            double x = Math.round(track.end(end)) + 0.5;
            endLine.setStartX(x);
            endLine.setEndX(x);
            endLine.setStartY(tag - 2);
            endLine.setEndY(y);
        }
    }
}
