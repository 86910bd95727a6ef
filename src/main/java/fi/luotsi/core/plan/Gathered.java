package fi.luotsi.core.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that the sources tell of one study right, before it is a student. */
final class Gathered {

    final String oid;
    final List<Plan> plans = new ArrayList<>();
    final List<ReportedRight> reports = new ArrayList<>();
    final List<Placement> placements = new ArrayList<>();
    @Nullable StudyRight koski;
    @Nullable ListedStudent listed;

    Gathered(String oid) {
        this.oid = oid;
    }

    /** Of two versions the higher is followed, else the later. */
    void right(StudyRight right) {
        if (koski == null || version(right) >= version(koski)) {
            koski = right;
        }
    }

    private static int version(StudyRight right) {
        return right.version() == null ? Integer.MIN_VALUE : right.version();
    }

    /**
     * The learner ids that belong together because the national services give them for this right. Rows typed by hand
     * are believed only where nothing else gives an id: one slip of a cell must not make two people one.
     */
    Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>();
        if (koski != null && koski.learner() != null) {
            add(ids, koski.learner().oid());
        }
        for (ReportedRight report : reports) {
            Learner learner = report.right().learner();
            add(ids, learner == null ? null : learner.oid());
            add(ids, report.masterLearner());
        }
        plans.forEach(plan -> add(ids, plan.learner()));
        if (ids.isEmpty() && listed != null) {
            add(ids, listed.learner());
        }
        if (ids.isEmpty() && !placements.isEmpty()) {
            add(ids, placements.getLast().learner());
        }
        return ids;
    }

    private static void add(Set<String> ids, @Nullable String id) {
        if (id != null) {
            ids.add(id);
        }
    }
}
