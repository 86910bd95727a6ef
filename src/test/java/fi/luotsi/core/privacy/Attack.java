package fi.luotsi.core.privacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An attacker that shares no code with the audit: tries every value from 0 or 1 up to a ceiling in every hidden cell and
 * notes which values fit all sums. Only for small tables.
 */
final class Attack {

    private final Ledger ledger;
    private final List<Integer> unknown = new ArrayList<>();
    private final long[] guess;
    private final boolean[] set;
    private final long ceiling;
    private final List<Set<Long>> fitting = new ArrayList<>();
    private long left = 120_000;

    Attack(Ledger ledger, SmallNumbers.Protection protection, long ceiling) {
        this.ledger = ledger;
        this.ceiling = ceiling;
        guess = new long[ledger.size()];
        set = new boolean[ledger.size()];
        for (int i = 0; i < ledger.size(); i++) {
            if (ledger.cell(i).printed() && !protection.hides(i)) {
                guess[i] = ledger.cell(i).value();
                set[i] = true;
            } else {
                unknown.add(i);
            }
            fitting.add(new HashSet<>());
        }
    }

    /** The values that fit, by cell; empty sets for shown cells. */
    List<Set<Long>> run() {
        guess(0);
        return fitting;
    }

    /** Whether every combination was tried. */
    boolean exhausted() {
        return left > 0;
    }

    private void guess(int position) {
        if (left-- <= 0) {
            return;
        }
        if (position == unknown.size()) {
            for (int cell : unknown) {
                fitting.get(cell).add(guess[cell]);
            }
            return;
        }
        int cell = unknown.get(position);
        long least = ledger.cell(cell).printed() && !ledger.cell(cell).zeroTells() ? 1 : 0;
        set[cell] = true;
        for (long value = least; value <= ceiling; value++) {
            guess[cell] = value;
            if (fits(cell)) {
                guess(position + 1);
            }
        }
        set[cell] = false;
    }

    private boolean fits(int changed) {
        for (Ledger.Sum sum : ledger.sums()) {
            boolean touches = sum.whole() == changed;
            boolean whole = set[sum.whole()];
            boolean all = whole;
            long parts = 0;
            for (int part : sum.parts()) {
                touches |= part == changed;
                all &= set[part];
                parts += set[part] ? guess[part] : 0;
            }
            if (touches && ((all && parts != guess[sum.whole()]) || (whole && parts > guess[sum.whole()]))) {
                return false;
            }
        }
        return true;
    }
}
