package fi.luotsi.core.ahead;

import java.util.Locale;

/** What kind of thing lies ahead. */
public enum Kind {
    /** A workplace period begins. */
    PERIOD_STARTS,
    /** A workplace period ends. */
    PERIOD_ENDS,
    /** A demonstration begins. */
    DEMONSTRATION,
    /** The study right comes to its estimated end. */
    STUDIES_END,
    /** The last period of an item ends; only a deadline, not counted as load. */
    ITEM_ENDS,
    /** The unit's target for having the plan approved is reached; only a deadline. */
    PLAN_DUE,
    /** The start survey can no longer be sent; only a deadline. */
    START_SURVEY;

    /** Whether it is counted in the calendar. */
    public boolean counted() {
        return compareTo(STUDIES_END) <= 0;
    }

    /** The word in command-line output and text keys, e.g. {@code period-starts}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
