package fi.luotsi.desktop.frame;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;

/** How the window behaves, as the user wants it; a change is in force at once and remembered. Used on the FX thread. */
public final class Habits {

    /** The longest time until an unused window locks, in minutes; the least is 1. */
    public static final int LONGEST_LOCK = 60;

    private static final int USUAL_LOCK = 5;

    private final IntegerProperty lockMinutes;
    private final BooleanProperty letters;
    private final BooleanProperty namesHidden;

    Habits(Preferences preferences) {
        lockMinutes = new SimpleIntegerProperty(Math.clamp(
                (long) preferences.number("lock.minutes", USUAL_LOCK), 1, LONGEST_LOCK));
        letters = new SimpleBooleanProperty(Boolean.parseBoolean(preferences.text("letters", "true")));
        namesHidden = new SimpleBooleanProperty(Boolean.parseBoolean(preferences.text("names.hidden", "false")));
        lockMinutes.addListener((property, old, now) -> preferences.remember("lock.minutes", now.toString()));
        letters.addListener((property, old, now) -> preferences.remember("letters", now.toString()));
        namesHidden.addListener((property, old, now) -> preferences.remember("names.hidden", now.toString()));
    }

    /** After how many minutes an unused window locks, 1–{@link #LONGEST_LOCK}. */
    public IntegerProperty lockMinutes() {
        return lockMinutes;
    }

    /** Whether keys that are a single letter or digit do something. */
    public BooleanProperty letters() {
        return letters;
    }

    /** Whether students are without their names when a store is opened. */
    public BooleanProperty namesHidden() {
        return namesHidden;
    }
}
