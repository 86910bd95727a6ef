package fi.luotsi.store;

import fi.luotsi.core.plan.Placement;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.StudyRight;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds the study rights that the newest file of any source no longer had. */
final class Gone {

    private final Map<String, Boolean> plans = new HashMap<>();
    private final Map<String, Boolean> rights = new HashMap<>();
    private final Map<String, Boolean> placements = new HashMap<>();
    private final Map<String, Boolean> placedLearners = new HashMap<>();
    private final Map<String, Set<String>> rightsOfLearner = new HashMap<>();

    /** A plan out of use says nothing: it is left out of new files by its nature. */
    void plan(Plan plan, boolean inLatest) {
        if (plan.archived() == null) {
            plans.merge(plan.studyRight(), inLatest, Boolean::logicalOr);
            if (plan.learner() != null) {
                learner(plan.learner(), plan.studyRight());
            }
        }
    }

    void right(StudyRight right, boolean inLatest) {
        rights.merge(right.oid(), inLatest, Boolean::logicalOr);
        if (right.learner() != null && right.learner().oid() != null) {
            learner(right.learner().oid(), right.oid());
        }
    }

    void placement(Placement placement, boolean inLatest) {
        if (placement.studyRight() != null) {
            placements.merge(placement.studyRight(), inLatest, Boolean::logicalOr);
        } else if (placement.learner() != null) {
            placedLearners.merge(placement.learner(), inLatest, Boolean::logicalOr);
        }
    }

    Set<String> studyRights() {
        Set<String> gone = new HashSet<>();
        addGone(plans, gone);
        addGone(rights, gone);
        addGone(placements, gone);
        placedLearners.forEach((learner, inLatest) -> {
            if (!inLatest) {
                gone.addAll(rightsOfLearner.getOrDefault(learner, Set.of()));
            }
        });
        return gone;
    }

    private void learner(String learner, String right) {
        rightsOfLearner.computeIfAbsent(learner, oid -> new HashSet<>()).add(right);
    }

    private static void addGone(Map<String, Boolean> seen, Set<String> gone) {
        seen.forEach((oid, inLatest) -> {
            if (!inLatest) {
                gone.add(oid);
            }
        });
    }
}
