package fi.luotsi.core.plan;

import fi.luotsi.core.reference.Versioned;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A study right as one of KOSKI's report workbooks shows it: the latest state and sums, no results by unit.
 *
 * @param report which report it is from
 * @param right what the report tells of the right; its states are undated but for the first and last day, its
 *     performances have no units
 * @param masterLearner the learner's master id, null when the report has none
 * @param created day on which KOSKI made the workbook, null when its instructions sheet does not tell
 * @param sums what the report has counted
 * @param overlapping other rights of the same person, from the report on overlaps
 * @param from first day of the period that the sums are of, null when the instructions sheet does not tell
 * @param to last day of it, likewise
 */
public record ReportedRight(
        Report report,
        StudyRight right,
        @Nullable String masterLearner,
        @Nullable LocalDate created,
        Sums sums,
        List<Overlap> overlapping,
        @Nullable LocalDate from,
        @Nullable LocalDate to) implements Versioned {

    /** KOSKI's reports (koski.md 2). */
    public enum Report {
        STUDENT_YEARS,
        WHOLE_QUALIFICATION,
        PARTIAL_QUALIFICATION,
        OTHER_VOCATIONAL,
        SMALLER_UNITS,
        OVERLAPPING,
        TUVA
    }

    public ReportedRight {
        overlapping = List.copyOf(overlapping);
    }

    /**
     * What a report has counted; null = the report has no such column, or the cell is empty or hidden.
     *
     * @param finishedVocational finished vocational units, and so on
     * @param points competence points transferred to KOSKI; in unfinished studies these are not achieved points
     * @param studentYearDays days of the student year in the report's period, by the formula in force
     */
    public record Sums(
            @Nullable Integer finishedVocational,
            @Nullable Integer recognisedVocational,
            @Nullable Integer demonstrations,
            @Nullable Integer finishedCommon,
            @Nullable Double points,
            @Nullable Double studentYearDays,
            @Nullable Double average) {

        public static final Sums NONE = new Sums(null, null, null, null, null, null, null);
    }

    /** Another study right of the same person that is valid at the same time. */
    public record Overlap(
            String oid, @Nullable String institution, @Nullable String state, @Nullable LocalDate start,
            @Nullable LocalDate end) {}

    @Override
    public String key() {
        return right.oid() + "|" + report;
    }

    @Override
    public long order() {
        return created == null ? UNKNOWN : created.toEpochDay();
    }
}
