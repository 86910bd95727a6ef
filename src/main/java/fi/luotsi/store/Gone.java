package fi.luotsi.store;

import fi.luotsi.core.plan.Learner;
import fi.luotsi.core.plan.ListedStudent;
import fi.luotsi.core.plan.Placement;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.ReportedRight;
import fi.luotsi.core.plan.StudyRight;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the study rights that the newest file of any source no longer had.
 *
 * <p>A source has lost a right only when none of its rows about it is in its newest file. Each of KOSKI's reports is a
 * source of its own, because they list different rights.
 */
final class Gone {

    private final Map<String, Boolean> plans = new HashMap<>();
    private final Map<String, Boolean> rights = new HashMap<>();
    private final Rows roster = new Rows();
    private final Rows table = new Rows();
    private final Map<ReportedRight.Report, Map<String, Boolean>> reports = new EnumMap<>(ReportedRight.Report.class);
    private final Map<String, Set<String>> rightsOfLearner = new HashMap<>();
    private final Set<Placement> oldPlacements = new HashSet<>();

    /** Rows that are found by study right or by learner. */
    private static final class Rows {
        private final Map<String, Boolean> byRight = new HashMap<>();
        private final Map<String, Boolean> byLearner = new HashMap<>();

        void row(@Nullable String studyRight, @Nullable String learner, boolean inLatest) {
            if (studyRight != null) {
                byRight.merge(studyRight, inLatest, Boolean::logicalOr);
            } else if (learner != null) {
                byLearner.merge(learner, inLatest, Boolean::logicalOr);
            }
        }
    }

    /** A plan out of use says nothing: it is left out of new files by its nature. */
    void plan(Plan plan, boolean inLatest) {
        if (plan.archived() == null) {
            plans.merge(plan.studyRight(), inLatest, Boolean::logicalOr);
            learner(plan.learner(), plan.studyRight());
        }
    }

    void right(StudyRight right, boolean inLatest) {
        rights.merge(right.oid(), inLatest, Boolean::logicalOr);
        learner(right.learner(), right.oid());
    }

    void placement(Placement placement, boolean inLatest) {
        roster.row(placement.studyRight(), placement.learner(), inLatest);
        if (!inLatest) {
            oldPlacements.add(placement);
        }
    }

    void reported(ReportedRight reported, boolean inLatest) {
        String oid = reported.right().oid();
        reports.computeIfAbsent(reported.report(), report -> new HashMap<>()).merge(oid, inLatest, Boolean::logicalOr);
        learner(reported.right().learner(), oid);
        learner(reported.masterLearner(), oid);
    }

    void listed(ListedStudent row, boolean inLatest) {
        table.row(row.studyRight(), row.learner(), inLatest);
    }

    /** Roster rows that the latest roster no longer had. */
    Set<Placement> placements() {
        return oldPlacements;
    }

    Set<String> studyRights() {
        Set<String> gone = new HashSet<>();
        addGone(plans, gone);
        addGone(rights, gone);
        addGone(roster, gone);
        addGone(table, gone);
        for (Map<String, Boolean> report : reports.values()) {
            // The kinds of report come in files of their own: one that the newest files are not of has lost nobody.
            if (report.containsValue(true)) {
                addGone(report, gone);
            }
        }
        return gone;
    }

    private void learner(@Nullable Learner learner, String right) {
        learner(learner == null ? null : learner.oid(), right);
    }

    private void learner(@Nullable String learner, String right) {
        if (learner != null) {
            rightsOfLearner.computeIfAbsent(learner, oid -> new HashSet<>()).add(right);
        }
    }

    /** A right that one roster names and the next finds by its learner is still there. */
    private void addGone(Rows rows, Set<String> gone) {
        Set<String> here = new HashSet<>();
        rows.byLearner.forEach((learner, inLatest) -> {
            if (inLatest) {
                here.addAll(rightsOfLearner.getOrDefault(learner, Set.of()));
            }
        });
        rows.byRight.forEach((oid, inLatest) -> {
            if (inLatest) {
                here.add(oid);
            }
        });
        Set<String> lost = new HashSet<>();
        addGone(rows.byRight, lost);
        rows.byLearner.forEach((learner, inLatest) -> {
            if (!inLatest) {
                lost.addAll(rightsOfLearner.getOrDefault(learner, Set.of()));
            }
        });
        lost.removeAll(here);
        gone.addAll(lost);
    }

    private static void addGone(Map<String, Boolean> seen, Set<String> gone) {
        seen.forEach((oid, inLatest) -> {
            if (!inLatest) {
                gone.add(oid);
            }
        });
    }
}
