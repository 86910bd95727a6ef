package fi.luotsi.desktop.changes;

import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.part.Pieces;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The keys of the screen, for the status bar. */
final class Hints {

    private Hints() {}

    static HBox of(Say say) {
        HBox keys = new HBox(hint("Enter", say.it("key.open")), hint("Ctrl E", say.it("key.save")));
        keys.getStyleClass().add("lu-status-keys");
        return keys;
    }

    private static HBox hint(String key, String words) {
        Label cap = Pieces.label(key, "lu-key");
        HBox row = new HBox(cap, new Label(words));
        row.getStyleClass().add("lu-status-key");
        return row;
    }
}
