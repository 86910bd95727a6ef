package fi.luotsi.core.privacy;

import fi.luotsi.core.privacy.Ledger.Cell;
import fi.luotsi.core.privacy.Ledger.Kind;
import fi.luotsi.core.privacy.Ledger.Sum;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Hides small counts of a report, and as many others as are needed that nobody can compute the small ones back.
 *
 * <p>The rules: counts 1–4 and counts whose remainder is 1–4 are hidden; no sum is left with one hidden cell, nor with
 * hidden cells that add up to less than 5; then an audit proves for every hidden cell that it may have at least three
 * values. Where that fails more is hidden: the smallest counts first, then bases, in the end totals.
 *
 * <p>What is shown is rounded to the nearest five, and a second audit proves that every shown number and every remainder may
 * have at least three values too. Then the change between any two reports may have at least five, so that nobody can
 * tell that it is 1–4, whatever happened in between and whoever else has published. Only none is told exactly.
 */
public final class SmallNumbers {

    /** The least count of persons that is shown; a group with fewer gets no row of its own. */
    public static final int THRESHOLD = 5;

    /** What shown counts are rounded to; odd, so that each has one nearest. */
    static final int ROUNDING = 5;

    /** The least base, once rounded, of which a percentage is told: of a smaller one it would tell little. */
    public static final int LEAST_ROUNDED_BASE = 20;

    /** The least number of values that a cell must be able to have. */
    static final int LEAST_RANGE = 3;

    private final Ledger ledger;
    private final boolean[] hidden;

    private SmallNumbers(Ledger ledger) {
        this.ledger = ledger;
        this.hidden = new boolean[ledger.size()];
    }

    /** Decides what is hidden of {@code ledger}. */
    public static Protection protect(Ledger ledger) {
        SmallNumbers numbers = new SmallNumbers(ledger);
        numbers.hideSmall();
        while (numbers.hideOneMore()) {
            // until every sum and the audit are content
        }
        return new Protection(numbers.hidden);
    }

    /** A count as it is shown outside: none, or the nearest multiple of five. */
    public static long rounded(long count) {
        return (count + ROUNDING / 2) / ROUNDING * ROUNDING;
    }

    /** What is hidden of a ledger. */
    public static final class Protection {

        private final boolean[] hidden;

        Protection(boolean[] hidden) {
            this.hidden = hidden;
        }

        /** Whether the cell is to be shown as "–". */
        public boolean hides(int cell) {
            return hidden[cell];
        }

        /** How many cells are hidden. */
        public int count() {
            int count = 0;
            for (boolean one : hidden) {
                count += one ? 1 : 0;
            }
            return count;
        }
    }

    private void hideSmall() {
        for (int i = 0; i < ledger.size(); i++) {
            if (ledger.cell(i).printed() && ledger.sensitive(i)) {
                hidden[i] = true;
            }
        }
        for (Sum sum : ledger.sums()) {
            for (int part : sum.parts()) {
                if (!ledger.cell(part).printed() && ledger.sensitive(part)) {
                    hidden[sum.parts()[0]] = true; // the count whose remainder it is
                }
            }
        }
    }

    /** Hides one more cell if any rule asks for it. */
    private boolean hideOneMore() {
        for (Sum sum : ledger.sums()) {
            if (tells(sum) && widen(sum)) {
                return true;
            }
        }
        Bounds bounds = new Bounds(ledger, hidden);
        for (int i = 0; i < hidden.length; i++) {
            if (guarded(i) && !bounds.wide(i) && widen(i)) {
                return true;
            }
        }
        Spans spans = new Spans(ledger, hidden);
        for (int i = 0; i < hidden.length; i++) {
            if (!spans.wide(i) && widen(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the cell must not be computable. */
    private boolean guarded(int cell) {
        return ledger.cell(cell).printed() ? hidden[cell] : ledger.sensitive(cell);
    }

    private boolean open(int cell) {
        return hidden[cell] || !ledger.cell(cell).printed();
    }

    /** Whether a sum gives away a cell: one open cell alone, or open parts that add up to a small number. */
    private boolean tells(Sum sum) {
        int open = open(sum.whole()) ? 1 : 0;
        boolean guarded = guarded(sum.whole());
        long rest = 0;
        for (int part : sum.parts()) {
            if (open(part)) {
                open++;
                rest += ledger.cell(part).value();
                guarded |= guarded(part);
            }
        }
        if (!guarded) {
            return false;
        }
        return open == 1 || (!open(sum.whole()) && rest < THRESHOLD);
    }

    private boolean widen(Sum sum) {
        int best = best(sum, -1);
        if (best < 0) {
            return false;
        }
        hidden[best] = true;
        return true;
    }

    /** Hides the cheapest shown cell of the sums that the cell takes part in, else of the sums next to those. */
    private boolean widen(int cell) {
        Set<Integer> seen = new HashSet<>(Set.of(cell));
        Deque<Integer> ring = new ArrayDeque<>(Set.of(cell));
        while (!ring.isEmpty()) {
            int best = -1;
            Deque<Integer> next = new ArrayDeque<>();
            for (Sum sum : ledger.sums()) {
                if (ring.stream().noneMatch(c -> in(sum, c))) {
                    continue;
                }
                best = best(sum, best);
                for (int part : sum.parts()) {
                    if (seen.add(part)) {
                        next.add(part);
                    }
                }
                if (seen.add(sum.whole())) {
                    next.add(sum.whole());
                }
            }
            if (best >= 0) {
                hidden[best] = true;
                return true;
            }
            ring = next;
        }
        return false;
    }

    private static boolean in(Sum sum, int cell) {
        if (sum.whole() == cell) {
            return true;
        }
        for (int part : sum.parts()) {
            if (part == cell) {
                return true;
            }
        }
        return false;
    }

    private int best(Sum sum, int before) {
        int best = cheaper(sum.whole(), before);
        for (int part : sum.parts()) {
            best = cheaper(part, best);
        }
        return best;
    }

    private int cheaper(int cell, int than) {
        Cell c = ledger.cell(cell);
        boolean harmlessZero = c.value() == 0 && !c.zeroTells();
        if (open(cell) || harmlessZero) {
            return than;
        }
        if (than < 0) {
            return cell;
        }
        Cell other = ledger.cell(than);
        int order = Integer.compare(weight(c.kind()), weight(other.kind()));
        return order < 0 || (order == 0 && c.value() < other.value()) ? cell : than;
    }

    private static int weight(Kind kind) {
        return kind.ordinal();
    }
}
