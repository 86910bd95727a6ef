package fi.luotsi.desktop.student;

import fi.luotsi.core.plan.DateRange;
import fi.luotsi.core.rule.ItemState;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the timeline: a unit or sub-area with what the plan and KOSKI tell of it.
 *
 * @param key stable key of the item, as in flags
 * @param name in the screen language, the raw code when nobody tells the name
 * @param state where it stands
 * @param resultUnknown whether it is over in the plan but KOSKI does not tell the result
 * @param amount points, for a part of TUVA weeks; null when no source tells
 * @param settled the day of assessment or recognition, null when not told
 * @param sent the day prior learning was sent to be assessed, null when not
 * @param inPlan false = only KOSKI knows it
 */
record PathItem(
        String key,
        Section section,
        String name,
        ItemState state,
        boolean resultUnknown,
        @Nullable Double amount,
        List<Bar> bars,
        List<Demo> demos,
        @Nullable LocalDate settled,
        @Nullable LocalDate sent,
        boolean inPlan) {

    PathItem {
        bars = List.copyOf(bars);
        demos = List.copyOf(demos);
    }

    /** The groups of rows, in order. */
    enum Section {
        VOCATIONAL, COMMON, LOCAL, TUVA
    }

    /**
     * A period of acquiring.
     *
     * @param place the workplace, null when there is none or it may not be shown
     * @param begun whether it has begun by the reporting date
     * @param breaks interruptions, cut to the period
     */
    record Bar(
            LocalDate start, LocalDate end, Where where, @Nullable String place, boolean begun, List<DateRange> breaks) {

        Bar {
            breaks = List.copyOf(breaks);
        }

        /** Whether the dates contradict each other, so that nothing can be drawn. */
        boolean faulty() {
            return end.isBefore(start);
        }

        boolean atWorkplace() {
            return where != Where.SCHOOL;
        }
    }

    /** Where something is acquired. */
    enum Where {
        SCHOOL, TRAINING_AGREEMENT, APPRENTICESHIP
    }

    /** A planned demonstration; {@code assessed} when the item has its result. */
    record Demo(LocalDate start, LocalDate end, @Nullable String place, boolean assessed) {}

    boolean done() {
        return state == ItemState.RECOGNISED || state == ItemState.ASSESSED;
    }

    /** Whether anything can be drawn on the time axis. */
    boolean drawn() {
        return !demos.isEmpty() || bars.stream().anyMatch(bar -> !bar.faulty());
    }

    /** The bars that can be drawn, those at school first, so that a workplace period lies over them. */
    List<Bar> barsDrawn() {
        return bars.stream().filter(bar -> !bar.faulty()).sorted(Comparator.comparing(Bar::atWorkplace)).toList();
    }
}
