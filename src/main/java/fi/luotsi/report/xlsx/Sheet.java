package fi.luotsi.report.xlsx;

import fi.luotsi.report.Shown;
import fi.luotsi.report.SummaryTables.Lines;
import fi.luotsi.report.SummaryWords;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Fills a sheet from the top: lines on what it is, a header row that stays in sight, rows below. Words are text cells,
 * never formulas, whatever they begin with.
 */
final class Sheet implements Lines {

    private static final String HEAD_GROUND = "EDF0F3";

    private final Worksheet sheet;
    private final SummaryWords words;
    private int row;
    private int column;

    Sheet(Workbook workbook, String name, SummaryWords words, List<String> about, int... widths) {
        this.words = words;
        sheet = workbook.newWorksheet(name);
        for (int i = 0; i < widths.length; i++) {
            sheet.width(i, widths[i]);
        }
        for (String line : about) {
            sheet.value(row, 0, line);
            if (row == 0) {
                sheet.style(row, 0).bold().set();
            }
            row++;
        }
        row++;
    }

    @Override
    public Sheet head(boolean freeze, String... names) {
        for (int i = 0; i < names.length; i++) {
            sheet.value(row, i, names[i]);
            sheet.style(row, i).bold().fillColor(HEAD_GROUND).wrapText(true).set();
        }
        row++;
        if (freeze) {
            sheet.freezePane(1, row);
        }
        return this;
    }

    @Override
    public Sheet heading(String text) {
        row++;
        sheet.value(row, 0, text);
        sheet.style(row, 0).bold().set();
        row++;
        return this;
    }

    @Override
    public Sheet text(String text) {
        sheet.value(row, column, text);
        sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        column++;
        return this;
    }

    @Override
    public Sheet count(@Nullable Shown shown) {
        if (shown == null) {
            sheet.value(row, column, words.get("notComputed"));
        } else if (shown.value() == null) {
            sheet.value(row, column, SummaryWords.HIDDEN);
        } else {
            sheet.value(row, column, shown.value());
        }
        sheet.style(row, column).horizontalAlignment("right").verticalAlignment("top").set();
        column++;
        return this;
    }

    @Override
    public Sheet number(double number) {
        sheet.value(row, column, number);
        sheet.style(row, column).horizontalAlignment("right").verticalAlignment("top").set();
        column++;
        return this;
    }

    @Override
    public void end() {
        row++;
        column = 0;
    }
}
