package fi.luotsi.desktop.student;

import fi.luotsi.core.plan.Performance;
import fi.luotsi.core.plan.StatePeriod;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.plan.UnitResult;
import fi.luotsi.core.rule.Progress;
import fi.luotsi.core.rule.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Points achieved and expected over time, as the chart draws them.
 *
 * @param steps achieved points from a day on, in order; empty when not known
 * @param line corners of the expected line, in order; empty when not known
 * @param achieved on the reporting date, null when not known
 * @param expected on the reporting date, null when not known or the right has ended
 * @param top the greatest value the chart needs, more than 0
 * @param missing key of what keeps the comparison from being computed, null when nothing does
 */
record PointsLine(
        List<Mark> steps,
        List<Mark> line,
        @Nullable Double achieved,
        @Nullable Double expected,
        double top,
        @Nullable String missing) {

    /** Key of {@link #missing} for preparatory education, whose extent is in weeks. */
    static final String TUVA = "tuva";
    /** Key of {@link #missing} while suspended: the line stands still, and nobody knows yet for how long. */
    static final String SUSPENDED = "suspended";

    /** Points on a day. */
    record Mark(LocalDate day, double points) {}

    /** Expected less achieved; null when either is unknown. */
    @Nullable Double gap() {
        return achieved == null || expected == null ? null : expected - achieved;
    }

    static PointsLine of(Situation situation) {
        StudyRight right = situation.right();
        if (right == null) {
            return none("koski");
        }
        if (situation.tuva()) {
            return none(TUVA);
        }
        Double achieved = Progress.achieved(situation);
        List<Mark> steps = achieved == null ? List.of() : steps(right, situation, achieved);
        boolean still = situation.suspended();
        List<Mark> line = still ? List.of() : line(right, situation);
        Double expected = situation.ended() || still ? null : Progress.expected(situation);
        Double extent = Progress.extent(situation);
        double top = Math.max(extent == null ? 0 : extent, achieved == null ? 0 : achieved);
        return new PointsLine(steps, line, achieved, expected, top <= 0 ? Progress.INITIAL_QUALIFICATION : top,
                missing(situation));
    }

    private static PointsLine none(String missing) {
        return new PointsLine(List.of(), List.of(), null, null, Progress.INITIAL_QUALIFICATION, missing);
    }

    private static @Nullable String missing(Situation situation) {
        if (!situation.results().known()) {
            return "koski-results";
        }
        if (situation.start() == null) {
            return "koski";
        }
        if (situation.estimatedEnd() == null) {
            return "koski-estimated-end";
        }
        if (Progress.extent(situation) == null) {
            return "extent";
        }
        return situation.suspended() ? SUSPENDED : null;
    }

    private static List<Mark> steps(StudyRight right, Situation situation, double achieved) {
        LocalDate today = situation.today();
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Performance performance : right.performances()) {
            passedDays(performance.units(), days);
        }
        LocalDate begin = situation.start() != null ? situation.start() : days.isEmpty() ? today : days.first();
        List<Mark> steps = new ArrayList<>();
        // What was recognised, or has no date, has counted from the beginning.
        steps.add(new Mark(begin, Progress.achievedBy(right, begin)));
        for (LocalDate day : days) {
            double points = Progress.achievedBy(right, day);
            if (day.isAfter(begin) && day.isBefore(today) && points != steps.getLast().points()) {
                steps.add(new Mark(day, points));
            }
        }
        steps.add(new Mark(today, achieved));
        return steps;
    }

    private static void passedDays(List<UnitResult> units, TreeSet<LocalDate> days) {
        for (UnitResult unit : units) {
            LocalDate day = unit.firstPassed();
            if (day != null) {
                days.add(day);
            }
            passedDays(unit.areas(), days);
        }
    }

    private static List<Mark> line(StudyRight right, Situation situation) {
        LocalDate start = situation.start();
        LocalDate end = situation.estimatedEnd();
        if (start == null || end == null || Progress.extent(situation) == null || !end.isAfter(start)) {
            return List.of();
        }
        TreeSet<LocalDate> corners = new TreeSet<>(List.of(start, end));
        for (StatePeriod state : right.states()) {
            LocalDate corner = state.start().minusDays(1); // the clock stops after the last day before the state
            if (corner.isAfter(start) && corner.isBefore(end)) {
                corners.add(corner);
            }
        }
        List<Mark> line = new ArrayList<>();
        for (LocalDate corner : corners) {
            Double points = Progress.expectedOn(situation, corner);
            if (points != null) {
                line.add(new Mark(corner, points));
            }
        }
        return line;
    }
}
