package fi.luotsi.core.rule;

import fi.luotsi.core.plan.Performance;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.plan.UnitResult;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** KOSKI's points of one study right by day: what is achieved on any day, without going over the results again. */
final class Achieved {

    /** A day after all days on which something can be passed. */
    static final int EVER = Days.NEVER - 1;

    /** Each unit, followed by the areas that count when the unit itself does not. */
    private int[] from = new int[16];
    private double[] points = new double[16];
    private int[] areas = new int[16];
    private int count;
    private int[] passed = new int[16];
    private int passes;
    private final @Nullable StudyRight several;
    private final double all;
    /** From this day on all has been achieved. */
    private int latest = Days.NONE;

    Achieved(@Nullable StudyRight right) {
        List<Performance> performances = right == null ? List.of() : right.performances();
        several = performances.size() > 1 ? right : null;
        for (Performance performance : performances) {
            for (UnitResult unit : performance.units()) {
                if (several == null) {
                    add(unit);
                }
                passed(unit);
            }
        }
        from = Arrays.copyOf(from, count);
        points = Arrays.copyOf(points, count);
        areas = Arrays.copyOf(areas, count);
        passed = Arrays.copyOf(passed, passes);
        for (int day : from) {
            latest = day == Days.NEVER ? latest : Math.max(latest, day);
        }
        latest = several == null ? latest : EVER;
        all = sum(EVER);
    }

    private void add(UnitResult unit) {
        int own = count;
        add(unit.points() == null ? Days.NEVER : doneFrom(unit), unit.points());
        if (!unit.areas().isEmpty() && Progress.commonUnit(unit)) {
            for (UnitResult area : unit.areas()) {
                if (area.points() != null) {
                    add(doneFrom(area), area.points());
                }
            }
        }
        areas[own] = count - own - 1;
        if (from[own] == Days.NEVER && areas[own] == 0) {
            count = own;
        }
    }

    private void add(int day, @Nullable Double some) {
        if (count == from.length) {
            from = Arrays.copyOf(from, 2 * count);
            points = Arrays.copyOf(points, 2 * count);
            areas = Arrays.copyOf(areas, 2 * count);
        }
        from[count] = day;
        points[count] = some == null ? 0 : some;
        areas[count++] = 0;
    }

    /** The day from which a unit is done; a recognised one and one without a day always have been. */
    private static int doneFrom(UnitResult unit) {
        if (!unit.done()) {
            return Days.NEVER;
        }
        return unit.recognised() ? Days.NONE : Days.number(unit.firstPassed(), Days.NONE);
    }

    private void passed(UnitResult unit) {
        for (UnitResult.Grade grade : unit.grades()) {
            if (grade.passed() && grade.date() != null) {
                if (passes == passed.length) {
                    passed = Arrays.copyOf(passed, 2 * passes);
                }
                passed[passes++] = Days.number(grade.date());
            }
        }
        for (UnitResult area : unit.areas()) {
            passed(area);
        }
    }

    /** Points achieved by {@code day}, as {@link Progress#achievedBy}; by {@link #EVER} all of them. */
    double by(int day) {
        return day >= latest ? all : sum(day);
    }

    private double sum(int day) {
        if (several != null) {
            return Progress.sum(several, day == EVER ? null : LocalDate.ofEpochDay(day));
        }
        DoubleSummaryStatistics sum = new DoubleSummaryStatistics();
        for (int unit = 0; unit < from.length; unit += 1 + areas[unit]) {
            if (from[unit] <= day) {
                sum.accept(points[unit]);
            } else if (areas[unit] > 0) {
                double some = 0;
                for (int area = unit + 1; area <= unit + areas[unit]; area++) {
                    some += from[area] <= day ? points[area] : 0;
                }
                sum.accept(some);
            }
        }
        return sum.getSum();
    }

    /** The last day by {@code day} on which a unit or an area was passed, {@link Days#NONE} when there is none. */
    int lastPassed(int day) {
        int last = Days.NONE;
        for (int one : passed) {
            if (one <= day && one > last) {
                last = one;
            }
        }
        return last;
    }
}
