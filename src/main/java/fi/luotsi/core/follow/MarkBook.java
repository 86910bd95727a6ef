package fi.luotsi.core.follow;

import fi.luotsi.core.follow.FlagMarks.OnFlag;
import fi.luotsi.core.keep.Deed;
import fi.luotsi.core.keep.Mark;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.SourceAge;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.rule.RuleCard.MendedIn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The history of deeds, laid on the flags of a run: which mark is in force on which flag, and what state it gives.
 *
 * <p>A mark finds its flag by the stable key. When no flag has the key, it goes to the only flag of the same rule and
 * study right that is alike and has no mark of its own; else it stays in the history as cleared.
 */
public final class MarkBook {

    private final List<Mark> history;

    /** @param history all deeds, the oldest first */
    public MarkBook(List<Mark> history) {
        this.history = List.copyOf(history);
    }

    /** A run whose flags have their states, and the marks on them. */
    public record Marked(FlagRun run, FlagMarks marks) {}

    /**
     * Lays the deeds that were done for the run's date or before it on its flags.
     *
     * @param fresh whether a flag is new since the import before
     * @param appeared day of the import from which on a flag has been there without a break; null = nobody knows
     */
    public Marked on(
            FlagRun run, Cohort cohort, Predicate<Flag.Key> fresh, Function<Flag.Key, @Nullable LocalDate> appeared) {
        Map<Flag.Key, Mark> latest = latest(run.date());
        Map<Flag.Key, Flag> found = new HashMap<>();
        Map<Flag.Key, OnFlag> inForce = new HashMap<>();
        List<Mark> cleared = new ArrayList<>();
        if (!latest.isEmpty()) {
            Set<String> rights = new HashSet<>();
            latest.keySet().forEach(key -> rights.add(key.studyRight()));
            Map<String, Student> students = students(cohort, rights);
            // Marks on students of another unit than the one looked at say nothing here.
            latest.keySet().removeIf(key -> !students.containsKey(key.studyRight()));
            run.flags().stream().filter(flag -> rights.contains(flag.studyRight()))
                    .forEach(flag -> found.putIfAbsent(flag.key(), flag));
            lay(new Finder(found, students), latest, cohort, run.date(), appeared, inForce, cleared);
        }
        List<Flag> flags = new ArrayList<>(run.flags().size());
        for (Flag flag : run.flags()) {
            OnFlag mark = inForce.get(flag.key());
            FlagState state = mark != null ? mark.state() : fresh.test(flag.key()) ? FlagState.NEW : FlagState.OPEN;
            flags.add(flag.in(state));
        }
        return new Marked(run.with(flags), new FlagMarks(inForce, cleared));
    }

    /** The latest deed with each flag that nobody has taken back. */
    private Map<Flag.Key, Mark> latest(LocalDate date) {
        record One(long batch, Flag.Key flag) {}
        Set<One> undone = new HashSet<>();
        Map<Flag.Key, Mark> latest = new LinkedHashMap<>();
        for (Mark mark : history) {
            if (mark.undoes() != null && !mark.seenOn().isAfter(date)) {
                undone.add(new One(mark.undoes(), Flag.Key.of(mark)));
            }
        }
        for (Mark mark : history) {
            if (mark.deed() != Deed.UNDONE && !mark.seenOn().isAfter(date)
                    && !undone.contains(new One(mark.batch(), Flag.Key.of(mark)))) {
                latest.remove(Flag.Key.of(mark));
                latest.put(Flag.Key.of(mark), mark);
            }
        }
        return latest;
    }

    private static Map<String, Student> students(Cohort cohort, Set<String> rights) {
        Map<String, Student> students = new HashMap<>();
        cohort.students().stream().filter(student -> rights.contains(student.studyRight()))
                .forEach(student -> students.put(student.studyRight(), student));
        return students;
    }

    private static void lay(
            Finder finder, Map<Flag.Key, Mark> latest, Cohort cohort, LocalDate date,
            Function<Flag.Key, @Nullable LocalDate> appeared, Map<Flag.Key, OnFlag> inForce, List<Mark> cleared) {
        Map<Flag.Key, List<Mark>> claims = new LinkedHashMap<>();
        for (Mark mark : latest.values()) {
            Flag flag = finder.found.get(Flag.Key.of(mark));
            if (flag != null) {
                if (!ofEarlierLife(mark, appeared.apply(flag.key()))) {
                    inForce.put(flag.key(), state(mark, flag, finder.students.get(flag.studyRight()), cohort, date));
                }
                continue;
            }
            Flag other = finder.alike(mark, latest);
            if (other == null) {
                if (!finder.superseded(mark, latest)) {
                    cleared.add(mark);
                }
            } else {
                claims.computeIfAbsent(other.key(), key -> new ArrayList<>()).add(mark);
            }
        }
        claims.forEach((key, marks) -> {
            Flag flag = finder.found.get(key);
            if (marks.size() == 1 && flag != null) {
                inForce.put(key, state(marks.getFirst(), flag, finder.students.get(key.studyRight()), cohort, date));
            } else {
                cleared.addAll(marks);
            }
        });
    }

    /** That it was seen or mended says nothing of a flag that went and came again. */
    private static boolean ofEarlierLife(Mark mark, @Nullable LocalDate appeared) {
        return !mark.deed().lasts() && appeared != null && appeared.isAfter(mark.seenOn());
    }

    private static OnFlag state(Mark mark, Flag flag, @Nullable Student student, Cohort cohort, LocalDate date) {
        return switch (mark.deed()) {
            case SEEN -> new OnFlag(mark, FlagState.SEEN, false);
            case POSTPONED -> until(mark, FlagState.POSTPONED, date);
            case WRONG -> until(mark, FlagState.WRONG, date);
            case MENDED -> {
                boolean disproved = student != null && student.inLatest() && newer(mark, flag, student, cohort);
                yield new OnFlag(mark, disproved ? FlagState.OPEN : FlagState.MENDED, disproved);
            }
            case UNDONE -> throw new IllegalStateException("a deed taken back is in force");
        };
    }

    private static OnFlag until(Mark mark, FlagState state, LocalDate date) {
        boolean lasts = mark.until() == null || date.isBefore(mark.until());
        return new OnFlag(mark, lasts ? state : FlagState.OPEN, false);
    }

    /** Whether the source in which the matter is mended has given data since the mark. */
    private static boolean newer(Mark mark, Flag flag, Student student, Cohort cohort) {
        Source from = flag.rule().mendedIn() == MendedIn.KOSKI ? student.joined().rightFrom()
                : student.joined().planFrom();
        SourceAge age = cohort.age(
                from != null ? from : flag.rule().mendedIn() == MendedIn.KOSKI ? Source.KOSKI : Source.EHOKS);
        return age != null && age.taken().isAfter(mark.made());
    }

    /** Finds flags whose keys have changed. */
    private record Finder(Map<Flag.Key, Flag> found, Map<String, Student> students) {

        /** The only flag without a mark that is like the mark's own one; null when there is none or more than one. */
        @Nullable Flag alike(Mark mark, Map<Flag.Key, Mark> latest) {
            List<Flag> free = candidates(mark).stream().filter(flag -> !latest.containsKey(flag.key())).toList();
            List<Flag> same = free.stream().filter(flag -> Likeness.same(mark.likeness(), likeness(flag))).toList();
            if (same.isEmpty()) {
                same = free.stream().filter(flag -> Likeness.similar(mark.likeness(), likeness(flag))).toList();
            }
            return same.size() == 1 ? same.getFirst() : null;
        }

        /** Whether the flag has been marked anew under its present key. */
        boolean superseded(Mark mark, Map<Flag.Key, Mark> latest) {
            return candidates(mark).stream().filter(flag -> Likeness.similar(mark.likeness(), likeness(flag)))
                    .map(flag -> latest.get(flag.key()))
                    .anyMatch(other -> other != null && other.batch() > mark.batch());
        }

        private List<Flag> candidates(Mark mark) {
            if (mark.likeness() == null) {
                return List.of();
            }
            return found.values().stream()
                    .filter(flag -> flag.rule().id().equals(mark.rule())
                            && flag.studyRight().equals(mark.studyRight()))
                    .toList();
        }

        private @Nullable String likeness(Flag flag) {
            Student student = students.get(flag.studyRight());
            Plan plan = student == null ? null : student.plan();
            return Likeness.of(flag.item(), plan);
        }
    }
}
