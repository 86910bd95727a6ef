package fi.luotsi.core.follow;

import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.Situation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which rules the data do not suffice for at all: a source was never imported, or lacks the same matter for everybody. */
final class NotInData {

    private NotInData() {}

    /**
     * By the id of each such rule, the key of what is missing.
     *
     * @param cards the rules that were run
     * @param situations those looked at
     */
    static Map<String, String> of(
            List<RuleCard> cards, List<Flag> flags, List<NotComputed> notComputed, List<Situation> situations) {
        Map<String, String> missing = new HashMap<>();
        for (NotComputed gap : notComputed) {
            if (gap.studyRight() == null) {
                missing.put(gap.rule(), gap.missing());
            }
        }
        int withPlan = 0;
        for (Situation situation : situations) {
            withPlan += situation.planOrNull() == null ? 0 : 1;
        }
        Map<String, Integer> possible = new HashMap<>();
        for (RuleCard card : cards) {
            possible.put(card.id(), card.needsPlan() ? withPlan : situations.size());
        }
        for (Gap gap : gaps(situations, notComputed)) {
            Integer students = possible.get(gap.rule);
            if (students != null && gap.students >= Math.max(1, students) && !flagged(gap.rule, flags)) {
                missing.putIfAbsent(gap.rule, gap.missing);
            }
        }
        return missing;
    }

    /** A rule that could not be computed for somebody, what was missing first, and for how many. */
    private static final class Gap {
        private final String rule;
        private final String missing;
        private String last;
        private int students = 1;

        Gap(NotComputed first, String studyRight) {
            rule = first.rule();
            missing = first.missing();
            last = studyRight;
        }
    }

    /**
     * The rules that could be lacking for everybody: those not computed for the first student, or for the first with a
     * plan. The gaps of one student follow each other.
     */
    private static List<Gap> gaps(List<Situation> situations, List<NotComputed> notComputed) {
        Set<String> first = firstTwo(situations);
        List<Gap> gaps = new ArrayList<>();
        for (NotComputed one : notComputed) {
            String student = one.studyRight();
            if (student != null) {
                Gap gap = of(gaps, one.rule());
                if (gap == null) {
                    if (first.contains(student)) {
                        gaps.add(new Gap(one, student));
                    }
                } else if (!gap.last.equals(student)) {
                    gap.last = student;
                    gap.students++;
                }
            }
        }
        return gaps;
    }

    private static Set<String> firstTwo(List<Situation> situations) {
        Set<String> first = new HashSet<>();
        for (Situation situation : situations) {
            if (first.isEmpty() || situation.planOrNull() != null) {
                first.add(situation.student().studyRight());
            }
            if (situation.planOrNull() != null) {
                break;
            }
        }
        return first;
    }

    private static @Nullable Gap of(List<Gap> gaps, String rule) {
        for (int i = 0; i < gaps.size(); i++) {
            if (gaps.get(i).rule.equals(rule)) {
                return gaps.get(i);
            }
        }
        return null;
    }

    private static boolean flagged(String rule, List<Flag> flags) {
        for (Flag flag : flags) {
            if (flag.rule().id().equals(rule)) {
                return true;
            }
        }
        return false;
    }
}
