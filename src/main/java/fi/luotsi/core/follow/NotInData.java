package fi.luotsi.core.follow;

import fi.luotsi.core.rule.RuleCard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which rules the data do not suffice for at all: a source was never imported, or lacks the same matter for everybody. */
final class NotInData {

    private NotInData() {}

    /**
     * By the id of each such rule, the key of what is missing.
     *
     * @param cards the rules that were run
     * @param sources those of them whose source was never imported, with what is missing
     * @param tally of all students looked at
     */
    static Map<String, String> of(List<RuleCard> cards, Map<String, String> sources, Tally.Counts tally) {
        Map<String, String> missing = new HashMap<>(sources);
        for (RuleCard card : cards) {
            Tally.Gap gap = tally.gaps().get(card.id());
            int possible = card.needsPlan() ? tally.plans() : tally.students();
            if (gap != null && gap.students() >= possible && !tally.found(card.id())) {
                missing.putIfAbsent(card.id(), gap.missing());
            }
        }
        return missing;
    }
}
