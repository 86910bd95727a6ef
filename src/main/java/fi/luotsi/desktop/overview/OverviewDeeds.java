package fi.luotsi.desktop.overview;

import fi.luotsi.desktop.frame.Places.Place;
import java.time.LocalDate;
import java.util.Set;

/** What can be done on the Overview; its view hands these deeds out. */
interface OverviewDeeds {

    /** Opens the students behind a figure. */
    void students(String why, Set<String> studyRights);

    /** Opens the students behind an indicator of an earlier day, on which the whole unit is looked at from then on. */
    void studentsOn(LocalDate date, String indicator);

    void go(Place place);

    /** The deed "Import". */
    void bring();
}
