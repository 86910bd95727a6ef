package fi.luotsi.desktop.students;

import fi.luotsi.core.plan.Demonstration;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.rule.Situation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What comes next for a student after the reporting date: the nearest start or end of a workplace period, demonstration,
 * or the estimated end when it is near; else what goes on now.
 *
 * @param day null when it has no day of its own
 */
record NextEvent(Kind kind, @Nullable LocalDate day) {

    /** The estimated end is an event only this near; until then an empty plan is the news. */
    static final int END_IS_NEAR = 182;

    /** The kinds of event; of two on the same day the earlier one here is told. */
    enum Kind {
        DEMONSTRATION,
        PERIOD_ENDS,
        PERIOD_STARTS,
        END,
        DEMONSTRATION_RUNS,
        PERIOD_RUNS,
        /** The plan has nothing from the reporting date on. */
        NOTHING,
        /** There is no plan, or the studies are over. */
        NONE
    }

    private static final NextEvent NONE = new NextEvent(Kind.NONE, null);

    static NextEvent of(Situation situation) {
        if (situation.ended()) {
            return NONE;
        }
        LocalDate today = situation.today();
        Plan plan = situation.planOrNull();
        NextEvent next = plan == null ? NONE : of(plan, today);
        LocalDate end = situation.estimatedEnd();
        if (end != null && !end.isAfter(today.plusDays(END_IS_NEAR))) {
            next = next.or(Kind.END, end, today);
        }
        return next;
    }

    private static NextEvent of(Plan plan, LocalDate today) {
        NextEvent next = new NextEvent(Kind.NOTHING, null);
        for (PlanItem item : plan.items()) {
            for (LearningPeriod period : item.periods()) {
                if (period.atWorkplace()) {
                    next = next.or(Kind.PERIOD_STARTS, period.start(), today).or(Kind.PERIOD_ENDS, period.end(), today);
                }
                if (period.contains(today)) {
                    next = next.orNow(Kind.PERIOD_RUNS);
                }
            }
            for (Demonstration demonstration : item.demonstrations()) {
                next = next.or(Kind.DEMONSTRATION, demonstration.start(), today);
                if (!today.isBefore(demonstration.start()) && !today.isAfter(demonstration.end())) {
                    next = next.orNow(Kind.DEMONSTRATION_RUNS);
                }
            }
        }
        return next;
    }

    private NextEvent or(Kind other, LocalDate when, LocalDate today) {
        if (!when.isAfter(today)) {
            return this;
        }
        boolean nearer = day == null || when.isBefore(day) || (when.equals(day) && other.compareTo(kind) < 0);
        return nearer ? new NextEvent(other, when) : this;
    }

    private NextEvent orNow(Kind other) {
        return day == null && other.compareTo(kind) < 0 ? new NextEvent(other, null) : this;
    }

    /** By which events are sorted: the nearest first, then what goes on, then nothing. */
    long key() {
        if (day != null) {
            return day.toEpochDay();
        }
        return kind == Kind.NONE ? StudentRow.MISSING : StudentRow.MISSING - Kind.values().length + kind.ordinal();
    }
}
