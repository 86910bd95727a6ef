package fi.luotsi.core.change;

import fi.luotsi.core.change.FlagChange.Why;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.follow.FlagMarks.OnFlag;
import fi.luotsi.core.follow.FlagRun;
import fi.luotsi.core.follow.NotComputed;
import fi.luotsi.core.follow.RuleSet;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.rule.Situation;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells why one state has a flag and the other has not, by asking the rules again with one thing changed at a time: the
 * limits, the data, the day. Works in both directions.
 */
final class Reasons {

    private final Side has;
    private final Side lacks;
    private final Map<String, Situation> hasSituations;
    private final Map<String, Situation> lacksSituations;
    private final Map<Flag.Key, Flag> there = new HashMap<>();
    private final Set<List<String>> unsaid = new HashSet<>();
    private final Set<String> rules;
    private final Map<String, Map<Trial, Set<Flag.Key>>> tried = new HashMap<>();

    /** What is taken from the state that lacks the flag; everything else is as the state has it that has the flag. */
    private enum Trial {
        DATA_AND_DAY, DATA, DAY
    }

    /**
     * @param has the state that has the flags
     * @param lacks the other one
     * @param rights the study rights that will be asked about
     */
    Reasons(
            Side has, Side lacks, Map<String, Situation> hasSituations, Map<String, Situation> lacksSituations,
            Set<String> rights) {
        this.has = has;
        this.lacks = lacks;
        this.hasSituations = hasSituations;
        this.lacksSituations = lacksSituations;
        for (Flag flag : lacks.run().flags()) {
            if (rights.contains(flag.studyRight())) {
                there.putIfAbsent(flag.key(), flag);
            }
        }
        for (NotComputed one : lacks.run().notComputed()) {
            if (one.studyRight() == null || rights.contains(one.studyRight())) {
                unsaid.add(List.of(one.rule(), one.studyRight() == null ? "" : one.studyRight()));
            }
        }
        rules = lacks.run().rules().stream().map(card -> card.id()).collect(Collectors.toSet());
    }

    /** The flag as the other state has it, resting or hidden; null when it has it not at all. */
    @Nullable Flag there(Flag flag) {
        return there.get(flag.key());
    }

    @Nullable OnFlag mark(Flag flag) {
        return lacks.marks().of(flag);
    }

    Why why(Flag flag) {
        Situation other = lacksSituations.get(flag.studyRight());
        Situation own = hasSituations.get(flag.studyRight());
        if (other == null || own == null) {
            return Why.NOT_THERE;
        }
        Flag found = there(flag);
        if (found != null && found.state().resting()) {
            return Why.MARKED;
        }
        if (found != null && found.hiddenBy() != null) {
            return switch (found.hiddenBy()) {
                case Flag.ENDED -> Why.ENDED;
                case Flag.SUSPENDED -> Why.SUSPENDED;
                default -> Why.OTHER_FLAG;
            };
        }
        String rule = flag.rule().id();
        if (!rules.contains(rule)) {
            return Why.RULE;
        }
        if (unsaid.contains(List.of(rule, "")) || unsaid.contains(List.of(rule, flag.studyRight()))) {
            return Why.NOT_COMPUTED;
        }
        return tried(flag, own, other);
    }

    private Why tried(Flag flag, Situation own, Situation other) {
        if (finds(Trial.DATA_AND_DAY, flag, own, other)) {
            return lacks.sets().of(other.student().unit()).rules().stream()
                    .noneMatch(rule -> rule.card().id().equals(flag.rule().id())) ? Why.RULE : Why.LIMIT;
        }
        if (same(own.student(), other.student())) {
            return own.today().equals(other.today()) ? Why.DATA : Why.DAY;
        }
        if (own.today().equals(other.today()) || !finds(Trial.DATA, flag, own, other)) {
            return Why.DATA;
        }
        return finds(Trial.DAY, flag, own, other) ? Why.DATA : Why.DAY;
    }

    private static boolean same(Student a, Student b) {
        return a.inLatest() == b.inLatest() && Objects.equals(a.plan(), b.plan())
                && a.otherPlans().equals(b.otherPlans()) && a.right().equals(b.right())
                && a.placement().equals(b.placement());
    }

    private boolean finds(Trial trial, Flag flag, Situation own, Situation other) {
        return tried.computeIfAbsent(flag.studyRight(), oid -> new HashMap<>())
                .computeIfAbsent(trial, one -> run(one, own, other)).contains(flag.key());
    }

    private Set<Flag.Key> run(Trial trial, Situation own, Situation other) {
        RuleSet set = has.sets().of(own.student().unit());
        Situation data = trial == Trial.DAY ? own : other;
        LocalDate day = trial == Trial.DATA ? own.today() : other.today();
        Situation asked = new Situation(
                data.student(), day, data.reference(), data.groupPlans(), data.past(), own.stops());
        return FlagRun.ofOne(asked, set).stream().filter(Flag::open).map(Flag::key).collect(Collectors.toSet());
    }
}
