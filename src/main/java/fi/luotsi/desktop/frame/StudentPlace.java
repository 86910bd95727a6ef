package fi.luotsi.desktop.frame;

import java.util.List;

/** The screen of one student, as the frame sees it. */
public interface StudentPlace extends Screen {

    /** Shows a student; {@code among} are study rights in the order of the list one came from, for J and K. */
    void show(String studyRight, List<String> among);

    /** The study right shown. */
    String shown();
}
