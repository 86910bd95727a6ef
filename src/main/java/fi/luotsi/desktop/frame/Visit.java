package fi.luotsi.desktop.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody is or was, for the way back and forward.
 *
 * @param student the study right shown, null = the screen of the place itself
 */
record Visit(Places.Place place, @Nullable String student, List<String> among) {

    static Visit of(Places.Place place) {
        return new Visit(place, null, List.of());
    }

    /** The name under which the frame remembers how the navigation is shown. */
    String name() {
        return student == null ? place.name() : "STUDENT";
    }
}
