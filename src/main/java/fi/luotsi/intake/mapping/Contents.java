package fi.luotsi.intake.mapping;

import fi.luotsi.core.mapping.Field;
import fi.luotsi.core.mapping.Field.Part;
import java.util.List;
import java.util.Set;

/**
 * What a table has columns for.
 *
 * @param placed group, unit or teacher
 * @param named names
 * @param more anything that a roster has not
 * @param plan approval or update of the plan
 * @param planItems units as they are planned, rather than a mere list of results
 * @param grades a column of grades
 * @param support a column that tells who needs support
 * @param guardian a column that tells whether a guardian took part
 */
record Contents(
        boolean placed, boolean named, boolean more, boolean plan, boolean planItems, boolean grades,
        boolean support, boolean guardian) {

    private static final Set<Field> ROSTER = Set.of(
            Field.STUDY_RIGHT, Field.LEARNER, Field.LAST_NAME, Field.FIRST_NAME, Field.GROUP, Field.UNIT, Field.TEACHER);

    static Contents of(List<Field> fields) {
        boolean results = fields.stream().anyMatch(field -> field.part() == Part.RESULT);
        boolean planned = fields.stream().anyMatch(field -> field.part() == Part.WORKPLACE
                || field.part() == Part.DEMONSTRATION || field == Field.ITEM_START || field == Field.ITEM_END
                || field == Field.MODE);
        return new Contents(
                fields.contains(Field.GROUP) || fields.contains(Field.UNIT) || fields.contains(Field.TEACHER),
                fields.contains(Field.LAST_NAME) || fields.contains(Field.FIRST_NAME),
                fields.stream().anyMatch(field -> field.part() != Part.DROPPED && !ROSTER.contains(field)),
                fields.contains(Field.PLAN_APPROVED) || fields.contains(Field.PLAN_UPDATED), planned || !results,
                fields.contains(Field.GRADE), fields.contains(Field.NEEDS_SUPPORT),
                fields.contains(Field.GUARDIAN_TOOK_PART));
    }
}
