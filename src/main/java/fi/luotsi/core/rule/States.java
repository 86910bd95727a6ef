package fi.luotsi.core.rule;

import fi.luotsi.core.plan.StatePeriod;
import fi.luotsi.core.plan.StudyRight;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The states of one study right as numbers: the state of a day and the suspended days, without going over records. */
final class States {

    /** What a state may be, as bits. */
    static final int ACTIVE = 1;
    static final int SUSPENDED = 2;
    static final int ENDED = 4;
    static final int NEVER_WAS = 8;

    private static final int[] NO_DAYS = {};
    private static final byte[] NO_KINDS = {};

    private final List<StatePeriod> periods;
    private final int[] starts;
    private final byte[] kinds;
    private final boolean anySuspended;

    States(@Nullable StudyRight right) {
        periods = right == null ? List.of() : right.states();
        starts = periods.isEmpty() ? NO_DAYS : new int[periods.size()];
        kinds = periods.isEmpty() ? NO_KINDS : new byte[starts.length];
        boolean any = false;
        for (int i = 0; i < starts.length; i++) {
            StatePeriod period = periods.get(i);
            starts[i] = Days.number(period.start());
            kinds[i] = (byte) ((period.active() ? ACTIVE : 0) | (period.suspended() ? SUSPENDED : 0)
                    | (period.ended() ? ENDED : 0) | (period.neverWas() ? NEVER_WAS : 0));
            any |= period.suspended();
        }
        anySuspended = any;
    }

    boolean anySuspended() {
        return anySuspended;
    }

    /** Number of the state in force on a day, as {@link StudyRight#stateOn}; -1 before the first. */
    int on(int day) {
        int found = -1;
        for (int i = 0; i < starts.length; i++) {
            if (starts[i] <= day && (found < 0 || starts[i] >= starts[found])) {
                found = i;
            }
        }
        return found;
    }

    /** What the state with this number is, as bits; 0 for -1. */
    int kind(int number) {
        return number < 0 ? 0 : kinds[number];
    }

    /** The state with this number, null for -1. */
    @Nullable StatePeriod at(int number) {
        return number < 0 ? null : periods.get(number);
    }

    /** Days after {@code a} up to and including {@code b} that are suspended. */
    long suspendedDays(long a, long b) {
        long sum = 0;
        for (int i = 0; anySuspended && i < starts.length; i++) {
            if ((kinds[i] & SUSPENDED) != 0) {
                long from = Math.max(starts[i], a + 1);
                long to = i + 1 < starts.length ? Math.min(starts[i + 1] - 1L, b) : b;
                sum += Math.max(0, to - from + 1);
            }
        }
        return sum;
    }
}
