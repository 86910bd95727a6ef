package fi.luotsi.desktop.data;

import fi.luotsi.core.mapping.Mapping;
import fi.luotsi.desktop.data.DataModel.Tab;
import fi.luotsi.desktop.data.DataModel.WardGroup;
import java.util.List;
import java.util.Set;

/** What can be done on the Data screen; its views hand these deeds out. */
interface DataDeeds {

    /** Asks for files and brings them in. */
    void bring();

    /** Brings in what lies in the drop folder; asks for the folder when none has been chosen. */
    void readDropFolder();

    void chooseDropFolder();

    void show(Tab tab);

    /** Opens the students with these study rights. */
    void students(String why, Set<String> studyRights);

    void student(String studyRight, List<String> among);

    /** Puts a table onto the clipboard. */
    void copy(String csv);

    /** Asks for a place and saves a table there. */
    void save(String name, String csv);

    /** Whether rows in quarantine can be read again. */
    boolean canTryAgain();

    /** Reads rows in quarantine again. */
    void tryAgain(WardGroup rows);

    /** Lets rows in quarantine go for good, after asking. */
    void discard(WardGroup rows);

    void rename(Mapping mapping);

    void edit(Mapping mapping);

    void delete(Mapping mapping);
}
