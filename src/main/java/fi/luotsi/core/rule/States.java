package fi.luotsi.core.rule;

import fi.luotsi.core.plan.StatePeriod;
import fi.luotsi.core.plan.StudyRight;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The states of one study right as day numbers: the state of a day and the suspended days, without going over records. */
final class States {

    private final List<StatePeriod> periods;
    private final int[] starts;
    private final boolean[] suspended;
    private final boolean anySuspended;

    States(@Nullable StudyRight right) {
        periods = right == null ? List.of() : right.states();
        starts = new int[periods.size()];
        suspended = new boolean[starts.length];
        boolean any = false;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = Days.number(periods.get(i).start());
            suspended[i] = periods.get(i).suspended();
            any |= suspended[i];
        }
        anySuspended = any;
    }

    boolean anySuspended() {
        return anySuspended;
    }

    /** The state in force on a day, as {@link StudyRight#stateOn}. */
    @Nullable StatePeriod on(int day) {
        int found = -1;
        for (int i = 0; i < starts.length; i++) {
            if (starts[i] <= day && (found < 0 || starts[i] >= starts[found])) {
                found = i;
            }
        }
        return found < 0 ? null : periods.get(found);
    }

    /** Days after {@code a} up to and including {@code b} that are suspended. */
    long suspendedDays(long a, long b) {
        long sum = 0;
        for (int i = 0; anySuspended && i < starts.length; i++) {
            if (suspended[i]) {
                long from = Math.max(starts[i], a + 1);
                long to = i + 1 < starts.length ? Math.min(starts[i + 1] - 1L, b) : b;
                sum += Math.max(0, to - from + 1);
            }
        }
        return sum;
    }
}
