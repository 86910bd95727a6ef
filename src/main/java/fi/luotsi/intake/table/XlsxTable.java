package fi.luotsi.intake.table;

import fi.luotsi.intake.part.FileFault;
import fi.luotsi.intake.part.Tally;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** A sheet of a workbook as a table. Rows that the sheet does not hold at all do not come as blank ones. */
final class XlsxTable implements Table {

    /** Columns beyond these are not read. */
    static final int COLUMNS = 200;

    private final String name;
    private final Tally tally;
    private final XlsxCells cells;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private boolean wide;

    XlsxTable(Sheet sheet, boolean from1904, Tally tally) throws FileFault {
        this.name = name(sheet);
        this.tally = tally;
        this.cells = new XlsxCells(from1904);
        try {
            this.stream = sheet.openStream();
            this.rows = stream.iterator();
        } catch (IOException | RuntimeException e) {
            throw new FileFault("xlsx.unreadable");
        }
    }

    /** A sheet's name; empty when a damaged workbook gives none. */
    static String name(Sheet sheet) {
        return sheet.getName() == null ? "" : sheet.getName();
    }

    @Override
    public String sheet() {
        return name;
    }

    @Override
    public String encoding() {
        return "";
    }

    @Override
    public String separator() {
        return "";
    }

    @Override
    public @Nullable Line next() throws FileFault {
        Row row;
        List<Cell> read;
        try {
            if (!rows.hasNext()) {
                return null;
            }
            row = rows.next();
            read = cells(row);
        } catch (RuntimeException e) {
            // The library tells of anything it cannot read by some unchecked exception, with paths in its words.
            throw new FileFault("xlsx.unreadable");
        }
        return new Line(row.getRowNum(), read, row.isHidden(), null);
    }

    private List<Cell> cells(Row row) {
        int width = Math.min(row.getCellCount(), COLUMNS);
        List<Cell> read = new ArrayList<>(width);
        for (int i = 0; i < width; i++) {
            read.add(cells.of(row.getCell(i)));
        }
        if (row.getCellCount() > COLUMNS && !wide) {
            wide = true;
            tally.warnLine("xlsx.wide", (long) row.getRowNum(), null, Integer.toString(COLUMNS));
        }
        return read;
    }

    @Override
    public void close() {
        stream.close();
    }
}
