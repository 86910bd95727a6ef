package fi.luotsi.core.rule;

import fi.luotsi.core.plan.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The provider's stop-clock dates: days on which the clock of deadlines stands still (ehoks.md 5.1).
 *
 * @param periods in the order of their first days; they may share days
 */
public record StopClock(List<StopPeriod> periods) {

    /** The clock never stands still. */
    public static final StopClock NONE = new StopClock(List.of());

    public StopClock {
        periods = periods.stream().sorted(Comparator.comparing(StopPeriod::text)).toList();
    }

    public boolean none() {
        return periods.isEmpty();
    }

    /** Whether the clock stands still on this day. */
    public boolean on(LocalDate day) {
        for (StopPeriod period : periods) {
            if (!period.in(day.minusDays(1), day).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The days after {@code after} up to and including {@code until}, in order and each once, however many share them. */
    List<DateRange> in(LocalDate after, LocalDate until) {
        List<DateRange> all = new ArrayList<>();
        periods.forEach(period -> all.addAll(period.in(after, until)));
        all.sort(Comparator.comparing(DateRange::start));
        List<DateRange> apart = new ArrayList<>();
        for (DateRange range : all) {
            DateRange last = apart.isEmpty() ? null : apart.getLast();
            if (last == null || range.start().isAfter(last.end().plusDays(1))) {
                apart.add(range);
            } else if (range.end().isAfter(last.end())) {
                apart.set(apart.size() - 1, new DateRange(last.start(), range.end()));
            }
        }
        return apart;
    }

    /** How many days after {@code after} up to and including {@code until} are its own and not suspended. */
    long days(Situation situation, LocalDate after, LocalDate until) {
        long sum = 0;
        for (DateRange range : in(after, until)) {
            LocalDate before = range.start().minusDays(1);
            sum += Situation.days(before, range.end()) - situation.suspendedDays(before, range.end());
        }
        return sum;
    }

    /** Those of its periods that have a day after {@code after} up to and including {@code until}. */
    List<StopPeriod> touching(LocalDate after, LocalDate until) {
        return periods.stream().filter(period -> !period.in(after, until).isEmpty()).toList();
    }
}
