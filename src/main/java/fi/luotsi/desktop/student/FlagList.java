package fi.luotsi.desktop.student;

import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.follow.FlagRun;
import fi.luotsi.core.follow.NotComputed;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.Situation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the rules said of one student, as the right pane lists it.
 *
 * @param cards flags in the order of their cards: heaviest first, information last
 * @param open how many of them are awaited: postponed and wrong ones are not
 * @param hidden rule ids that a shown flag includes, by the id of that flag's rule
 * @param byState how many findings are hidden because the right has ended or is suspended
 * @param notComputed rule ids that could not say anything, by the key of what was missing
 * @param computed how many rules could be computed
 * @param rules how many rules there are
 */
record FlagList(
        List<Flag> cards,
        int open,
        Map<String, SortedSet<String>> hidden,
        int byState,
        Map<String, SortedSet<String>> notComputed,
        int computed,
        int rules) {

    /** Rule ids in the order of people: D4 before D10. */
    private static final Comparator<String> BY_ID = Comparator
            .comparing((String id) -> id.substring(0, 1))
            .thenComparing(id -> id.length())
            .thenComparing(id -> id);

    FlagList {
        cards = List.copyOf(cards);
    }

    static FlagList of(FlagRun run, Situation situation) {
        String right = situation.student().studyRight();
        List<Flag> cards = new ArrayList<>();
        Map<String, SortedSet<String>> hidden = new TreeMap<>(BY_ID);
        int byState = 0;
        for (Flag flag : run.flags()) {
            if (!flag.studyRight().equals(right)) {
                continue;
            }
            String by = flag.hiddenBy();
            if (by == null) {
                cards.add(flag);
            } else if (by.equals(Flag.ENDED) || by.equals(Flag.SUSPENDED)) {
                byState++;
            } else if (!by.equals(flag.rule().id())) {
                hidden.computeIfAbsent(by, key -> new TreeSet<>(BY_ID)).add(flag.rule().id());
            }
        }
        cards.sort(Comparator.comparing(Flag::severity).reversed());
        Map<String, SortedSet<String>> notComputed = notComputed(run, right);
        Set<String> silent = new HashSet<>();
        notComputed.values().forEach(silent::addAll);
        if (situation.planOrNull() == null) {
            run.rules().stream().filter(RuleCard::needsPlan).map(RuleCard::id)
                    .forEach(silent::add);
        }
        int open = (int) cards.stream().filter(Flag::awaited).count();
        int computed = situation.looked() ? Math.max(0, run.rules().size() - silent.size()) : 0;
        return new FlagList(cards, open, hidden, byState, notComputed, computed, run.rules().size());
    }

    private static Map<String, SortedSet<String>> notComputed(FlagRun run, String right) {
        Map<String, SortedSet<String>> map = new TreeMap<>();
        for (NotComputed none : run.notComputed()) {
            if (none.studyRight() == null || none.studyRight().equals(right)) {
                map.computeIfAbsent(none.missing(), key -> new TreeSet<>(BY_ID)).add(none.rule());
            }
        }
        return map;
    }
}
