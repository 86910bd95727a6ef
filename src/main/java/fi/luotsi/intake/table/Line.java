package fi.luotsi.intake.table;

import fi.luotsi.intake.part.Clean;
import fi.luotsi.intake.part.RowFault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table.
 *
 * @param number its line in the file or row in the sheet, from 1
 * @param hidden whether the sheet hides it
 * @param fault a fault in its form, such as a stray quotation mark; null when there is none
 */
public record Line(long number, List<Cell> cells, boolean hidden, @Nullable RowFault fault) {

    public Line {
        cells = List.copyOf(cells);
    }

    /** Whether no cell holds anything but blanks, no-break ones too. */
    public boolean blank() {
        for (Cell cell : cells) {
            if (cell.kind() == Cell.Kind.ERROR || Clean.text(cell.text()) != null) {
                return false;
            }
        }
        return true;
    }

    /** The text of a column, from 0; empty when the row is shorter. */
    public String text(int column) {
        return column < cells.size() ? cells.get(column).text() : "";
    }

    /** The texts of all cells. */
    public List<String> texts() {
        return cells.stream().map(Cell::text).toList();
    }
}
