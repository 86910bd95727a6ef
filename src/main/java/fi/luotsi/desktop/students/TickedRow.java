package fi.luotsi.desktop.students;

import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** A row that shows whether it is ticked, and opens on a double click. */
final class TickedRow extends TableRow<StudentRow> {

    private static final PseudoClass TICKED = PseudoClass.getPseudoClass("ticked");

    private final StudentsModel model;
    private final Texts texts;
    private final Language language;
    private final InvalidationListener changed = observed -> show();

    TickedRow(StudentsModel model, Texts texts, Language language, TableKeys deeds) {
        this.model = model;
        this.texts = texts;
        this.language = language;
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (getItem() != null && event.isPrimaryButtonDown() && (event.isShiftDown() || event.isShortcutDown())) {
                deeds.click(getIndex(), event.isShiftDown());
                event.consume();
            }
        });
        setOnMouseClicked(event -> {
            StudentRow row = getItem();
            if (row != null && event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                deeds.open(row);
            }
        });
        model.tickChange().addListener(new WeakInvalidationListener(changed));
    }

    @Override
    protected void updateItem(@Nullable StudentRow row, boolean empty) {
        super.updateItem(row, empty);
        show();
    }

    private void show() {
        StudentRow row = getItem();
        boolean ticked = row != null && model.ticked(row);
        pseudoClassStateChanged(TICKED, ticked);
        setAccessibleText(row == null ? null : row.words(Column.NAME)
                + (ticked ? ", " + texts.get(language, "tick.on") : ""));
        model.tickChange().get(); // an unread change is told only once
    }
}
