package fi.luotsi.core.ahead;

import java.util.List;

/** How many events of each kind fall into each column of a span. */
public final class Load {

    private final Span span;
    private final int[][] counts = new int[Kind.values().length][];
    private final int[] totals;

    private Load(Span span) {
        this.span = span;
        totals = new int[span.columns().size()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = new int[totals.length];
        }
    }

    /** Counts those events that lie in the span. */
    public static Load of(Span span, List<Event> events) {
        Load load = new Load(span);
        for (Event event : events) {
            int column = span.column(event.day());
            if (column >= 0) {
                load.counts[event.kind().ordinal()][column]++;
                load.totals[column]++;
            }
        }
        return load;
    }

    public Span span() {
        return span;
    }

    /** How many events of a kind a column has. */
    public int count(Kind kind, int column) {
        return counts[kind.ordinal()][column];
    }

    /** How many events a column has. */
    public int total(int column) {
        return totals[column];
    }

    /** How many events there are in all. */
    public int total() {
        int sum = 0;
        for (int total : totals) {
            sum += total;
        }
        return sum;
    }

    /** The column with the most events, the first one of equals; -1 when there are none. */
    public int peak() {
        int peak = -1;
        for (int i = 0; i < totals.length; i++) {
            if (totals[i] > (peak < 0 ? 0 : totals[peak])) {
                peak = i;
            }
        }
        return peak;
    }

    /** The greatest count of a kind in any column. */
    public int most(Kind kind) {
        int most = 0;
        for (int count : counts[kind.ordinal()]) {
            most = Math.max(most, count);
        }
        return most;
    }
}
