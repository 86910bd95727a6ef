package fi.luotsi.core.change;

import fi.luotsi.core.figure.Figure;
import fi.luotsi.core.plan.SourceAge;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What has changed between two states of a unit. It holds facts and no students, so that it takes little memory.
 *
 * @param appeared flags that the later state alone has, the heaviest first
 * @param cleared flags that the earlier state alone has, the heaviest first
 * @param changes all other changes, in the order of the later state's students and then of those gone
 * @param unchanged study rights looked at in both states of which nothing has changed
 * @param who what those are called of whom there is a change, by study right
 */
public record Changes(
        Sum from, Sum to, List<FlagChange> appeared, List<FlagChange> cleared, List<Change> changes,
        Set<String> unchanged, Map<String, Who> who) {

    public Changes {
        appeared = List.copyOf(appeared);
        cleared = List.copyOf(cleared);
        changes = List.copyOf(changes);
        unchanged = Set.copyOf(unchanged);
        who = Map.copyOf(who);
    }

    /**
     * A state in a few figures.
     *
     * @param everybody study rights of all that are looked at
     * @param flags flags that somebody should look at, those on doubtful data included
     * @param doubtful how many of them rest on doubtful data
     * @param coverage share of those with a plan
     * @param updated share of those whose plan has been updated in time
     * @param without those without a plan
     * @param late those whose plan has not been updated in time
     */
    public record Sum(
            Point point, Set<String> everybody, int flags, int doubtful, Figure coverage, Figure updated,
            Set<String> without, Set<String> late, List<SourceAge> sources) {

        public Sum {
            everybody = Set.copyOf(everybody);
            without = Set.copyOf(without);
            late = Set.copyOf(late);
            sources = List.copyOf(sources);
        }

        /** How many are looked at. */
        public int students() {
            return everybody.size();
        }
    }

    /**
     * What a student is called.
     *
     * @param name null when no source tells it, names are hidden, or the person's data are protected
     * @param group null when the data are protected or nobody tells
     */
    public record Who(@Nullable String name, @Nullable String group) {}

    /** Whether nothing at all has changed. */
    public boolean nothing() {
        return appeared.isEmpty() && cleared.isEmpty() && changes.isEmpty();
    }

    /** The changes of a kind, in order. */
    public List<Change> of(Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    /** Study rights with a change of a kind, each once, in order. */
    public Set<String> students(Kind kind) {
        Set<String> students = new LinkedHashSet<>();
        of(kind).forEach(change -> students.add(change.studyRight()));
        return students;
    }

    /** What concerns one student alone; the figures stay those of all. */
    public Changes about(String studyRight) {
        Who one = who.get(studyRight);
        return new Changes(
                from, to, appeared.stream().filter(flag -> flag.flag().studyRight().equals(studyRight)).toList(),
                cleared.stream().filter(flag -> flag.flag().studyRight().equals(studyRight)).toList(),
                changes.stream().filter(change -> change.studyRight().equals(studyRight)).toList(),
                unchanged.contains(studyRight) ? Set.of(studyRight) : Set.of(),
                one == null ? Map.of() : Map.of(studyRight, one));
    }
}
