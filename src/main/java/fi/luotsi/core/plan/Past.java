package fi.luotsi.core.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What earlier imports tell of one student.
 *
 * @param firstSeen day of the import that had a plan for the study right first; null when there is no plan, or when it
 *     came with the first plans of its unit, because then nobody knows since when it had been there
 * @param lastWithout day of the last import of plans before that; null when {@code firstSeen} is
 * @param plan the import before the newest data of the plan's source; null when there is none
 * @param right the import before the newest data of the study right's source; null when there is none
 * @param cutShort workplace periods cut short, by the versions of the plan, the earliest first
 */
public record Past(
        @Nullable LocalDate firstSeen,
        @Nullable LocalDate lastWithout,
        @Nullable Before plan,
        @Nullable Before right,
        List<CutStay> cutShort) {

    /** A student of whom no earlier import is known. */
    public static final Past NONE = new Past(null, null, null, null, List.of());

    /**
     * The student in an earlier import.
     *
     * @param day the day of that import
     * @param student null when it did not have the student yet
     */
    public record Before(LocalDate day, @Nullable Student student) {}

    public Past {
        cutShort = List.copyOf(cutShort);
    }
}
