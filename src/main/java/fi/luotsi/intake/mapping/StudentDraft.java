package fi.luotsi.intake.mapping;

import fi.luotsi.core.mapping.Field;
import fi.luotsi.core.plan.Learner;
import fi.luotsi.core.plan.ListedStudent;
import fi.luotsi.core.plan.Performance;
import fi.luotsi.core.plan.Placement;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.StatePeriod;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.plan.UnitResult;
import fi.luotsi.core.words.LocalText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One student of a table, gathered from as many rows as there are, in any order. */
final class StudentDraft {

    /** Values of which the latest is meant when rows differ. */
    private static final List<Field> LATEST = List.of(Field.PLAN_UPDATED, Field.LAST_PARTICIPATION);

    private final Map<Field, Told> told = new EnumMap<>(Field.class);
    private final Map<String, ItemDraft> items = new LinkedHashMap<>();
    private final List<String> agreements = new ArrayList<>(0);
    private final long first;
    private long rows;

    /** A value and the line that told it last. */
    private record Told(Object value, long line) {}

    /** A field in which a row says something else than the line before it that told it. */
    record Difference(Field field, long before) {}

    /** @param first line of its first row */
    StudentDraft(long first) {
        this.first = first;
    }

    /**
     * Takes a row.
     *
     * @return fields in which the row says something else than an earlier one; the later is followed
     */
    List<Difference> add(MappedRow row, boolean gradeColumn) {
        rows++;
        List<Difference> differing = List.of();
        for (Map.Entry<Field, Object> entry : row.values().entrySet()) {
            Field field = entry.getKey();
            Told before = ofStudent(field) ? put(field, entry.getValue(), row.line()) : null;
            if (before != null) {
                differing = new ArrayList<>(differing);
                differing.add(new Difference(field, before.line));
            }
        }
        String agreement = row.text(Field.AGREEMENT_NUMBER);
        if (agreement != null && !agreements.contains(agreement)) {
            agreements.add(agreement);
        }
        if (ofItem(row)) {
            String code = row.text(Field.ITEM_CODE);
            String name = code != null || row.text(Field.ITEM_NAME) != null ? row.text(Field.ITEM_NAME) : place(row);
            items.computeIfAbsent(code != null ? code : "name " + name, key -> new ItemDraft(code, name))
                    .add(row, gradeColumn);
        }
        return differing;
    }

    private static boolean ofStudent(Field field) {
        return switch (field.part()) {
            case STUDENT, RIGHT, PLAN -> true;
            default -> false;
        };
    }

    /** What was told before when it was something else; null when the value is new, the same, or may well differ. */
    private @Nullable Told put(Field field, Object value, long line) {
        Told before = told.get(field);
        if (before != null && before.value.equals(value)) {
            return null;
        }
        if (before != null && LATEST.contains(field)) {
            boolean later = ((LocalDate) value).isAfter((LocalDate) before.value);
            told.put(field, later ? new Told(value, line) : before);
            return null;
        }
        told.put(field, new Told(value, line));
        // Of two names somebody is asked which is right; of two rights of one learner each has a row of its own.
        return field == Field.LAST_NAME || field == Field.FIRST_NAME ? null : before;
    }

    /** Whether the row tells of a unit, or of something that must belong to one. */
    private static boolean ofItem(MappedRow row) {
        return row.text(Field.ITEM_CODE) != null || row.text(Field.ITEM_NAME) != null
                || row.date(Field.WORKPLACE_START) != null && row.date(Field.WORKPLACE_END) != null
                || row.date(Field.DEMONSTRATION_START) != null || row.date(Field.DEMONSTRATION_END) != null;
    }

    /** What a period without a unit is called: by its place. */
    private static @Nullable String place(MappedRow row) {
        return row.text(Field.WORKPLACE) != null ? row.text(Field.WORKPLACE)
                : row.text(Field.DEMONSTRATION_PLACE) != null ? row.text(Field.DEMONSTRATION_PLACE)
                : row.text(Field.AGREEMENT_NUMBER);
    }

    long rows() {
        return rows;
    }

    /** Line of its first row, from 1. */
    long first() {
        return first;
    }

    private @Nullable Object value(Field field) {
        Told value = told.get(field);
        return value == null ? null : value.value;
    }

    private @Nullable String text(Field field) {
        return (String) value(field);
    }

    private @Nullable LocalDate date(Field field) {
        return (LocalDate) value(field);
    }

    /** An empty cell is a no, and no column is nothing said. */
    private @Nullable Boolean yes(Field field, boolean column) {
        return column ? Boolean.TRUE.equals(value(field)) : null;
    }

    Placement placement() {
        return new Placement(
                text(Field.STUDY_RIGHT), text(Field.LEARNER), text(Field.LAST_NAME), text(Field.FIRST_NAME),
                text(Field.GROUP), text(Field.UNIT), text(Field.TEACHER));
    }

    /**
     * What the table tells beyond group and teacher.
     *
     * @param has what the table has columns for
     */
    ListedStudent listed(Contents has) {
        return new ListedStudent(
                text(Field.STUDY_RIGHT), text(Field.LEARNER), has.plan(), date(Field.PLAN_APPROVED),
                date(Field.PLAN_UPDATED), plan(has), right(), date(Field.LAST_PARTICIPATION),
                yes(Field.NEEDS_SUPPORT, has.support()), yes(Field.GUARDIAN_TOOK_PART, has.guardian()), agreements);
    }

    private @Nullable Plan plan(Contents has) {
        List<PlanItem> planned = !has.planItems() ? List.of()
                : items.values().stream().filter(ItemDraft::planned).map(ItemDraft::item).toList();
        LocalDate reached = date(Field.COMPETENCE_REACHED);
        if (planned.isEmpty() && reached == null) {
            return null;
        }
        String right = text(Field.STUDY_RIGHT);
        return new Plan(
                null, null, text(Field.LEARNER), right == null ? "" : right, null, false, false, null,
                date(Field.PLAN_APPROVED), null, date(Field.PLAN_UPDATED), reached, null, null, null, planned,
                List.of(), List.of(), List.of(), List.of(), null);
    }

    private @Nullable StudyRight right() {
        List<UnitResult> results =
                items.values().stream().filter(ItemDraft::hasResult).map(ItemDraft::result).toList();
        boolean ofRight = told.keySet().stream().anyMatch(field -> field.part() == Field.Part.RIGHT);
        if (results.isEmpty() && !ofRight) {
            return null;
        }
        String oid = text(Field.STUDY_RIGHT);
        return new StudyRight(
                oid == null ? "" : oid, learner(), null, null, null, date(Field.RIGHT_START),
                date(Field.RIGHT_ESTIMATED_END), date(Field.RIGHT_END), states(), performances(results), null, false,
                false, false, List.of());
    }

    private @Nullable Learner learner() {
        String oid = text(Field.LEARNER);
        String last = text(Field.LAST_NAME);
        return oid == null && last == null ? null : new Learner(oid, last, text(Field.FIRST_NAME), null, false);
    }

    /** The state has no date of its own: an ended right ends with it, any other has it from its first day on. */
    private List<StatePeriod> states() {
        String code = text(Field.RIGHT_STATE);
        if (code == null) {
            return List.of();
        }
        LocalDate start = date(Field.RIGHT_START);
        LocalDate end = date(Field.RIGHT_END);
        if (!new StatePeriod(LocalDate.EPOCH, code, null).ended()) {
            return start == null ? List.of() : List.of(new StatePeriod(start, code, null));
        }
        if (end == null) {
            return List.of();
        }
        StatePeriod last = new StatePeriod(end, code, null);
        return start == null || !start.isBefore(end) ? List.of(last)
                : List.of(new StatePeriod(start, "lasna", null), last);
    }

    /** Whether a state is known but no day from which it could count. */
    boolean stateUndated() {
        return text(Field.RIGHT_STATE) != null && states().isEmpty();
    }

    private List<Performance> performances(List<UnitResult> results) {
        String qualification = text(Field.QUALIFICATION);
        if (qualification == null && results.isEmpty()) {
            return List.of();
        }
        boolean code = qualification != null && qualification.matches("\\d{6}");
        LocalText name = qualification == null || code ? LocalText.NONE : LocalText.fi(qualification);
        return List.of(new Performance(
                Performance.WHOLE_QUALIFICATION, code ? qualification : null, name, null, null, null, null,
                text(Field.GROUP), null, List.of(), List.of(), List.of(), results));
    }
}
