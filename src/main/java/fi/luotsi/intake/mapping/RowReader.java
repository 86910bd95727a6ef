package fi.luotsi.intake.mapping;

import fi.luotsi.core.mapping.Field;
import fi.luotsi.core.mapping.Field.Form;
import fi.luotsi.core.mapping.Field.Part;
import fi.luotsi.core.plan.Oid;
import fi.luotsi.core.plan.Placeholders;
import fi.luotsi.intake.part.Clean;
import fi.luotsi.intake.part.RowFault;
import fi.luotsi.intake.part.Tally;
import fi.luotsi.intake.table.Cell;
import fi.luotsi.intake.table.Line;
import fi.luotsi.intake.table.TextDates;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a row's cells by the mapping; warns about what should be looked at, and refuses the row when a cell is wrong. */
final class RowReader {

    /** Characters that make a spreadsheet take a text for a formula. */
    private static final String FORMULA = "=+-@\t\r＝＋－＠";
    /** What a cell of a workbook can hold. */
    private static final int CELL_LENGTH = 32_767;

    private static final List<List<Field>> PAIRS = List.of(
            List.of(Field.RIGHT_START, Field.RIGHT_ESTIMATED_END), List.of(Field.RIGHT_START, Field.RIGHT_END),
            List.of(Field.ITEM_START, Field.ITEM_END), List.of(Field.WORKPLACE_START, Field.WORKPLACE_END),
            List.of(Field.DEMONSTRATION_START, Field.DEMONSTRATION_END));

    /** Letters that another program has read in the wrong encoding and saved so, or has given up on. */
    private static final Pattern GARBLED = Pattern.compile("\uFFFD|\u00C3[\u00A4\u00B6\u00A5\u201E\u2013\u2026\u00A9]");

    private final Tally tally;
    private final Head head;
    private final List<Field> fields;
    private final Forms forms;
    private final TextDates textDates;
    private final boolean workbook;

    RowReader(Tally tally, Head head, Chosen chosen, boolean workbook) {
        this.tally = tally;
        this.head = head;
        this.fields = chosen.fields();
        this.forms = new Forms(chosen.mapping().dates());
        this.textDates = new TextDates(tally);
        this.workbook = workbook;
    }

    /**
     * A row's values.
     *
     * @throws RowFault when one of them cannot be read, or nothing says whose row it is
     */
    MappedRow read(Line line) throws RowFault {
        if (line.fault() != null) {
            throw line.fault();
        }
        width(line);
        Map<Field, Object> values = new EnumMap<>(Field.class);
        for (int i = 0; i < fields.size(); i++) {
            Cell cell = i < line.cells().size() ? line.cells().get(i) : Cell.EMPTY;
            Field field = fields.get(i);
            characters(cell, i);
            if (field.part() == Part.DROPPED) {
                if (field != Field.NOTHING && !cell.text().isBlank()) {
                    tally.dropped(head.name(i));
                }
                continue;
            }
            kind(cell, i, line.number());
            Object value = clean(value(cell, field, head.name(i)), field, i);
            if (value != null) {
                values.put(field, value);
                look(cell, value, field, i, line.number());
            }
        }
        order(values);
        if (!values.containsKey(Field.STUDY_RIGHT) && !values.containsKey(Field.LEARNER)) {
            throw new RowFault("csv.no-id", idColumn());
        }
        return new MappedRow(line.number(), values);
    }

    /** Tells what only the whole table shows. */
    void finish() {
        if (workbook) {
            textDates.tell();
        }
    }

    /** Rows of CSV are as wide as the heading; a workbook does not write the empty cells at the end. */
    private void width(Line line) throws RowFault {
        int width = line.cells().size();
        if (workbook) {
            while (width > head.width() && line.text(width - 1).isEmpty()) {
                width--;
            }
        }
        if (width > head.width() || width < head.width() && !workbook) {
            throw new RowFault("csv.width", null, Integer.toString(head.width()), Integer.toString(width));
        }
    }

    private void characters(Cell cell, int column) throws RowFault {
        if (Clean.badCharacters(cell.text())) {
            throw new RowFault("csv.control", head.name(column));
        }
        if (workbook && cell.text().length() > CELL_LENGTH) {
            throw new RowFault("csv.long-field", head.name(column), Integer.toString(CELL_LENGTH));
        }
    }

    private void kind(Cell cell, int column, long line) throws RowFault {
        if (cell.kind() == Cell.Kind.ERROR) {
            throw new RowFault("csv.error-cell", head.name(column), Clean.forMessage(cell.text()));
        }
        if (cell.kind() == Cell.Kind.NO_VALUE) {
            throw new RowFault("csv.no-value", head.name(column));
        }
        if (cell.calculated()) {
            tally.warnLine("csv.calculated", line, head.name(column));
        }
    }

    private @Nullable Object value(Cell cell, Field field, String column) throws RowFault {
        return switch (field) {
            case STUDY_RIGHT -> forms.oid(cell, column, true);
            case LEARNER -> forms.oid(cell, column, false);
            case RIGHT_STATE -> forms.word(cell, column, CellWords.STATE, "csv.not-state");
            case MODE -> forms.word(cell, column, CellWords.MODE, "csv.not-mode");
            case GRADE -> forms.word(cell, column, CellWords.GRADE, "csv.not-grade");
            case TEACHER, AGREEMENT_NUMBER, ITEM_NAME, WORKPLACE, WORKPLACE_ID, QUALIFICATION ->
                forms.known(cell, column);
            default -> switch (field.form()) {
                case DATE -> forms.date(cell, column);
                case NUMBER -> forms.number(cell, column);
                case CODE -> forms.code(cell, column);
                case YES_NO -> forms.yesNo(cell, column);
                case TEXT, OID -> forms.text(cell, column);
            };
        };
    }

    /** A text without identity codes, wherever somebody has written one; numbers of agreements may look like them. */
    private @Nullable Object clean(@Nullable Object value, Field field, int column) {
        if (!(value instanceof String text) || field == Field.AGREEMENT_NUMBER && text.matches("[\\d-]*")) {
            return value;
        }
        String clean = Clean.forStore(text);
        if (!clean.equals(text)) {
            tally.dropped(head.name(column));
        }
        return clean;
    }

    private void look(Cell cell, Object value, Field field, int column, long line) {
        if (value instanceof LocalDate && workbook) {
            textDates.read(cell, line, head.name(column));
        }
        if (field.form() == Form.OID
                && Forms.check((String) value, field == Field.STUDY_RIGHT) == Oid.Check.WRONG_CHECK_DIGIT) {
            tally.warnLine("csv.check-digit", line, head.name(column));
        } else if (value instanceof LocalDate date && Forms.far(date)) {
            tally.warnLine("csv.far-date", line, head.name(column), Clean.forMessage(cell.text()));
        } else if (field.form() == Form.TEXT && FORMULA.indexOf(cell.text().charAt(0)) >= 0
                && !Placeholders.isOne(cell.text().strip())) {
            tally.warnLine("csv.formula", line, head.name(column));
        } else if (field.form() == Form.TEXT && GARBLED.matcher((String) value).find()) {
            tally.warnLine("csv.garbled", line, head.name(column), Clean.forMessage((String) value));
        }
    }

    private void order(Map<Field, Object> values) throws RowFault {
        for (List<Field> pair : PAIRS) {
            if (values.get(pair.getFirst()) instanceof LocalDate start
                    && values.get(pair.getLast()) instanceof LocalDate end && end.isBefore(start)) {
                throw new RowFault("csv.end-before-start", head.name(fields.indexOf(pair.getLast())));
            }
        }
    }

    /** The column that should tell whose row it is; null in the preview of a table in which none does yet. */
    private @Nullable String idColumn() {
        int right = fields.indexOf(Field.STUDY_RIGHT);
        int column = right >= 0 ? right : fields.indexOf(Field.LEARNER);
        return column < 0 ? null : head.name(column);
    }
}
