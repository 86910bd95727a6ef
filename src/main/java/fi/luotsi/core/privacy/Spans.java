package fi.luotsi.core.privacy;

import fi.luotsi.core.privacy.Ledger.Kind;
import fi.luotsi.core.privacy.Ledger.Sum;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * How far the numbers of a report whose shown counts are rounded may be from what they are, for somebody who knows how all
 * add up, how is rounded, and that no shown count or remainder is 1–4.
 *
 * <p>A number may have another value when all others can follow within what is shown of them. So a span is proved by
 * example; when none is found in a few hundred steps, the number counts as known.
 */
final class Spans {

    private static final long NO_BOUND = 1_000_000_000L;
    private static final int STEPS = 400;

    private final Ledger ledger;
    private final List<Sum> sums;
    private final int[][] sumsOf;
    private final long[] low;
    private final long[] high;
    private final long[] now;
    /** Of each sum, its whole less its parts. */
    private final long[] gap;
    /** Remainders that are known not to be 1–4. */
    private final BitSet never = new BitSet();
    private final BitSet open = new BitSet();
    private final BitSet moved = new BitSet();
    private final boolean[] hidden;
    private int steps;

    Spans(Ledger ledger, boolean[] hidden) {
        this.ledger = ledger;
        this.hidden = hidden;
        sums = ledger.sums();
        low = new long[ledger.size()];
        high = new long[ledger.size()];
        now = new long[ledger.size()];
        gap = new long[sums.size()];
        for (int i = 0; i < ledger.size(); i++) {
            now[i] = ledger.cell(i).value();
            limits(i);
        }
        List<List<Integer>> of = new ArrayList<>();
        for (int i = 0; i < ledger.size(); i++) {
            of.add(new ArrayList<>());
        }
        for (int s = 0; s < sums.size(); s++) {
            of.get(sums.get(s).whole()).add(s);
            for (int part : sums.get(s).parts()) {
                of.get(part).add(s);
            }
            remainder(sums.get(s));
        }
        sumsOf = of.stream().map(list -> list.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
    }

    private void limits(int cell) {
        Ledger.Cell c = ledger.cell(cell);
        if (!c.printed()) {
            high[cell] = NO_BOUND;
        } else if (hidden[cell]) {
            low[cell] = c.least();
            high[cell] = NO_BOUND;
        } else if (c.value() > 0) {
            long shown = SmallNumbers.rounded(c.value());
            low[cell] = Math.max(Math.max(SmallNumbers.THRESHOLD, c.least()), shown - SmallNumbers.ROUNDING / 2);
            high[cell] = shown + SmallNumbers.ROUNDING / 2;
        }
    }

    /**
     * Where a share is shown, what is left of its base is none or at least five; which, can be seen where the base is
     * shown too, or where none left would tell something of everybody.
     */
    private void remainder(Sum sum) {
        for (int part : sum.parts()) {
            Ledger.Cell rest = ledger.cell(part);
            if (rest.kind() == Kind.REST && ledger.guardsRest(part) && !hidden[sum.parts()[0]]) {
                boolean seen = !hidden[sum.whole()];
                never.set(part);
                low[part] = rest.zeroTells() || (seen && now[part] > 0) ? SmallNumbers.THRESHOLD : 0;
                high[part] = seen && now[part] == 0 ? 0 : NO_BOUND;
            }
        }
    }

    /** Whether the number is known to be none, or may have at least three values. */
    boolean wide(int cell) {
        if (now[cell] == 0 && (low[cell] == high[cell] || !ledger.cell(cell).printed())) {
            return true;
        }
        int possible = 1;
        for (long step : new long[] {1, -1, 2, -2}) {
            if (possible < SmallNumbers.LEAST_RANGE && possible(cell, step)) {
                possible++;
            }
        }
        return possible >= SmallNumbers.LEAST_RANGE;
    }

    private boolean possible(int cell, long step) {
        if (!fits(cell, now[cell] + step)) {
            return false;
        }
        steps = STEPS;
        move(cell, step);
        boolean settled = settle();
        move(cell, -step);
        return settled;
    }

    private boolean fits(int cell, long value) {
        boolean small = value > 0 && value < SmallNumbers.THRESHOLD;
        return value >= low[cell] && value <= high[cell] && !(small && never.get(cell));
    }

    /** Lets others follow until all adds up again; whether they can. Afterwards everything is as it was. */
    private boolean settle() {
        int uneven = open.nextSetBit(0);
        if (uneven < 0) {
            return true;
        }
        if (steps-- <= 0) {
            return false;
        }
        Sum sum = sums.get(uneven);
        for (boolean free : new boolean[] {true, false}) {
            for (int i = sum.parts().length; i >= 0; i--) {
                int cell = i == sum.parts().length ? sum.whole() : sum.parts()[i];
                long step = cell == sum.whole() ? -gap[uneven] : gap[uneven];
                if (free == (high[cell] == NO_BOUND) && !moved.get(cell)
                        && fits(cell, now[cell] + step)) {
                    move(cell, step);
                    boolean settled = settle();
                    move(cell, -step);
                    if (settled) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Moves a number that has not been moved, or back. */
    private void move(int cell, long step) {
        moved.flip(cell);
        now[cell] += step;
        for (int s : sumsOf[cell]) {
            gap[s] += sums.get(s).whole() == cell ? step : -step;
            open.set(s, gap[s] != 0);
        }
    }
}
