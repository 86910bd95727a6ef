package fi.luotsi.core.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans as the provider's own table tells them; followed only where no eHOKS data have been imported at all. */
final class ListedPlans {

    private ListedPlans() {}

    /** The plan of a row; null when the row tells of none. */
    static @Nullable Plan of(String studyRight, ListedStudent row) {
        Plan p = row.plan();
        if (p != null && row.tellsOfPlan() && row.planApproved() == null) {
            return null; // its periods come from agreements; the plan itself is not made
        }
        if (p == null) {
            return row.planApproved() == null ? null : new Plan(
                    null, null, row.learner(), studyRight, null, false, false, null, row.planApproved(), null,
                    row.planUpdated(), null, null, null, null, List.of(), List.of(), List.of(), List.of(), List.of(),
                    null);
        }
        return new Plan(
                p.id(), p.eid(), p.learner(), studyRight, p.tuvaRight(), p.email(), p.phone(), p.careerGoal(),
                p.firstApproval() == null ? row.planApproved() : p.firstApproval(), p.approved(),
                p.updated() == null ? row.planUpdated() : p.updated(), p.competenceReached(), p.acquisitionNeed(),
                p.typedByHand(), p.archived(), p.items(), p.prior(), p.tuvaParts(), p.supportStudies(),
                p.learningSupport(), p.details());
    }
}
