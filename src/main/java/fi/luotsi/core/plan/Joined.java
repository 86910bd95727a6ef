package fi.luotsi.core.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a student was put together: which source gave what, and what the sources that were not followed say.
 *
 * @param rightFrom the source of the study right: KOSKI, its reports, or the provider's table; null = no right
 * @param planFrom the source of the plan that is followed: eHOKS or the provider's table; null = no plan
 * @param missingPlan why there is no plan; null when there is one
 * @param reports what KOSKI's reports tell of the right, newest first
 * @param others the person's other study rights that the data hold, as the same sources tell them
 * @param listed the row of the provider's table; null when it has none
 * @param placements all roster rows of the latest roster that are about the student, the one followed first
 */
public record Joined(
        @Nullable Source rightFrom,
        @Nullable Source planFrom,
        Person person,
        @Nullable MissingPlan missingPlan,
        List<ReportedRight> reports,
        List<StudyRight> others,
        @Nullable ListedStudent listed,
        List<Placement> placements) {

    public Joined {
        reports = List.copyOf(reports);
        others = List.copyOf(others);
        placements = List.copyOf(placements);
    }

    /** A student of eHOKS and KOSKI alone. */
    static Joined of(String studyRight, @Nullable Plan plan, Known<StudyRight> right, Known<Placement> placement) {
        StudyRight known = right.orNull();
        Placement row = placement.orNull();
        return new Joined(
                known == null ? null : Source.KOSKI, plan == null ? null : Source.EHOKS,
                Person.of(studyRight, known == null ? null : known.learner(), plan == null ? null : plan.learner()),
                plan == null ? MissingPlan.NO_LIST : null, List.of(), List.of(), null, row == null ? List.of() : List.of(row));
    }
}
