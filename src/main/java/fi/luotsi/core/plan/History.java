package fi.luotsi.core.plan;

import fi.luotsi.core.plan.Past.Before;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the imports before a snapshot tell, for rules about what has changed.
 *
 * @param before for each source the import before its newest data, when that import had data of the source too
 * @param arrivals of the plans whose first import is known, by study right
 * @param cutShort workplace periods cut short, by study right
 */
public record History(
        Map<Source, Import> before, Map<String, Arrival> arrivals, Map<String, List<CutStay>> cutShort) {

    /** Nothing is known from earlier. */
    public static final History NONE = new History(Map.of(), Map.of(), Map.of());

    /** An earlier import: its day and its students by study right. */
    public record Import(LocalDate day, Map<String, Student> students) {}

    /** The days of the import that had a plan first and of the last one that had not. */
    public record Arrival(LocalDate first, LocalDate lastWithout) {}

    /** Whether there is an earlier import of plans. */
    public boolean hasPlans() {
        return before.containsKey(Source.EHOKS);
    }

    /** Whether there is an earlier import of study rights. */
    public boolean hasRights() {
        return before.containsKey(Source.KOSKI) || before.containsKey(Source.KOSKI_REPORT)
                || before.containsKey(Source.TABLE);
    }

    /** What is known of one student of the snapshot. */
    public Past of(Student student) {
        if (before.isEmpty() && arrivals.isEmpty()) {
            return Past.NONE;
        }
        String oid = student.studyRight();
        Arrival arrival = arrivals.get(oid);
        return new Past(
                arrival == null ? null : arrival.first, arrival == null ? null : arrival.lastWithout,
                before(student.joined().planFrom(), oid), before(student.joined().rightFrom(), oid),
                cutShort.getOrDefault(oid, List.of()));
    }

    private @Nullable Before before(@Nullable Source source, String studyRight) {
        Import earlier = source == null ? null : before.get(source);
        return earlier == null ? null : new Before(earlier.day, earlier.students.get(studyRight));
    }
}
