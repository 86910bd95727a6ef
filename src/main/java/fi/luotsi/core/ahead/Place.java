package fi.luotsi.core.ahead;

import fi.luotsi.core.plan.Demonstration;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.plan.Workplace;
import org.jspecify.annotations.Nullable;

/**
 * A workplace or a demonstration's place, as far as the plan names it.
 *
 * @param key what tells it from others ({@link Workplace#key})
 * @param name as the plan writes it, else the business id
 */
public record Place(String key, String name) {

    /** Where a period is; null when the plan does not tell, or the person is under turvakielto. */
    static @Nullable Place of(Student student, LearningPeriod period) {
        Workplace workplace = period.workplace();
        return workplace == null ? null : of(student, workplace.name(), workplace.businessId());
    }

    /** Where a demonstration is; null as above. */
    static @Nullable Place of(Student student, Demonstration demonstration) {
        return of(student, demonstration.place(), demonstration.placeBusinessId());
    }

    private static @Nullable Place of(Student student, @Nullable String name, @Nullable String businessId) {
        String key = Workplace.key(name, businessId);
        if (key.isEmpty() || student.protectedPerson()) {
            return null; // a business id tells the place as well as a name does
        }
        return new Place(key, name == null || name.isBlank() ? key : name.strip());
    }
}
