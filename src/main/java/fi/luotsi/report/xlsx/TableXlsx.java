package fi.luotsi.report.xlsx;

import fi.luotsi.core.words.WordTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Makes a table as a workbook: numbers as numbers, days as days, words as text and never as formulas. */
public final class TableXlsx {

    private static final String HEAD_GROUND = "EDF0F3";
    private static final int NARROWEST = 9;
    private static final int WIDEST = 48;
    /** A sheet's name may not be longer. */
    private static final int NAME = 31;

    /** The whole workbook, one sheet; its first lines say what it is. */
    public byte[] write(WordTable table) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Luotsi", "1.0")) {
            String name = table.title().replaceAll("[\\\\/*?:\\[\\]]", " ");
            fill(workbook.newWorksheet(name.substring(0, Math.min(NAME, name.length()))), table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void fill(Worksheet sheet, WordTable table) {
        int row = 0;
        sheet.value(row, 0, table.title());
        sheet.style(row++, 0).bold().set();
        for (String line : table.about()) {
            sheet.value(row++, 0, line);
        }
        row++;
        for (int i = 0; i < table.heads().size(); i++) {
            sheet.value(row, i, table.heads().get(i));
            sheet.style(row, i).bold().fillColor(HEAD_GROUND).wrapText(true).set();
            sheet.width(i, width(table, i));
        }
        sheet.freezePane(1, ++row);
        for (List<Object> cells : table.rows()) {
            for (int i = 0; i < cells.size(); i++) {
                put(sheet, row, i, cells.get(i));
            }
            row++;
        }
    }

    private static void put(Worksheet sheet, int row, int column, Object cell) {
        switch (cell) {
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("d.m.yyyy").set();
            }
            case Number number -> sheet.value(row, column, number);
            default -> sheet.value(row, column, cell.toString());
        }
    }

    private static int width(WordTable table, int column) {
        int longest = table.heads().get(column).length();
        for (List<Object> cells : table.rows()) {
            longest = Math.max(longest, table.words(cells.get(column)).length());
        }
        return Math.clamp(longest + 2, NARROWEST, WIDEST);
    }
}
