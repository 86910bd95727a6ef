package fi.luotsi.desktop.frame;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The screen Students, as the frame sees it. */
public interface StudentsPlace extends Screen {

    /** Shows only these study rights; {@code why} is the words of the chip above the table. */
    void only(String why, Set<String> studyRights);

    /** Back from a student: the row of {@code lastSeen} gets the focus, null = the one that had it. */
    void back(@Nullable String lastSeen);

    /** Names of the saved views; empty while they have not been read. */
    default List<String> savedViews() {
        return List.of();
    }

    /** Looks at the list by a saved view; nothing happens when there is none of that name. */
    default void savedView(String name) {}
}
