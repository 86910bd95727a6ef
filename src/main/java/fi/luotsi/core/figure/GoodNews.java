package fi.luotsi.core.figure;

import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.follow.FlagRun;
import fi.luotsi.core.follow.NotComputed;
import fi.luotsi.core.privacy.SmallNumbers;
import fi.luotsi.core.rule.Situation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts what has gone well since an earlier import. What vanished with a student or a source is no good news. */
public final class GoodNews {

    private static final Set<String> SCHEDULE = Set.of("G2", "B3");

    private final Group everybody;
    private final FlagRun now;

    public GoodNews(Group everybody, FlagRun now) {
        this.everybody = everybody;
        this.now = now;
    }

    /** Flags open earlier and not now, of students still active and of rules that could still look at them. */
    public Set<Flag.Key> cleared(FlagRun earlier) {
        Set<String> active = everybody.students().stream()
                .filter(student -> student.active() && student.right() != null)
                .map(student -> student.student().studyRight())
                .collect(Collectors.toSet());
        Set<Flag.Key> open = openKeys(now);
        Set<List<String>> unsaid = new HashSet<>();
        for (NotComputed missing : now.notComputed()) {
            unsaid.add(List.of(missing.rule(), missing.studyRight() == null ? "" : missing.studyRight()));
        }
        Set<Flag.Key> cleared = new HashSet<>();
        for (Flag.Key key : openKeys(earlier)) {
            if (!open.contains(key) && active.contains(key.studyRight())
                    && !unsaid.contains(List.of(key.rule(), "")) && !unsaid.contains(List.of(key.rule(), key.studyRight()))) {
                cleared.add(key);
            }
        }
        return cleared;
    }

    /** How many {@link #back} are. */
    public long backOnSchedule(FlagRun earlier) {
        return back(earlier).size();
    }

    /** Study rights of those who were behind or had an empty half-year (G2, B3), and of whom neither is said any more. */
    public Set<String> back(FlagRun earlier) {
        Set<String> still = openKeys(now).stream()
                .filter(key -> SCHEDULE.contains(key.rule()))
                .map(Flag.Key::studyRight)
                .collect(Collectors.toSet());
        return cleared(earlier).stream()
                .filter(key -> SCHEDULE.contains(key.rule()))
                .map(Flag.Key::studyRight)
                .filter(student -> !still.contains(student))
                .collect(Collectors.toSet());
    }

    /** Groups of at least five students with workplace periods, all of whose data are in order. */
    public long groupsInOrder() {
        return inOrder().size();
    }

    /** The study rights of each group of {@link #groupsInOrder}. */
    public List<Set<String>> inOrder() {
        List<Set<String>> groups = new ArrayList<>();
        for (Map.Entry<String, List<Situation>> group : Grouping.GROUP.split(everybody.students()).entrySet()) {
            Figure data = AllIndicators.of("workplace-data").of(everybody.part(group.getKey(), group.getValue()));
            if (!group.getKey().isEmpty() && group.getValue().size() >= SmallNumbers.THRESHOLD
                    && data.denominator() != null && data.denominator() > 0
                    && data.denominator().equals(data.numerator())) {
                groups.add(group.getValue().stream().map(one -> one.student().studyRight()).collect(Collectors.toSet()));
            }
        }
        return groups;
    }

    private static Set<Flag.Key> openKeys(FlagRun run) {
        return run.flags().stream().filter(Flag::open).map(Flag::key).collect(Collectors.toSet());
    }
}
