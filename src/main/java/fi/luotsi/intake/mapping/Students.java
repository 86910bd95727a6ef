package fi.luotsi.intake.mapping;

import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.Rows;
import fi.luotsi.core.keep.Rows.Outcome;
import fi.luotsi.core.mapping.Field;
import fi.luotsi.core.plan.Placement;
import fi.luotsi.core.plan.StudentKey;
import fi.luotsi.intake.mapping.StudentDraft.Difference;
import fi.luotsi.intake.part.FileFault;
import fi.luotsi.intake.part.Tally;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers the rows of a table by student and hands each student on in the end. */
final class Students {

    /** More rows than this in one table would not fit in memory while they are gathered by student. */
    static final int GATHERED = 500_000;

    private final Tally tally;
    private final Rows rows;
    private final Contents contents;
    private final Head head;
    private final List<Field> fields;
    private final Map<StudentKey, StudentDraft> students = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private long gathered;

    Students(Tally tally, Rows rows, Contents contents, Head head, List<Field> fields) {
        this.tally = tally;
        this.rows = rows;
        this.contents = contents;
        this.head = head;
        this.fields = fields;
    }

    /**
     * Takes a row.
     *
     * @throws FileFault when there are too many of them
     */
    void add(MappedRow row) throws FileFault {
        names(row);
        if (++gathered > GATHERED) {
            throw new FileFault("csv.too-many-rows", Integer.toString(GATHERED));
        }
        if (ItemDraft.halfPeriod(row)) {
            tally.warnLine("csv.half-period", row.line(), halfColumn(row));
        }
        StudentKey key = StudentKey.of(row.text(Field.STUDY_RIGHT), row.text(Field.LEARNER));
        StudentDraft student = students.computeIfAbsent(key, none -> new StudentDraft(row.line()));
        for (Difference difference : student.add(row, contents.grades())) {
            tally.warnLine("csv.two-values", row.line(), name(difference.field()), Long.toString(difference.before()));
        }
        if (student.stateUndated()) {
            tally.warnLine("csv.state-undated", row.line(), name(Field.RIGHT_STATE));
        }
    }

    private String name(Field field) {
        return head.name(fields.indexOf(field));
    }

    private String halfColumn(MappedRow row) {
        List<Field> ends = List.of(Field.ITEM_START, Field.ITEM_END, Field.WORKPLACE_START, Field.WORKPLACE_END);
        for (int i = 0; i < ends.size(); i += 2) {
            Field start = ends.get(i);
            Field end = ends.get(i + 1);
            if (row.date(start) == null != (row.date(end) == null)) {
                Field missing = row.date(start) == null ? start : end;
                return name(fields.contains(missing) ? missing : missing == start ? end : start);
            }
        }
        throw new IllegalStateException("no half period");
    }

    /** One person with two names is one person; somebody should see which name is right. */
    private void names(MappedRow row) {
        if (!contents.named()) {
            return;
        }
        String learner = row.text(Field.LEARNER);
        String person = String.valueOf(learner != null ? learner : row.text(Field.STUDY_RIGHT));
        String name = row.text(Field.LAST_NAME) + "|" + row.text(Field.FIRST_NAME);
        String first = names.putIfAbsent(person, name);
        if (first != null && !first.equals(name)) {
            tally.warnLine("csv.two-names", row.line(), name(
                    fields.contains(Field.LAST_NAME) ? Field.LAST_NAME : Field.FIRST_NAME));
        }
    }

    /** Hands on what was gathered. */
    void finish(Progress progress) {
        for (StudentDraft student : students.values()) {
            progress.check();
            tally.at(student.first());
            tally.taken(contents.more() ? listed(student) : quiet(rows.placement(student.placement())));
            // One student on many rows, say one a unit, is how such tables are: not worth a word.
            for (long row = 1; row < student.rows(); row++) {
                tally.taken(Outcome.UNCHANGED);
            }
        }
    }

    private Outcome listed(StudentDraft student) {
        Outcome outcome = quiet(rows.other(student.listed(contents)));
        Outcome placed = placed(student.placement());
        return outcome == Outcome.UNCHANGED && placed != Outcome.UNCHANGED ? Outcome.CHANGED : outcome;
    }

    private Outcome placed(Placement placement) {
        if (contents.placed()) {
            return quiet(rows.placement(placement));
        }
        return contents.named() ? quiet(rows.named(placement)) : Outcome.UNCHANGED;
    }

    private static Outcome quiet(Outcome outcome) {
        return outcome == Outcome.REPEATED ? Outcome.UNCHANGED : outcome;
    }
}
