package fi.luotsi.desktop.students;

import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.follow.FlagState;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.work.Standing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The open flags of some students, which are marked together. */
record TickedFlags(List<Flag> all) {

    TickedFlags {
        all = List.copyOf(all);
    }

    static TickedFlags of(Standing standing, Collection<StudentRow> rows) {
        List<Flag> flags = new ArrayList<>();
        rows.forEach(row -> flags.addAll(standing.openOf(row.studyRight())));
        return new TickedFlags(flags);
    }

    /** Their rules, that with most flags first. */
    List<RuleCard> rules() {
        Map<String, RuleCard> cards = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Flag flag : all) {
            cards.putIfAbsent(flag.rule().id(), flag.rule());
            counts.merge(flag.rule().id(), 1, Integer::sum);
        }
        return cards.values().stream()
                .sorted(Comparator.comparing((RuleCard card) -> counts.getOrDefault(card.id(), 0)).reversed()
                        .thenComparing(RuleCard::id))
                .toList();
    }

    /** @param rule id of a rule, null = all rules */
    List<Flag> of(@Nullable String rule) {
        return rule == null ? all : all.stream().filter(flag -> flag.rule().id().equals(rule)).toList();
    }

    /** Those that nobody has looked at; what is said to be mended has been looked at. */
    List<Flag> unseen(@Nullable String rule) {
        return of(rule).stream()
                .filter(flag -> flag.state() == FlagState.NEW || flag.state() == FlagState.OPEN).toList();
    }

    /** Those that are not said to be mended. */
    List<Flag> unmended(@Nullable String rule) {
        return of(rule).stream().filter(flag -> flag.state() != FlagState.MENDED).toList();
    }
}
