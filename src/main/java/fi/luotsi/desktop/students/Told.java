package fi.luotsi.desktop.students;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What deeds on the screen did, in words. Used on the FX thread. */
final class Told {

    private final StringProperty words = new SimpleStringProperty("");

    /** What the latest deed did; "" = nothing to tell. */
    ReadOnlyStringProperty words() {
        return words;
    }

    /** Tells of a deed. */
    void say(String what) {
        words.set(""); // the same words again are told again
        words.set(what);
    }

    /** Ceases to tell. */
    void quiet() {
        words.set("");
    }
}
