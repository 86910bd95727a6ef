package fi.luotsi.core.rule.check.workplace;

import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.Performance.Mode;
import fi.luotsi.core.plan.Performance;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What KOSKI tells of the agreements of an apprenticeship ({@code osaamisenHankkimistavat}). */
final class Apprenticeships {

    private Apprenticeships() {}

    /** The apprenticeships that KOSKI lists, in its order; null when no study right of KOSKI itself can tell. */
    static @Nullable List<Mode> inKoski(Situation s) {
        StudyRight right = s.right();
        if (right == null || s.student().joined().rightFrom() != Source.KOSKI || right.performances().isEmpty()) {
            return null;
        }
        List<Mode> found = new ArrayList<>();
        for (Performance performance : right.performances()) {
            for (Mode mode : performance.modes()) {
                if (mode.mode().equals(LearningPeriod.APPRENTICESHIP)) {
                    found.add(mode);
                }
            }
        }
        return found;
    }

    /** The last day of an agreement: the day it was dissolved, else its end; null while it has neither. */
    static @Nullable LocalDate end(Mode agreement) {
        return agreement.dissolved() == null ? agreement.end() : agreement.dissolved();
    }

    /** Whether the agreement is in force on {@code day}; the day of its dissolving is its last. */
    static boolean inForce(Mode agreement, LocalDate day) {
        LocalDate end = end(agreement);
        return !agreement.start().isAfter(day) && (end == null || !end.isBefore(day));
    }

    /**
     * The day before today on which the agreement of a period that goes on after today was dissolved; null when there
     * is none, or when another agreement is in force today. Of several the latest.
     */
    static @Nullable LocalDate dissolved(List<Mode> agreements, LearningPeriod period, Situation s) {
        LocalDate today = s.today();
        if (!period.apprenticeship() || !period.contains(today) || !period.end().isAfter(today)
                || agreements.stream().anyMatch(agreement -> inForce(agreement, today))) {
            return null;
        }
        return agreements.stream()
                .map(Mode::dissolved)
                .filter(Objects::nonNull)
                .filter(day -> day.isBefore(today) && !day.isBefore(period.start()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
