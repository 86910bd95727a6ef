package fi.luotsi.core.plan;

import fi.luotsi.core.words.LocalText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What KOSKI knows of one unit, or of one area of a common unit: its grades and recognition.
 *
 * @param code code value in lower case without the set's name, e.g. {@code 106234}, {@code mlma}
 * @param local whether the code is the provider's own
 * @param points extent in competence points
 * @param unitGroup value of {@code ammatillisentutkinnonosanryhma}: 1 vocational, 2 common, 3 and 4 others
 * @param recognised {@code tunnustettu}: recognised earlier learning
 * @param demonstrated last day of the demonstration KOSKI knows of
 * @param areas areas of a common unit, or smaller parts
 */
public record UnitResult(
        String code,
        boolean local,
        LocalText name,
        @Nullable Double points,
        @Nullable String unitGroup,
        List<Grade> grades,
        boolean recognised,
        @Nullable LocalDate demonstrated,
        List<UnitResult> areas) {

    public UnitResult {
        grades = List.copyOf(grades);
        areas = List.copyOf(areas);
    }

    /** An assessment. {@code date} may be missing in old data. */
    public record Grade(String grade, @Nullable LocalDate date, boolean passed) {}

    /** Whether it is done: recognised, or assessed with an accepted grade (ehoks.md 5.1). */
    public boolean done() {
        if (recognised) {
            return true;
        }
        for (Grade grade : grades) {
            if (grade.passed()) {
                return true;
            }
        }
        return false;
    }

    /** The date of the first accepted grade, null when there is none or it has no date. */
    public @Nullable LocalDate firstPassed() {
        LocalDate first = null;
        for (Grade grade : grades) {
            if (grade.passed() && grade.date() != null && (first == null || grade.date().isBefore(first))) {
                first = grade.date();
            }
        }
        return first;
    }
}
