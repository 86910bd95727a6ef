package fi.luotsi.desktop.frame;

import fi.luotsi.work.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Goes from one screen to another. */
public interface Places {

    /** The screens of the side navigation that exist so far, in navigation order. */
    enum Place {
        OVERVIEW, STUDENTS, UPCOMING, CHANGES, SUMMARY, DATA, RULES, SETTINGS, LOG
    }

    void go(Place place);

    /** Opens Students showing only these study rights; {@code why} is the words of the chip above the table. */
    void students(String why, Set<String> studyRights);

    /**
     * Students that somebody picked.
     *
     * @param why the words of the chip above the table
     */
    record Picked(String why, Set<String> studyRights) {}

    /**
     * Moves the reporting date and opens Students as of that day, showing only some.
     *
     * @param whom picks them out of the standing of that day
     */
    void studentsOn(LocalDate date, Function<Standing, Picked> whom);

    /**
     * Opens one student.
     *
     * @param among study rights in the order of the list one came from, for J and K; holds {@code studyRight}
     */
    void student(String studyRight, List<String> among);

    /** Back to the list of students as it was left; the rows keep their place. */
    void backToStudents(@Nullable String lastSeen);
}
