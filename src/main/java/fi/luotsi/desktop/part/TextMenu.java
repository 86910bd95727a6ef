package fi.luotsi.desktop.part;

import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.PasswordField;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import org.jspecify.annotations.Nullable;

/** The menu of text fields in the program's language; JavaFX's own speaks the system's, and no Finnish. */
public final class TextMenu {

    private static final Texts TEXTS = Texts.beside(TextMenu.class, "TextMenu.properties");

    private final ObservableValue<Language> language;

    private TextMenu(ObservableValue<Language> language) {
        this.language = language;
    }

    /** Gives it to all text fields below a node, also to those that come there later. */
    public static void under(Node root, ObservableValue<Language> language) {
        TextMenu menu = new TextMenu(language);
        root.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, menu::open);
    }

    private void open(ContextMenuEvent event) {
        TextInputControl field = field(event.getTarget());
        if (field == null || field.isDisabled()) {
            return;
        }
        field.requestFocus();
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(items(field));
        if (event.isKeyboardTrigger()) {
            Bounds place = field.localToScreen(field.getBoundsInLocal());
            menu.show(field, place.getMinX(), place.getMaxY());
        } else {
            menu.show(field, event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }

    /** The field that holds what was pointed at; null when none does. */
    private static @Nullable TextInputControl field(Object target) {
        for (Node node = target instanceof Node one ? one : null; node != null; node = node.getParent()) {
            if (node instanceof TextInputControl field) {
                return field;
            }
        }
        return null;
    }

    private List<MenuItem> items(TextInputControl field) {
        boolean secret = field instanceof SecretField || field instanceof PasswordField;
        boolean writes = field.isEditable();
        boolean chosen = !field.getSelectedText().isEmpty();
        List<MenuItem> items = new ArrayList<>();
        items.add(item("undo", writes && !secret && field.isUndoable(), field::undo));
        items.add(item("redo", writes && !secret && field.isRedoable(), field::redo));
        items.add(new SeparatorMenuItem());
        items.add(item("cut", writes && chosen && !secret, field::cut));
        items.add(item("copy", chosen && !secret, field::copy));
        items.add(item("paste", writes && Clipboard.getSystemClipboard().hasString(), field::paste));
        items.add(item("delete", writes && chosen, () -> field.replaceSelection("")));
        items.add(new SeparatorMenuItem());
        items.add(item("all", field.getLength() > 0, field::selectAll));
        return items;
    }

    private MenuItem item(String key, boolean can, Runnable deed) {
        MenuItem item = new MenuItem(TEXTS.get(language.getValue(), key));
        item.setId("text-" + key);
        item.setDisable(!can);
        item.setOnAction(event -> deed.run());
        return item;
    }
}
