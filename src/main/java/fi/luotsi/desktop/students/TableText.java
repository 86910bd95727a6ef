package fi.luotsi.desktop.students;

import fi.luotsi.core.words.Cells;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rows as text that a spreadsheet takes: one line a student, columns parted by tabs. Persons under turvakielto are in
 * it without name and place.
 */
final class TableText {

    private static final Set<Column> TELL_WHO_OR_WHERE =
            Set.of(Column.NAME, Column.STUDY_RIGHT, Column.GROUP, Column.TEACHER, Column.UNIT);

    private final Texts texts;
    private final Language language;

    TableText(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    /** @param practice whether to say first that the data are invented */
    String of(List<StudentRow> rows, List<Column> columns, boolean practice) {
        StringBuilder text = new StringBuilder();
        if (practice) {
            text.append(texts.get(language, "copy.practice")).append('\n');
        }
        text.append(String.join("\t", heads(columns))).append('\n');
        for (StudentRow row : rows) {
            text.append(columns.stream().map(column -> cell(row, column)).collect(Collectors.joining("\t")))
                    .append('\n');
        }
        return text.toString();
    }

    /** What the columns are called. */
    List<String> heads(List<Column> columns) {
        return columns.stream().map(column -> texts.get(language, "column." + column.name())).toList();
    }

    /** The cells of a row for a file: days and numbers as such, the rest as words. */
    List<Object> cells(StudentRow row, List<Column> columns) {
        return columns.stream().map(column -> value(row, column)).toList();
    }

    private Object value(StudentRow row, Column column) {
        boolean known = row.key(column) != StudentRow.MISSING;
        return switch (column) {
            case UPDATED, START, END -> known ? (Object) LocalDate.ofEpochDay(row.key(column)) : row.words(column);
            case POINTS -> row.points().achieved() != null ? row.points().achieved() : row.words(column);
            case FLAGS -> (Object) (long) row.flags();
            default -> shown(row, column);
        };
    }

    /** What a column says, without name and place when the person is under turvakielto. */
    private String shown(StudentRow row, Column column) {
        boolean hidden = row.protectedPerson() && TELL_WHO_OR_WHERE.contains(column);
        return !hidden ? row.words(column).replaceAll("\\s+", " ")
                : column == Column.NAME ? texts.get(language, "copy.protected") : RowWords.NONE;
    }

    private String cell(StudentRow row, Column column) {
        return Cells.harmless(shown(row, column));
    }
}
