package fi.luotsi.desktop.frame;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * The guided first run: six steps from the overview to a saved summary, each ticked off when it has really been done.
 *
 * <p>It begins by itself when practice data are opened for the first time, can be left and gone on with, and is
 * remembered in the preferences as {@code on FIGURE STUDENT} or {@code left FIGURE}.
 */
final class Tour {

    private static final String ON = "on";
    private static final String LEFT = "left";

    private final Preferences preferences;
    private final boolean practice;
    private final Set<Step> done = EnumSet.noneOf(Step.class);
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Step> next = new SimpleObjectProperty<>();

    /** What is to be done, in this order. */
    enum Step {
        FIGURE, STUDENT, FLAG, SEEN, SUMMARY, SAVE
    }

    /** @param practice whether the store holds practice data; with real data there is no tour */
    Tour(Preferences preferences, boolean practice) {
        this.preferences = preferences;
        this.practice = practice;
        String[] kept = preferences.tour().split(" ");
        for (Step step : Step.values()) {
            for (String word : kept) {
                if (word.equals(step.name())) {
                    done.add(step);
                }
            }
        }
        boolean first = kept[0].isEmpty();
        next.set(first());
        shown.set(practice && (first || (ON.equals(kept[0]) && next.get() != null)));
        if (practice && first) {
            keep();
        }
    }

    boolean offered() {
        return practice;
    }

    ReadOnlyBooleanProperty shown() {
        return shown;
    }

    /** The first step that is not done; null when all are. */
    ReadOnlyObjectProperty<@Nullable Step> next() {
        return next;
    }

    boolean done(Step step) {
        return done.contains(step);
    }

    /** Whether it was begun and not ended. */
    boolean begun() {
        return !done.isEmpty() && next.get() != null;
    }

    /** Whether a place is where a step is done. */
    static boolean at(Step step, Visit here) {
        return switch (step) {
            case FIGURE -> here.place() == Places.Place.OVERVIEW;
            case STUDENT -> here.place() == Places.Place.STUDENTS && here.student() == null;
            case FLAG, SEEN -> here.student() != null;
            case SUMMARY, SAVE -> here.place() == Places.Place.SUMMARY;
        };
    }

    /**
     * Goes to where a step is done.
     *
     * @param last the study right of the student looked at last, null = nobody has been
     */
    static void go(Step step, Places places, @Nullable String last) {
        switch (step) {
            case FIGURE -> places.go(Places.Place.OVERVIEW);
            case STUDENT -> places.go(Places.Place.STUDENTS);
            case FLAG, SEEN -> {
                if (last == null) {
                    places.go(Places.Place.STUDENTS);
                } else {
                    places.student(last, List.of(last));
                }
            }
            case SUMMARY, SAVE -> places.go(Places.Place.SUMMARY);
        }
    }

    /** Ticks a step off, if the tour is under way. */
    void did(Step step) {
        if (shown.get() && done.add(step)) {
            next.set(first());
            keep();
        }
    }

    void leave() {
        shown.set(false);
        keep();
    }

    /** Goes on where it was left; from the beginning when all was done. */
    void resume() {
        if (practice) {
            if (next.get() == null) {
                done.clear();
                next.set(first());
            }
            shown.set(true);
            keep();
        }
    }

    private @Nullable Step first() {
        for (Step step : Step.values()) {
            if (!done.contains(step)) {
                return step;
            }
        }
        return null;
    }

    private void keep() {
        StringBuilder words = new StringBuilder(shown.get() ? ON : LEFT);
        done.forEach(step -> words.append(' ').append(step.name()));
        preferences.tour(words.toString());
    }
}
