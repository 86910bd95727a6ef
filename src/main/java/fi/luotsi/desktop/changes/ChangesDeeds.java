package fi.luotsi.desktop.changes;

import fi.luotsi.core.change.Point;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What can be done on the Changes screen; its view hands these deeds out. */
interface ChangesDeeds {

    /** Compares two other points. */
    void compare(Point from, Point to);

    /** Compares what was known on a day with a later point. */
    void since(LocalDate day, Point to);

    /** Compares again, after it was stopped or failed. */
    void again();

    /** Leads to where data are brought in. */
    void bring();

    void students(String why, Set<String> studyRights);

    void student(String studyRight, List<String> among);

    void copy();

    void save();
}
