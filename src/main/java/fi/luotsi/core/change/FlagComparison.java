package fi.luotsi.core.change;

import fi.luotsi.core.change.FlagChange.Why;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.follow.FlagMarks.OnFlag;
import fi.luotsi.core.follow.Likeness;
import fi.luotsi.core.rule.Situation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares the flags of two states by their stable keys; a flag whose item was given another key is the same flag. */
final class FlagComparison {

    private final Side from;
    private final Side to;
    private final Map<String, Situation> then;
    private final Map<String, Situation> now;
    private final Map<String, List<Change>> changes = new HashMap<>();
    private List<FlagChange> appeared = List.of();
    private List<FlagChange> cleared = List.of();

    /** @param found the other changes, by which those of flags are explained */
    FlagComparison(
            Side from, Side to, Map<String, Situation> then, Map<String, Situation> now, List<Change> found) {
        this.from = from;
        this.to = to;
        this.then = then;
        this.now = now;
        found.forEach(change -> changes.computeIfAbsent(change.studyRight(), oid -> new ArrayList<>()).add(change));
    }

    List<FlagChange> appeared() {
        return appeared;
    }

    List<FlagChange> cleared() {
        return cleared;
    }

    void run() {
        Map<Flag.Key, Flag> before = from.awaited();
        Map<Flag.Key, Flag> after = to.awaited();
        List<Flag> come = after.values().stream().filter(flag -> !before.containsKey(flag.key()))
                .collect(Collectors.toCollection(ArrayList::new));
        List<Flag> gone = before.values().stream().filter(flag -> !after.containsKey(flag.key()))
                .collect(Collectors.toCollection(ArrayList::new));
        renamed(gone, come);
        appeared = told(come, new Reasons(to, from, now, then, rights(come)));
        cleared = told(gone, new Reasons(from, to, then, now, rights(gone)));
    }

    /** Takes those out that are the same flag under another key. */
    private void renamed(List<Flag> gone, List<Flag> come) {
        Map<List<String>, List<Flag>> free = new HashMap<>();
        come.stream().filter(flag -> flag.item() != null)
                .forEach(flag -> free.computeIfAbsent(matter(flag), key -> new ArrayList<>()).add(flag));
        Set<Flag> same = new HashSet<>();
        for (Flag flag : gone) {
            String likeness = likeness(flag, then);
            List<Flag> like = likeness == null ? List.of() : free.getOrDefault(matter(flag), List.of()).stream()
                    .filter(other -> Likeness.similar(likeness, likeness(other, now))).toList();
            if (like.size() == 1 && same.add(like.getFirst())) {
                same.add(flag);
            }
        }
        gone.removeAll(same);
        come.removeAll(same);
    }

    private static List<String> matter(Flag flag) {
        return List.of(flag.rule().id(), flag.studyRight());
    }

    private static @Nullable String likeness(Flag flag, Map<String, Situation> situations) {
        Situation situation = situations.get(flag.studyRight());
        return situation == null ? null : Likeness.of(flag.item(), situation.planOrNull());
    }

    private static Set<String> rights(List<Flag> flags) {
        return flags.stream().map(Flag::studyRight).collect(Collectors.toSet());
    }

    private List<FlagChange> told(List<Flag> flags, Reasons reasons) {
        List<FlagChange> told = new ArrayList<>(flags.size());
        for (Flag flag : flags) {
            Why why = reasons.why(flag);
            Flag there = reasons.there(flag);
            OnFlag mark = why == Why.MARKED && there != null ? reasons.mark(there) : null;
            told.add(new FlagChange(
                    flag, why, mark == null ? null : mark.mark(),
                    why == Why.OTHER_FLAG && there != null ? there.hiddenBy() : null,
                    why == Why.DATA || why == Why.DAY ? by(flag) : null));
        }
        told.sort(Comparator.comparing((FlagChange one) -> one.flag().severity()).reversed());
        return List.copyOf(told);
    }

    /** What has changed about the matter of the flag: its item, or the plan as a whole; the first thing found. */
    private @Nullable Change by(Flag flag) {
        String item = flag.about() == null ? flag.item() : flag.about();
        for (Change change : changes.getOrDefault(flag.studyRight(), List.of())) {
            if (item == null ? change.item() == null : item.equals(change.item())) {
                return change;
            }
        }
        return null;
    }
}
