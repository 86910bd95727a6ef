package fi.luotsi.core.follow;

import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.Situation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        Map<String, Integer> gaps = new HashMap<>();
        for (NotComputed gap : notComputed) {
            if (gap.studyRight() == null) {
                missing.put(gap.rule(), gap.missing());
            } else {
                gaps.merge(gap.rule(), 1, Integer::sum);
            }
        }
        flags.forEach(flag -> gaps.remove(flag.rule().id()));
        int withPlan = 0;
        for (Situation situation : situations) {
            withPlan += situation.planOrNull() == null ? 0 : 1;
        }
        for (RuleCard card : cards) {
            int possible = card.needsPlan() ? withPlan : situations.size();
            if (gaps.getOrDefault(card.id(), 0) >= Math.max(1, possible) && !missing.containsKey(card.id())) {
                ofEverybody(card.id(), possible, notComputed, missing);
            }
        }
        return missing;
    }

    private static void ofEverybody(
            String rule, int possible, List<NotComputed> notComputed, Map<String, String> missing) {
        Set<String> lacking = new HashSet<>();
        String first = null;
        for (NotComputed gap : notComputed) {
            if (gap.rule().equals(rule)) {
                first = first == null ? gap.missing() : first;
                lacking.add(gap.studyRight());
            }
        }
        if (first != null && lacking.size() >= possible) {
            missing.put(rule, first);
        }
    }
}
