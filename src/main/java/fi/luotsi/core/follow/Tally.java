package fi.luotsi.core.follow;

import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.Situation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Counts, while rules are asked, of how many students each could not be computed, and notes which found something. */
final class Tally {

    private int students;
    private int plans;
    private final Set<String> found = new HashSet<>();
    private final Map<String, Gap> gaps = new HashMap<>();

    /** What a rule lacked first, and for how many students it could not be computed. */
    static final class Gap {
        private final String missing;
        private int students;
        private int last;

        private Gap(String missing) {
            this.missing = missing;
        }

        /** Key of what was missing of the first of them. */
        String missing() {
            return missing;
        }

        int students() {
            return students;
        }
    }

    /** The next student; what follows is about this one. */
    void student(Situation situation) {
        students++;
        plans += situation.planOrNull() == null ? 0 : 1;
    }

    void found(RuleCard rule) {
        found.add(rule.id());
    }

    /** A rule may lack more than one thing of a student, who is counted once. */
    void unsaid(Findings.Unsaid one) {
        String rule = one.rule().id();
        Gap gap = gaps.get(rule);
        if (gap == null) {
            gap = new Gap(one.missing());
            gaps.put(rule, gap);
        }
        if (gap.last != students) {
            gap.last = students;
            gap.students++;
        }
    }

    /** Adds what was counted of other students, who come after these. */
    void add(Tally later) {
        students += later.students;
        plans += later.plans;
        found.addAll(later.found);
        later.gaps.forEach(
                (rule, gap) -> gaps.computeIfAbsent(rule, none -> new Gap(gap.missing)).students += gap.students);
    }

    int students() {
        return students;
    }

    /** How many of them have a plan. */
    int plans() {
        return plans;
    }

    boolean found(String rule) {
        return found.contains(rule);
    }

    Map<String, Gap> gaps() {
        return gaps;
    }
}
