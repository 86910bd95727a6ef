package fi.luotsi.intake.table;

import fi.luotsi.intake.part.Tally;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Dates that stand as text in a workbook which elsewhere has real ones. They are read, but told: the source mixes up two
 * forms, and a spreadsheet program neither sorts nor reckons with the text.
 */
public final class TextDates {

    private final Tally tally;
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private boolean real;

    /** How many texts a column has for dates, and in which line the first. */
    private record Column(long first, long times) {}

    public TextDates(Tally tally) {
        this.tally = tally;
    }

    /** Takes a cell that was read as a date. */
    public void read(Cell cell, long line, String column) {
        if (cell.kind() == Cell.Kind.DATE) {
            real = true;
        } else {
            columns.merge(column, new Column(line, 1), (a, b) -> new Column(a.first, a.times + 1));
        }
    }

    /** Warns of each column once all of the table has been read. */
    public void tell() {
        if (real) {
            columns.forEach((name, column) ->
                    tally.warnLine("csv.text-date", column.first, name, Long.toString(column.times)));
        }
    }
}
