package fi.luotsi.desktop.students;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** What keys and the mouse do to the table: ticking, ranges, opening. */
final class TableKeys {

    private final StudentsModel model;
    private final Consumer<StudentRow> open;
    private final Consumer<Boolean> mark;
    private @Nullable StudentsTable table;
    /** Where a range began, -1 = no range. */
    private int anchor = -1;
    /** What was ticked before the range. */
    private Set<String> before = Set.of();

    /** @param mark asks what the flags of the ticked rows are marked as; true = at once why they are wrong */
    TableKeys(StudentsModel model, Consumer<StudentRow> open, Consumer<Boolean> mark) {
        this.model = model;
        this.open = open;
        this.mark = mark;
    }

    /** Begins to hear the keys of a table. */
    void listen(StudentsTable heard) {
        table = heard;
        heard.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.change().subscribe(value -> anchor = -1);
        model.seen().addListener((InvalidationListener) observed -> anchor = -1);
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        if (event.isAltDown() || event.isMetaDown()) {
            return;
        }
        boolean plain = !event.isControlDown() && !event.isShiftDown();
        boolean shift = !event.isControlDown() && event.isShiftDown();
        boolean ours = true;
        if (plain && code == KeyCode.SPACE) {
            toggle(place());
        } else if (plain && code == KeyCode.ENTER) {
            openFocused();
        } else if (shift && (code == KeyCode.UP || code == KeyCode.DOWN)) {
            range(place(), place() + (code == KeyCode.UP ? -1 : 1));
        } else if (shift && (code == KeyCode.HOME || code == KeyCode.END)) {
            range(place(), code == KeyCode.HOME ? 0 : model.seen().size() - 1);
        } else if (plain && (code == KeyCode.HOME || code == KeyCode.END)) {
            go(code == KeyCode.HOME ? 0 : model.seen().size() - 1);
        } else if (plain && (code == KeyCode.M || code == KeyCode.X) && place() >= 0) {
            mark(code == KeyCode.X);
        } else if (event.isControlDown() && !event.isShiftDown() && code == KeyCode.A) {
            model.tickAll(true);
        } else {
            ours = false;
            if (code.isNavigationKey()) {
                anchor = -1;
            }
        }
        if (ours) {
            event.consume();
        }
    }

    private int place() {
        TableView<StudentRow> shown = table;
        return shown == null ? -1 : shown.getSelectionModel().getSelectedIndex();
    }

    private void openFocused() {
        if (place() >= 0) {
            open(model.seen().get(place()));
        }
    }

    void open(StudentRow row) {
        open.accept(row);
    }

    /** A click that ticks: the row, or with Shift all from the row with the focus. */
    void click(int place, boolean range) {
        StudentsTable shown = table;
        if (shown != null) {
            shown.requestFocus();
            if (range) {
                range(place(), place);
            } else {
                go(place);
                toggle(place);
            }
        }
    }

    /** Without ticks it is the row with the focus that is meant. */
    private void mark(boolean wrong) {
        if (model.tickedCount() == 0) {
            toggle(place());
        }
        mark.accept(wrong);
    }

    private void toggle(int place) {
        anchor = -1;
        if (place >= 0) {
            StudentRow row = model.seen().get(place);
            model.tick(row, !model.ticked(row));
        }
    }

    private void go(int place) {
        anchor = -1;
        select(place);
    }

    private void select(int place) {
        StudentsTable shown = table;
        if (shown != null && place >= 0) {
            shown.select(place);
        }
    }

    /** Ticks from where the range began to {@code to}; rows that a shorter range leaves are as before it. */
    private void range(int from, int to) {
        if (from < 0 || to < 0 || to >= model.seen().size()) {
            return;
        }
        if (anchor < 0) {
            anchor = from;
            before = model.ticked();
        }
        Set<String> ticked = new HashSet<>(before);
        for (int i = Math.min(anchor, to); i <= Math.max(anchor, to); i++) {
            ticked.add(model.seen().get(i).studyRight());
        }
        model.tickJust(ticked);
        select(to);
    }
}
