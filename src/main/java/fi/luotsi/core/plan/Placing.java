package fi.luotsi.core.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the roster rows of a student: by study right, then by any of the person's learner ids.
 *
 * <p>A row of the latest roster goes before one that the latest roster no longer had, whichever way each is keyed.
 */
final class Placing {

    private final Map<String, List<Placement>> byLearner = new HashMap<>();
    private final Set<Placement> old;

    /**
     * @param all all rows known; those with a study right are found with the right
     * @param old those of them that the latest roster no longer had
     */
    Placing(Collection<Placement> all, Set<Placement> old) {
        this.old = old;
        for (Placement row : all) {
            if (row.studyRight() == null && row.learner() != null) {
                byLearner.computeIfAbsent(row.learner(), id -> new ArrayList<>()).add(row);
            }
        }
    }

    /**
     * The rows about a student: the one to follow first, then the others of the latest roster.
     *
     * @param byRight the rows with the student's own study right, in the order of their files
     */
    List<Placement> rows(List<Placement> byRight, Person person) {
        List<Placement> fresh = new ArrayList<>();
        List<Placement> stale = new ArrayList<>();
        // The later row of a file is the newer one.
        byRight.reversed().forEach(row -> (old.contains(row) ? stale : fresh).add(row));
        // The row of a learner with several rights may be about another of them: no contradiction to one's own row.
        boolean own = fresh.isEmpty() || person.rights().size() == 1;
        for (String id : person.ids()) {
            for (Placement row : byLearner.getOrDefault(id, List.of()).reversed()) {
                if (old.contains(row)) {
                    stale.add(row);
                } else if (own) {
                    fresh.add(row);
                }
            }
        }
        return fresh.isEmpty() ? stale.stream().limit(1).toList() : fresh;
    }
}
