package fi.luotsi.core.follow;

import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.Situation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts, while rules are asked, of how many students each could not be computed, and notes which found something. */
final class Tally {

    private int students;
    private int plans;
    /** Of each set, by place, the rules that found something. */
    private final Map<RuleSet, boolean[]> found = new IdentityHashMap<>();
    private @Nullable RuleSet set;
    private boolean[] here = {};
    /** How many students each asking was of. */
    private final Map<Asking, int[]> asked = new IdentityHashMap<>();
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
    void student(Situation situation, RuleSet rules, Asking asking) {
        students++;
        plans += situation.planOrNull() == null ? 0 : 1;
        if (rules != set) {
            set = rules;
            here = found.computeIfAbsent(rules, one -> new boolean[one.rules().size()]);
        }
        int[] count = asked.get(asking);
        if (count == null) {
            count = new int[1];
            asked.put(asking, count);
            asking.lacking().forEach(this::gap); // in the order of the students
        }
        count[0]++;
    }

    /** The rule at this place of the student's set has found something. */
    void found(int place) {
        here[place] = true;
    }

    /** A rule that was asked lacks something; it may lack more than one thing of a student, who is counted once. */
    void unsaid(Findings.Unsaid one) {
        Gap gap = gap(one);
        if (gap.last != students) {
            gap.last = students;
            gap.students++;
        }
    }

    private Gap gap(Findings.Unsaid one) {
        String rule = one.rule().id();
        Gap gap = gaps.get(rule);
        if (gap == null) {
            gap = new Gap(one.missing());
            gaps.put(rule, gap);
        }
        return gap;
    }

    /** What all have counted, in the order of the students they counted. */
    static Counts of(Iterable<Tally> some) {
        Counts all = new Counts();
        for (Tally one : some) {
            all.students += one.students;
            all.plans += one.plans;
            one.found.forEach((rules, places) -> {
                for (int i = 0; i < places.length; i++) {
                    if (places[i]) {
                        all.found.add(rules.rules().get(i).card().id());
                    }
                }
            });
            one.gaps.forEach((rule, gap) -> all.gap(rule, gap.missing, gap.students));
            one.asked.forEach((asking, count) -> asking.lacking().forEach(
                    lack -> all.gap(lack.rule().id(), lack.missing(), count[0])));
        }
        return all;
    }

    /** What was counted of all students. */
    static final class Counts {
        private int students;
        private int plans;
        private final Set<String> found = new HashSet<>();
        private final Map<String, Gap> gaps = new HashMap<>();

        private void gap(String rule, String missing, int students) {
            gaps.computeIfAbsent(rule, none -> new Gap(missing)).students += students;
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
}
