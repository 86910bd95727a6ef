package fi.luotsi.desktop.changes;

import fi.luotsi.core.rule.Severity;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A list under one heading: new flags, moved dates, corrections.
 *
 * @param id stable name, e.g. for tests
 * @param beside the count as it stands beside the heading
 */
record Section(String id, String title, String beside, List<Row> rows) {

    Section {
        rows = List.copyOf(rows);
    }

    /** What stands at the front of a row. */
    enum Sign {
        FLAG, TICK, MOVED, COME, AWAY, SHRUNK, CORRECTED, PROGRESS, UPDATED
    }

    /**
     * One row, which opens a student.
     *
     * @param severity for {@link Sign#FLAG}; else null
     * @param name the student's name, else the study right
     * @param text what has changed; the first of several things and how many more there are
     * @param tag a few words on the right; "" for none
     * @param told every change by itself, as copies and files have them
     */
    record Row(
            Sign sign, @Nullable Severity severity, String studyRight, String name, String group, String text, String tag,
            List<String> told) {

        Row {
            told = List.copyOf(told);
        }
    }

    /** Study rights of the rows, each once, in order. */
    Set<String> students() {
        Set<String> students = new LinkedHashSet<>();
        rows.forEach(row -> students.add(row.studyRight()));
        return students;
    }
}
