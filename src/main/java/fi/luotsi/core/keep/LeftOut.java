package fi.luotsi.core.keep;

import fi.luotsi.core.plan.Problem;
import fi.luotsi.core.plan.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that was left out of an import because of a fault in it, kept whole but for identity codes and contact details.
 *
 * @param source what the file was read as
 * @param problem where it is and what is wrong with it
 * @param mapping name of the mapping it was read by, null when none was used
 * @param heading the table's heading; empty for a record of JSON
 * @param cells the row's cells as they stand in the file; for a record of JSON one text, the record
 */
public record LeftOut(
        Source source, Problem problem, @Nullable String mapping, List<String> heading, List<String> cells) {

    public LeftOut {
        heading = List.copyOf(heading);
        cells = List.copyOf(cells);
    }
}
