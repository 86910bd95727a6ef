package fi.luotsi.core.rule.check.schedule;

import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.Situation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far dates of the plan reach outside the study right, its first and its estimated last day included. */
record OutsideRight(
        @Nullable LocalDate start, @Nullable LocalDate estimatedEnd, @Nullable Long before, @Nullable Long after) {

    /** Compares with what the study right tells; without an estimated end only the beginning. */
    static OutsideRight of(Situation s, LocalDate first, LocalDate last) {
        LocalDate start = s.start();
        LocalDate end = s.estimatedEnd();
        return new OutsideRight(
                start, end,
                start != null && first.isBefore(start) ? Situation.days(first, start) : null,
                end != null && last.isAfter(end) ? Situation.days(end, last) : null);
    }

    boolean any() {
        return before != null || after != null;
    }

    /** Writes the days of the right, and by how many days each end is passed. */
    Findings.Draft facts(Findings.Draft draft) {
        if (start != null) {
            draft.fact("start", start);
        }
        if (estimatedEnd != null) {
            draft.fact("estimatedEnd", estimatedEnd);
        }
        if (before != null) {
            draft.fact("before", before);
        }
        if (after != null) {
            draft.fact("after", after);
        }
        return draft;
    }
}
