package fi.luotsi.desktop.frame;

import fi.luotsi.desktop.frame.Places.Place;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/**
 * The screens made so far. Those made anew in another language take over what was chosen, sought and half written on the
 * ones before, and are looked at from the same place.
 */
final class Made {

    private static final String STUDENT = "STUDENT";

    private final Map<Place, Screen> screens = new EnumMap<>(Place.class);
    private @Nullable StudentPlace student;
    /** What screens kept, by {@link Visit#name}. */
    private final Map<String, Object> kept = new HashMap<>();
    private final Map<String, Sight> sights = new HashMap<>();

    /** The screen of a place, null when it has not been made. */
    @Nullable Screen at(Place place) {
        return screens.get(place);
    }

    Screen at(Place place, Function<Place, Screen> make) {
        return screens.computeIfAbsent(place, one -> resumed(one.name(), make.apply(one)));
    }

    @Nullable StudentPlace student() {
        return student;
    }

    StudentPlace student(Supplier<StudentPlace> make) {
        StudentPlace place = student == null ? resumed(STUDENT, make.get()) : student;
        student = place;
        return place;
    }

    private <S extends Screen> S resumed(String name, S screen) {
        Object before = kept.remove(name);
        if (before != null) {
            screen.resume(before);
        }
        return screen;
    }

    /** From where a screen made anew is to be looked at; null when there is nothing to find again. Told once. */
    @Nullable Sight sight(String name) {
        return sights.remove(name);
    }

    /** Closes all; those made after them go on where they were left. */
    void closeToResume() {
        screens.forEach((place, screen) -> keep(place.name(), screen));
        keep(STUDENT, student);
        close();
    }

    private void keep(String name, @Nullable Screen screen) {
        if (screen != null && screen.view() instanceof Parent shown) {
            Object now = screen.kept();
            if (now != null) {
                kept.put(name, now);
            }
            sights.put(name, Sight.of(shown));
        }
    }

    void close() {
        screens.values().forEach(Screen::closed);
        screens.clear();
        if (student != null) {
            student.closed();
            student = null;
        }
    }
}
