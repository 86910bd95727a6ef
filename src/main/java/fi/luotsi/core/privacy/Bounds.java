package fi.luotsi.core.privacy;

import fi.luotsi.core.privacy.Ledger.Cell;
import fi.luotsi.core.privacy.Ledger.Sum;
import java.util.List;

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
    private final boolean[] hidden;
    private int steps;

    Bounds(Ledger ledger, boolean[] hidden) {
        this.ledger = ledger;
        this.hidden = hidden;
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
        long[] low = new long[ledger.size()];
        long[] high = new long[ledger.size()];
        for (int i = 0; i < ledger.size(); i++) {
            Cell c = ledger.cell(i);
            boolean open = hidden[i] || !c.printed();
            low[i] = open ? least(c) : c.value();
            high[i] = open ? NO_BOUND : c.value();
        }
        if (value < low[cell] || value > high[cell]) {
            return false;
        }
        low[cell] = value;
        high[cell] = value;
        steps = SEARCH_STEPS;
        return solve(low, high);
    }

    private static long least(Cell cell) {
        return cell.printed() && !cell.zeroTells() ? 1 : 0;
    }

    private boolean solve(long[] low, long[] high) {
        if (steps-- <= 0 || !narrow(low, high)) {
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
            long value = near + step;
            if (value >= low[next] && value <= high[next]) {
                long[] lower = low.clone();
                long[] upper = high.clone();
                lower[next] = value;
                upper[next] = value;
                if (solve(lower, upper)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Narrows all ranges by all sums until nothing changes; false when they contradict each other. */
    private boolean narrow(long[] low, long[] high) {
        List<Sum> sums = ledger.sums();
        boolean changed = true;
        for (int sweep = 0; changed && sweep < SWEEPS; sweep++) {
            changed = false;
            for (Sum sum : sums) {
                long least = 0;
                long most = 0;
                for (int part : sum.parts()) {
                    least += low[part];
                    most += high[part];
                }
                changed |= tighten(low, high, sum.whole(), least, most);
                long wholeLow = low[sum.whole()];
                long wholeHigh = high[sum.whole()];
                for (int part : sum.parts()) {
                    changed |= tighten(
                            low, high, part, wholeLow - (most - high[part]), wholeHigh - (least - low[part]));
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

    private static boolean tighten(long[] low, long[] high, int cell, long least, long most) {
        boolean changed = false;
        if (least > low[cell]) {
            low[cell] = least;
            changed = true;
        }
        if (most < high[cell]) {
            high[cell] = most;
            changed = true;
        }
        return changed;
    }
}
