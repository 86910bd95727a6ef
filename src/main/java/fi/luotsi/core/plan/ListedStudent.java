package fi.luotsi.core.plan;

import fi.luotsi.core.reference.Versioned;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the provider's own table tells of a student beyond group and teacher.
 *
 * @param studyRight study-right id; null when the table knows only the learner
 * @param learner learner id; null when the table knows only the study right
 * @param tellsOfPlan whether the table has a column on the plan at all: without one, an empty cell says nothing
 * @param planApproved first approval of the plan in the provider's system, null when the cell is empty
 * @param planUpdated last update of the plan in the provider's system
 * @param plan units, periods and demonstrations of the table as a plan; null when the table has none
 * @param right dates, state and results of the table as a study right; null when the table has none
 * @param lastParticipation last day on which the student took part
 * @param needsSupport whether the student is marked as needing support; null = the table has no such column
 * @param guardianTookPart whether a guardian is marked as having taken part in the plan; likewise
 * @param agreements numbers of training or apprenticeship agreements
 */
public record ListedStudent(
        @Nullable String studyRight,
        @Nullable String learner,
        boolean tellsOfPlan,
        @Nullable LocalDate planApproved,
        @Nullable LocalDate planUpdated,
        @Nullable Plan plan,
        @Nullable StudyRight right,
        @Nullable LocalDate lastParticipation,
        @Nullable Boolean needsSupport,
        @Nullable Boolean guardianTookPart,
        List<String> agreements) implements Versioned {

    public ListedStudent {
        agreements = List.copyOf(agreements);
    }

    /** A row of a table without columns on support and guardians. */
    public ListedStudent(
            @Nullable String studyRight, @Nullable String learner, boolean tellsOfPlan,
            @Nullable LocalDate planApproved, @Nullable LocalDate planUpdated, @Nullable Plan plan,
            @Nullable StudyRight right, @Nullable LocalDate lastParticipation, List<String> agreements) {
        this(
                studyRight, learner, tellsOfPlan, planApproved, planUpdated, plan, right, lastParticipation, null, null,
                agreements);
    }

    @Override
    public String key() {
        return StudentKey.of(studyRight, learner).toString();
    }
}
