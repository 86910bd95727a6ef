package fi.luotsi.core.privacy;

import fi.luotsi.core.privacy.Ledger.Cell;
import fi.luotsi.core.privacy.Ledger.Sum;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The audit: how far an outsider can narrow down hidden cells who sees the shown ones, knows how all add up, and knows
 * that harmless zeros are never hidden.
 *
 * <p>A value counts as possible only when a whole set of values for all hidden cells has been found that fits everything
 * shown. So "at least three" is proved by example; when the search gives up, the cell counts as not protected.
 */
final class Bounds {

    private static final long NO_BOUND = 1_000_000_000L;
    private static final int SEARCH_STEPS = 3_000;
    private static final int SWEEPS = 60;

    private final Ledger ledger;
    /** The numbers of the sums that each cell takes part in. */
    private final int[][] sumsOf;
    /** What an outsider knows of every cell before trying any value. */
    private final long[] leastKnown;
    private final long[] mostKnown;
    /** The sums that may narrow that further: none, unless it takes too many sweeps. */
    private final boolean[] unsettled;
    /** Whether what is shown contradicts what an outsider takes for granted: no values fit at all. */
    private final boolean contradictory;
    private int steps;

    /** @param hidden by cell; not to be changed afterwards */
    Bounds(Ledger ledger, boolean[] hidden) {
        this.ledger = ledger;
        sumsOf = sumsOf(ledger);
        leastKnown = new long[ledger.size()];
        mostKnown = new long[ledger.size()];
        for (int i = 0; i < ledger.size(); i++) {
            Cell c = ledger.cell(i);
            boolean open = hidden[i] || !c.printed();
            leastKnown[i] = open ? c.least() : c.value();
            mostKnown[i] = open ? NO_BOUND : c.value();
        }
        unsettled = new boolean[ledger.sums().size()];
        Arrays.fill(unsettled, true);
        narrow(leastKnown, mostKnown, unsettled);
        contradictory = IntStream.range(0, leastKnown.length).anyMatch(i -> leastKnown[i] > mostKnown[i]);
    }

    private static int[][] sumsOf(Ledger ledger) {
        List<List<Integer>> sumsOf = new ArrayList<>();
        for (int i = 0; i < ledger.size(); i++) {
            sumsOf.add(new ArrayList<>());
        }
        for (int i = 0; i < ledger.sums().size(); i++) {
            Sum sum = ledger.sums().get(i);
            sumsOf.get(sum.whole()).add(i);
            for (int part : sum.parts()) {
                sumsOf.get(part).add(i);
            }
        }
        return sumsOf.stream().map(sums -> sums.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
    }

    /** Whether the cell may have at least three values for all that an outsider can tell. */
    boolean wide(int cell) {
        int possible = 1;
        for (long step : new long[] {1, -1, 2, -2}) {
            if (possible < SmallNumbers.LEAST_RANGE && possible(cell, ledger.cell(cell).value() + step)) {
                possible++;
            }
        }
        return possible >= SmallNumbers.LEAST_RANGE;
    }

    /** Whether the cell could have this value. */
    boolean possible(int cell, long value) {
        if (contradictory || value < leastKnown[cell] || value > mostKnown[cell]) {
            return false;
        }
        steps = SEARCH_STEPS;
        return solve(leastKnown, mostKnown, unsettled, cell, value);
    }

    /** Whether values for all cells can be found in these ranges that fit, with this value in this cell. */
    private boolean solve(long[] least, long[] most, boolean[] open, int cell, long value) {
        long[] low = least.clone();
        long[] high = most.clone();
        boolean[] waiting = open.clone();
        low[cell] = value;
        high[cell] = value;
        wake(cell, waiting);
        if (steps-- <= 0 || !narrow(low, high, waiting)) {
            return false;
        }
        int next = -1;
        for (int i = 0; i < low.length; i++) {
            if (low[i] < high[i] && (next < 0 || high[i] - low[i] < high[next] - low[next])) {
                next = i;
            }
        }
        if (next < 0) {
            return true;
        }
        long near = Math.clamp(ledger.cell(next).value(), low[next], high[next]);
        for (long step : new long[] {0, 1, -1, 2, -2, 3, -3}) {
            long other = near + step;
            if (other >= low[next] && other <= high[next] && solve(low, high, waiting, next, other)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Narrows all ranges by the sums that wait until none does; false when they contradict each other, or when sums still
     * wait after many sweeps.
     */
    private boolean narrow(long[] low, long[] high, boolean[] waiting) {
        List<Sum> sums = ledger.sums();
        boolean changed = true;
        for (int sweep = 0; changed && sweep < SWEEPS; sweep++) {
            changed = false;
            for (int i = 0; i < waiting.length; i++) {
                if (!waiting[i]) {
                    continue;
                }
                waiting[i] = false;
                Sum sum = sums.get(i);
                long least = 0;
                long most = 0;
                for (int part : sum.parts()) {
                    least += low[part];
                    most += high[part];
                }
                changed |= tighten(low, high, waiting, sum.whole(), least, most);
                long wholeLow = low[sum.whole()];
                long wholeHigh = high[sum.whole()];
                for (int part : sum.parts()) {
                    changed |= tighten(low, high, waiting, part,
                            wholeLow - (most - high[part]), wholeHigh - (least - low[part]));
                    // least and most stay as they were: a little wider than need be until the next sweep
                    if (low[part] > high[part]) {
                        return false;
                    }
                }
                if (low[sum.whole()] > high[sum.whole()]) {
                    return false;
                }
            }
        }
        return !changed;
    }

    private boolean tighten(long[] low, long[] high, boolean[] waiting, int cell, long least, long most) {
        if (least <= low[cell] && most >= high[cell]) {
            return false;
        }
        low[cell] = Math.max(low[cell], least);
        high[cell] = Math.min(high[cell], most);
        wake(cell, waiting);
        return true;
    }

    private void wake(int cell, boolean[] waiting) {
        for (int sum : sumsOf[cell]) {
            waiting[sum] = true;
        }
    }
}
