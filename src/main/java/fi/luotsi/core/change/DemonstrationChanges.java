package fi.luotsi.core.change;

import fi.luotsi.core.plan.Demonstration;
import fi.luotsi.core.rule.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Compares the planned demonstrations of an item in two versions of a plan. They have no ids: those on the same first day
 * are the same, the rest are paired in the order of their days.
 */
final class DemonstrationChanges {

    private final Noted noted;

    DemonstrationChanges(Noted noted) {
        this.noted = noted;
    }

    /** @param done whether KOSKI has the item's result: then it does not matter what the plan has left out */
    void look(String key, List<Demonstration> before, List<Demonstration> after, boolean done) {
        if (before.equals(after)) {
            return;
        }
        List<Demonstration> left = new ArrayList<>(after);
        List<Demonstration> open = new ArrayList<>();
        for (Demonstration was : before) {
            Demonstration is = left.stream().filter(other -> other.start().equals(was.start())).findFirst().orElse(null);
            if (is == null) {
                open.add(was);
            } else {
                left.remove(is);
                pair(key, was, is);
            }
        }
        open.sort(Comparator.comparing(Demonstration::start));
        left.sort(Comparator.comparing(Demonstration::start));
        for (Demonstration was : open) {
            if (!left.isEmpty()) {
                pair(key, was, left.removeFirst());
            } else if (!done) {
                noted.add(What.DEMONSTRATION_GONE, key, was.start(), null);
            }
        }
        left.forEach(is -> noted.day(What.DEMONSTRATION_ADDED, key, is.start()));
    }

    private void pair(String key, Demonstration was, Demonstration is) {
        if (!was.start().equals(is.start())) {
            noted.another(What.DEMONSTRATION_MOVED, What.PAST_DEMONSTRATION, key, was.start(), is.start());
        } else {
            noted.another(What.DEMONSTRATION_MOVED, What.PAST_DEMONSTRATION, key, was.end(), is.end());
        }
        boolean fewer = was.teacherAssessors().isEmpty() && !is.teacherAssessors().isEmpty()
                || was.workingLifeAssessors().isEmpty() && !is.workingLifeAssessors().isEmpty();
        if (fewer) {
            noted.add(What.ASSESSORS_ADDED, key, (Fact) null, null);
        }
    }
}
