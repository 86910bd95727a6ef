package fi.luotsi.core.ahead;

import fi.luotsi.core.plan.Student;
import org.jspecify.annotations.Nullable;

/**
 * What of all that is ahead is looked at; null = everything.
 *
 * @param qualification as {@link Event#qualification}
 * @param place key of a place
 * @param teacher the responsible teacher
 */
public record Only(@Nullable String qualification, @Nullable String place, @Nullable String teacher) {

    public static final Only ALL = new Only(null, null, null);

    boolean fits(Student student, @Nullable String ofQualification, @Nullable Place at) {
        return (qualification == null || qualification.equals(ofQualification))
                && (place == null || (at != null && place.equals(at.key())))
                && (teacher == null || teacher.equals(student.teacher()));
    }
}
