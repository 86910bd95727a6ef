package fi.luotsi.desktop.student;

import fi.luotsi.desktop.part.Mark;
import java.time.LocalDate;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** The row of one item: state, name, amount, and its periods and demonstrations along time. */
final class ItemRow extends TrackRegion {

    private static final double HEIGHT = 1.923;

    private final PathItem item;
    private final LocalDate today;
    private final Mark mark;
    private final Label name;
    private final Label amount;
    private final @Nullable Label note;
    private final Bars bars;

    ItemRow(PathItem item, TimeAxis axis, LocalDate today, RowWords words) {
        super(axis);
        this.item = item;
        this.today = today;
        mark = Mark.of(item.state(), words.state(item));
        name = label(item.name(), "st-name");
        name.setWrapText(true);
        amount = label(item.amount() == null ? "–" : words.short1(item.amount()), "st-amount");
        bars = new Bars(item);
        getChildren().addAll(mark, name, amount);
        getChildren().addAll(bars.nodes());
        String said = words.note(item);
        note = said == null ? null : label(said, "st-note");
        if (note != null) {
            note.setWrapText(true);
            getChildren().add(note);
        }
        getStyleClass().add("st-row");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words.accessible(item));
        setFocusTraversable(false);
    }

    PathItem item() {
        return item;
    }

    private double nameWidth(Track track) {
        return track.left() - (2.3 + 2.9) * track.em();
    }

    private double noteX(Track track) {
        double x = track.left() + 0.6 * track.em();
        if (note == null || !track.axis().shows(today)) {
            return x;
        }
        double line = track.middle(today);
        double width = Math.min(note.prefWidth(-1), track.right() - x);
        boolean crossed = line > x - 4 && line < x + width + 4;
        return crossed && line + track.em() + width <= track.right() ? line + 0.8 * track.em() : x;
    }

    @Override
    double height(Track track) {
        double most = name.prefHeight(nameWidth(track));
        if (note != null) {
            most = Math.max(most, note.prefHeight(track.right() - noteX(track)));
        }
        return Math.ceil(Math.max(HEIGHT * track.em(), most + 0.5 * track.em()));
    }

    @Override
    protected void layoutChildren() {
        Track track = track();
        double middle = (getHeight() - 1) / 2;
        mark.autosize();
        put(mark, 0.65 * track.em(), middle - mark.getHeight() / 2);
        double width = nameWidth(track);
        double height = name.prefHeight(width);
        name.resizeRelocate(Math.round(2.3 * track.em()), Math.round(middle - height / 2), width, height);
        amount.autosize();
        put(amount, track.left() - 0.75 * track.em() - amount.getWidth(), middle - amount.getHeight() / 2);
        bars.layout(track, middle);
        if (note != null) {
            double x = noteX(track);
            double room = Math.min(note.prefWidth(-1), track.right() - x);
            double tall = note.prefHeight(room);
            note.resizeRelocate(Math.round(x), Math.round(middle - tall / 2), Math.ceil(room), tall);
        }
    }
}
