package fi.luotsi.intake.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** Turns the cells of a workbook into text: dates as {@code yyyy-MM-dd}, numbers in plain figures. */
final class XlsxCells {

    /** Excel keeps 15 figures; what lies beyond is the noise of binary numbers. */
    private static final MathContext FIGURES = new MathContext(15);
    /** Beyond this many digits a number is no figure of any table. */
    private static final int DIGITS = 30;
    private static final int LAST_DAY = 2_958_465;
    /** The format believes that 1900 was a leap year: days before its 29 February are one off. */
    private static final int NO_SUCH_DAY = 60;

    private static final Set<String> ERRORS = Set.of(
            "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!", "#CALC!");

    private final boolean from1904;
    private final DateFormats formats = new DateFormats();

    XlsxCells(boolean from1904) {
        this.from1904 = from1904;
    }

    /** Whether a text is one of the error values that a workbook's formulas give. */
    static boolean isError(String text) {
        return ERRORS.contains(text);
    }

    Cell of(org.dhatim.fastexcel.reader.@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return Cell.EMPTY;
        }
        boolean calculated = cell.getFormula() != null;
        String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        if (raw.startsWith(IsoDates.MARK)) {
            return isoDate(raw.substring(IsoDates.MARK.length()), calculated);
        }
        return switch (cell.getType()) {
            case STRING -> Cell.text(raw);
            case BOOLEAN -> new Cell(raw, Cell.Kind.NUMBER, calculated);
            case ERROR -> new Cell(raw, Cell.Kind.ERROR, calculated);
            case NUMBER -> number(cell, raw, false);
            default -> calculated ? formula(cell, raw) : Cell.text(raw);
        };
    }

    /** A cell typed as an ISO date, with a time or without one; what is no date is a text. */
    private static Cell isoDate(String text, boolean calculated) {
        String day = text.indexOf('T') == 10 ? text.substring(0, 10) : text;
        try {
            return new Cell(LocalDate.parse(day).toString(), Cell.Kind.DATE, calculated);
        } catch (DateTimeException e) {
            return new Cell(text, Cell.Kind.TEXT, calculated);
        }
    }

    /** The result that a formula last had; a text result comes from the library as a formula without one. */
    private Cell formula(org.dhatim.fastexcel.reader.Cell cell, String raw) {
        if (raw.isEmpty()) {
            return new Cell("", Cell.Kind.NO_VALUE, true);
        }
        if (ERRORS.contains(raw)) {
            return new Cell(raw, Cell.Kind.ERROR, true);
        }
        if (cell.getValue() instanceof BigDecimal) {
            return number(cell, raw, true);
        }
        return new Cell(raw, cell.getValue() instanceof Boolean ? Cell.Kind.NUMBER : Cell.Kind.TEXT, true);
    }

    private Cell number(org.dhatim.fastexcel.reader.Cell cell, String raw, boolean calculated) {
        if (!(cell.getValue() instanceof BigDecimal value)) {
            return raw.isEmpty() ? Cell.EMPTY : new Cell(raw, Cell.Kind.ERROR, calculated);
        }
        if (Math.abs((long) value.precision() - value.scale()) > DIGITS || value.scale() > 400) {
            return new Cell(raw, Cell.Kind.NUMBER, calculated);
        }
        Integer format = cell.getDataFormatId();
        if (format != null && formats.isDate(format, cell.getDataFormatString())) {
            LocalDate day = day(value);
            if (day != null) {
                return new Cell(day.toString(), Cell.Kind.DATE, calculated);
            }
        }
        BigDecimal rounded = value.round(FIGURES);
        String plain = rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
        return new Cell(plain, Cell.Kind.NUMBER, calculated);
    }

    /** The day of a serial number, null when the calendar of workbooks has none. */
    private @Nullable LocalDate day(BigDecimal value) {
        if (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(LAST_DAY)) > 0) {
            return null;
        }
        int serial = value.intValue();
        if (from1904) {
            return LocalDate.of(1904, 1, 1).plusDays(serial);
        }
        if (serial < 1) {
            return null;
        }
        return LocalDate.of(1899, 12, serial < NO_SUCH_DAY ? 31 : 30).plusDays(serial);
    }
}
