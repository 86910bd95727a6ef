package fi.luotsi.intake.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of one heading, kept from an earlier reading, as a table: the heading is line 0, no cell is split or sniffed at. */
public final class RowsAgain implements Table {

    private final List<Line> lines;
    private int next;

    /**
     * The table of these rows.
     *
     * @param rows in order; their numbers, from 1, are told in what is said about them
     */
    public RowsAgain(List<String> heading, List<Line> rows) {
        lines = new ArrayList<>(rows.size() + 1);
        lines.add(new Line(0, heading.stream().map(Cell::text).toList(), false, null));
        lines.addAll(rows);
    }

    /** A row that was kept as texts; error values of a workbook are error values again. */
    public static Line line(long number, List<String> cells) {
        return new Line(number, cells.stream()
                .map(text -> XlsxCells.isError(text) ? new Cell(text, Cell.Kind.ERROR, false) : Cell.text(text)).toList(),
                false, null);
    }

    @Override
    public String sheet() {
        return "";
    }

    @Override
    public String encoding() {
        return "UTF-8";
    }

    @Override
    public String separator() {
        return ";";
    }

    @Override
    public @Nullable Line next() {
        return next < lines.size() ? lines.get(next++) : null;
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
