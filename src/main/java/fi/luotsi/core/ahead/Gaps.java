package fi.luotsi.core.ahead;

import fi.luotsi.core.rule.RuleCard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gathers what could not be computed, and for how many students. */
final class Gaps {

    private record Key(String rule, String missing) {}

    private final Map<String, String> notInData;
    private final Map<String, RuleCard> cards = new HashMap<>();
    private final Map<Key, Integer> counts = new LinkedHashMap<>();

    /** @param notInData by the id of each rule that the data do not suffice for at all, the key of what is missing */
    Gaps(Map<String, String> notInData) {
        this.notInData = notInData;
    }

    /** Whether the data do not suffice for the rule at all; that is noted. */
    boolean whole(RuleCard card) {
        String missing = notInData.get(card.id());
        if (missing != null) {
            cards.put(card.id(), card);
            counts.put(new Key(card.id(), missing), Gap.ALL);
        }
        return missing != null;
    }

    void add(RuleCard card, @Nullable String missing) {
        cards.put(card.id(), card);
        counts.merge(new Key(card.id(), String.valueOf(missing)), 1, Integer::sum);
    }

    List<Gap> list() {
        List<Gap> list = new ArrayList<>();
        counts.forEach((key, students) ->
                list.add(new Gap(Objects.requireNonNull(cards.get(key.rule())), key.missing(), students)));
        return list;
    }
}
