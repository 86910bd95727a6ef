package fi.luotsi.core.rule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A decision of the unit's: from a day on a limit has another value, a rule is off, or the clock stands still.
 *
 * @param rule id of the rule, or {@link #CLOCK}
 * @param limit name of its limit, or {@link #ON}; for {@link #CLOCK} a period as {@link StopPeriod#text} writes it
 * @param value in the limit's own unit, in tenths where that is kept so; for {@link #ON} and {@link #CLOCK} 1 or 0;
 *     null = back to what held without this unit's decision
 * @param unit the unit that decided, null = all units of the store
 * @param from first day it is in force
 * @param why the reason, in the words of the one who decided
 * @param who the one who decided
 * @param made when it was written down; local time in Europe/Helsinki
 */
public record LimitChange(
        String rule,
        String limit,
        @Nullable Integer value,
        @Nullable String unit,
        LocalDate from,
        String why,
        String who,
        LocalDateTime made) {

    /** Not a limit of its own: whether the rule is looked at. */
    public static final String ON = "on";

    /** No rule: the periods in which the clock of deadlines stands still. */
    public static final String CLOCK = "clock";

    /** {@code RULE.limit}. */
    public String key() {
        return rule + "." + limit;
    }
}
