package fi.luotsi.report;

import fi.luotsi.core.figure.AllIndicators;
import fi.luotsi.core.figure.Figure;
import fi.luotsi.core.figure.Group;
import fi.luotsi.core.figure.Grouping;
import fi.luotsi.core.privacy.SmallNumbers;
import fi.luotsi.report.SummaryNumbers.RowKind;
import fi.luotsi.core.rule.Situation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts students into rows by qualification; for sharing, those too few for a row of their own are put together. */
final class QualificationRows {

    private QualificationRows() {}

    /** Students of one row. */
    record Part(String qualification, RowKind kind, Group group, long students) {}

    /**
     * The rows, the largest first and "others" last.
     *
     * @return empty when even all together are too few
     */
    static List<Part> of(Group everybody, boolean shared) {
        List<Part> rows = new ArrayList<>();
        Grouping.QUALIFICATION.split(everybody.students()).forEach((key, students) -> {
            Part part = part(everybody, key, RowKind.ONE, students);
            if (part.students() > 0) {
                rows.add(part);
            }
        });
        rows.sort(Comparator.comparingLong(Part::students).reversed().thenComparing(Part::qualification));
        return shared ? together(everybody, rows) : rows;
    }

    private static List<Part> together(Group everybody, List<Part> rows) {
        List<Part> kept = new ArrayList<>(rows);
        List<Situation> others = new ArrayList<>();
        long count = 0;
        while (!kept.isEmpty() && (kept.getLast().students() < SmallNumbers.THRESHOLD
                || (count > 0 && count < SmallNumbers.THRESHOLD))) {
            Part last = kept.removeLast();
            others.addAll(last.group().students());
            count += last.students();
        }
        if (count >= SmallNumbers.THRESHOLD) {
            kept.add(part(everybody, "", RowKind.OTHERS, others));
        }
        return kept;
    }

    private static Part part(Group everybody, String key, RowKind kind, List<Situation> students) {
        Group group = everybody.part(key, students);
        Figure count = AllIndicators.of("students").of(group);
        return new Part(key, kind, group, count.value() == null ? 0 : count.value().longValue());
    }
}
