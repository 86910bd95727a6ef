package fi.luotsi.desktop.frame;

import java.util.List;
import java.util.Set;
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
     * Opens one student.
     *
     * @param among study rights in the order of the list one came from, for J and K; holds {@code studyRight}
     */
    void student(String studyRight, List<String> among);

    /** Back to the list of students as it was left; the rows keep their place. */
    void backToStudents(@Nullable String lastSeen);
}
