package fi.luotsi.intake.table;

import fi.luotsi.intake.part.FileFault;
import fi.luotsi.intake.part.Tally;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** A workbook (XLSX) in memory, as sheets to read row by row. Formulas are never evaluated, programs never run. */
public final class Workbook implements Closeable {

    private final ReadableWorkbook book;
    private final Tally tally;
    private final List<org.dhatim.fastexcel.reader.Sheet> sheets;

    /**
     * A sheet.
     *
     * @param index its place from 0
     * @param hidden whether the workbook hides it
     */
    public record Sheet(int index, String name, boolean hidden) {}

    private Workbook(ReadableWorkbook book, Tally tally) {
        this.book = book;
        this.tally = tally;
        this.sheets = book.getSheets().toList();
    }

    /** Whether only documents of office programs have a part of this name. */
    public static boolean isOffice(String entry) {
        return entry.equals("[Content_Types].xml") || entry.startsWith("xl/") || entry.startsWith("word/")
                || entry.startsWith("ppt/");
    }

    /** Whether a ZIP is a document of an office program rather than an archive of files; closes the stream. */
    public static boolean isOffice(InputStream zip) throws IOException {
        return Parcel.isOffice(zip);
    }

    /**
     * Opens a workbook once all of its parts have been looked at.
     *
     * @param tally takes warnings about it and its rows
     * @throws FileFault when it is damaged, dangerous, too large or no workbook
     */
    public static Workbook open(byte[] content, Tally tally) throws FileFault, IOException {
        Parcel parcel = Parcel.check(content);
        Workbook workbook;
        try {
            workbook = new Workbook(book(parcel.isoDates().isEmpty()
                    ? content : IsoDates.marked(content, parcel.isoDates())), tally);
        } catch (RuntimeException | IOException e) {
            throw new FileFault("xlsx.unreadable");
        }
        String hostile = parcel.hostile();
        if (hostile != null) {
            tally.warnLine("xlsx.path", null, null, hostile);
        }
        if (parcel.macros()) {
            tally.warnLine("xlsx.macro", null, null);
        }
        workbook.sheets().stream().filter(Sheet::hidden)
                .forEach(sheet -> tally.warnLine("xlsx.hidden-sheet", null, null, sheet.name()));
        return workbook;
    }

    /** With number formats where the workbook has them; without styles the reader cannot be asked for them. */
    private static ReadableWorkbook book(byte[] content) throws IOException {
        try {
            return new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true));
        } catch (RuntimeException e) {
            return new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(false, true));
        }
    }

    /** All sheets in order, hidden ones too. */
    public List<Sheet> sheets() {
        List<Sheet> all = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            org.dhatim.fastexcel.reader.Sheet sheet = sheets.get(i);
            all.add(new Sheet(i, XlsxTable.name(sheet), sheet.getVisibility() != SheetVisibility.VISIBLE));
        }
        return all;
    }

    /** Reads a sheet from its beginning, with warnings about what is hidden or calculated in it. */
    public Table table(Sheet sheet) throws FileFault {
        return new XlsxTable(sheets.get(sheet.index()), book.isDate1904(), tally);
    }

    /** The texts of the first {@code count} rows that hold anything, without warnings. */
    public List<Line> head(Sheet sheet, int count) throws FileFault, IOException {
        List<Line> head = new ArrayList<>();
        try (Table table = new XlsxTable(sheets.get(sheet.index()), book.isDate1904(), new Tally(""))) {
            for (Line line = table.next(); line != null && head.size() < count; line = table.next()) {
                if (!line.blank()) {
                    head.add(line);
                }
            }
        }
        return head;
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
