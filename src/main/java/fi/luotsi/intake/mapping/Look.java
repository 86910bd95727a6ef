package fi.luotsi.intake.mapping;

import fi.luotsi.core.mapping.Mapping;
import java.util.List;

/** Looks on while a table is read, to show its beginning; an unsure mapping is then tried instead of refused. */
public interface Look {

    /** The table's heading was found, and the mapping that is tried. */
    void heading(List<String> heading, Mapping tried, boolean saved);

    /** A row below the heading, as it stands in the file. */
    void row(long line, List<String> cells);
}
