package fi.luotsi.core.mapping;

import fi.luotsi.core.plan.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a table as a mapping reads it, for the mapping dialog.
 *
 * @param file the file's name as the user knows it
 * @param sheet name of the sheet, empty for CSV
 * @param encoding what the text is encoded in, e.g. {@code UTF-8}; empty for a workbook
 * @param separator what stands between the columns, e.g. {@code ;}; empty for a workbook
 * @param heading the table's heading
 * @param rows the first rows, as text; each as wide as the heading or narrower
 * @param mapping the mapping that was tried: the saved one that fits the heading, else the guess
 * @param saved whether it is a saved one
 * @param problems what the rows shown have against it, with row and field
 */
public record TablePreview(
        String file,
        String sheet,
        String encoding,
        String separator,
        List<String> heading,
        List<Row> rows,
        Mapping mapping,
        boolean saved,
        List<Problem> problems) {

    /** A row with its line number in the file, from 1. */
    public record Row(long line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    public TablePreview {
        heading = List.copyOf(heading);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** The problem of a cell, null when it is in order. */
    public @Nullable Problem problem(long line, String heading) {
        for (Problem problem : problems) {
            if (problem.row() != null && problem.row() == line && heading.equals(problem.field())) {
                return problem;
            }
        }
        return null;
    }
}
