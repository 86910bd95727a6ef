package fi.luotsi.core.rule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A decision of the unit's: from a day on a limit has another value, or a rule is off.
 *
 * @param rule id of the rule
 * @param limit name of its limit, or {@link #ON}
 * @param value in the limit's own unit; for {@link #ON} 1 or 0; null = back to what held without this unit's decision
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

    /** {@code RULE.limit}. */
    public String key() {
        return rule + "." + limit;
    }
}
