package fi.luotsi.desktop.students;

import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** The box of a row; the whole cell takes the click. */
final class TickCell extends TableCell<StudentRow, StudentRow> {

    private final StudentsModel model;
    private final Texts texts;
    private final Language language;
    private final CheckBox box = new CheckBox();
    private final InvalidationListener changed = observed -> show();

    TickCell(StudentsModel model, Texts texts, Language language, TableKeys deeds) {
        this.model = model;
        this.texts = texts;
        this.language = language;
        getStyleClass().add("sd-tick-cell");
        box.getStyleClass().add("sd-tick-box");
        box.setFocusTraversable(false);
        box.setMouseTransparent(true);
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            StudentRow row = getItem();
            if (row != null && event.isPrimaryButtonDown()) {
                deeds.click(getIndex(), event.isShiftDown());
                event.consume();
            }
        });
        model.tickChange().addListener(new WeakInvalidationListener(changed));
    }

    @Override
    protected void updateItem(@Nullable StudentRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty ? null : box);
        show();
    }

    private void show() {
        StudentRow row = getItem();
        boolean ticked = row != null && model.ticked(row);
        box.setSelected(ticked);
        setAccessibleText(row == null ? null : texts.get(language, ticked ? "tick.on" : "tick.off"));
        model.tickChange().get(); // an unread change is told only once
    }
}
