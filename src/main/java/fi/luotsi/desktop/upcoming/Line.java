package fi.luotsi.desktop.upcoming;

import fi.luotsi.core.ahead.Load;
import java.util.List;
import java.util.function.IntFunction;

/**
 * One row of the calendar.
 *
 * @param style style class of its bars
 * @param counts by column
 * @param students who is behind a count, by column
 */
record Line(String label, String style, int[] counts, IntFunction<List<String>> students) {

    /** Style class of the rows of parts. */
    static final String PART = "up-part";

    /** The totals of a load. */
    static int[] totals(Load load) {
        int[] totals = new int[load.span().columns().size()];
        for (int i = 0; i < totals.length; i++) {
            totals[i] = load.total(i);
        }
        return totals;
    }

    /** The style class of a bar: of a part of the unit, that of its own greatest number stands out. */
    String style(int count) {
        return style.equals(PART) && count == most() ? PART + "-peak" : style;
    }

    int most() {
        int most = 0;
        for (int count : counts) {
            most = Math.max(most, count);
        }
        return most;
    }
}
