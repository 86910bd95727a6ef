package fi.luotsi.core.keep;

import fi.luotsi.core.plan.ListedStudent;
import fi.luotsi.core.plan.Placement;
import fi.luotsi.core.plan.ReportedRight;
import fi.luotsi.core.plan.StudyRight;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One version of something that a store holds about a person.
 *
 * @param snapshot the import that brought it
 * @param taken when that was, local time in Europe/Helsinki
 * @param document a record of {@code core.plan}: a plan, a study right, a row of a list
 */
public record Held(int snapshot, LocalDateTime taken, Object document) {

    /** The last name that a document tells, null when it tells none. */
    public static @Nullable String lastName(Object document) {
        StudyRight right = switch (document) {
            case StudyRight told -> told;
            case ReportedRight reported -> reported.right();
            case ListedStudent listed -> listed.right();
            default -> null;
        };
        return document instanceof Placement placement ? placement.lastName()
                : right == null || right.learner() == null ? null : right.learner().lastName();
    }
}
