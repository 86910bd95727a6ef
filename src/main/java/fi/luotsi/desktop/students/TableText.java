package fi.luotsi.desktop.students;

import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rows as text that a spreadsheet takes: one line a student, columns parted by tabs. Persons under turvakielto are in it
 * without name and place.
 */
final class TableText {

    private static final Set<Column> TELL_WHO_OR_WHERE =
            Set.of(Column.NAME, Column.STUDY_RIGHT, Column.GROUP, Column.TEACHER, Column.UNIT);
    /** A spreadsheet would take a text beginning so for a formula. */
    private static final String FORMULA = "=+-@";

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
        text.append(columns.stream().map(column -> texts.get(language, "column." + column.name()))
                .collect(Collectors.joining("\t"))).append('\n');
        for (StudentRow row : rows) {
            text.append(columns.stream().map(column -> cell(row, column)).collect(Collectors.joining("\t")))
                    .append('\n');
        }
        return text.toString();
    }

    private String cell(StudentRow row, Column column) {
        if (row.protectedPerson() && TELL_WHO_OR_WHERE.contains(column)) {
            return column == Column.NAME ? texts.get(language, "copy.protected") : RowWords.NONE;
        }
        String words = row.words(column).replaceAll("\\s+", " ");
        return !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }
}
