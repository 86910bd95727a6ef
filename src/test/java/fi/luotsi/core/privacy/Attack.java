package fi.luotsi.core.privacy;

import java.util.ArrayList;
import java.util.Arrays;
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
    /** The sums that each cell takes part in. */
    private final List<List<Ledger.Sum>> touching = new ArrayList<>();
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
            int cell = i;
            touching.add(ledger.sums().stream()
                    .filter(sum -> sum.whole() == cell || Arrays.stream(sum.parts()).anyMatch(part -> part == cell))
                    .toList());
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
            Fit fit = fit(cell);
            if (fit == Fit.YES) {
                guess(position + 1);
            } else if (fit == Fit.TOO_MUCH) {
                break;
            }
        }
        set[cell] = false;
    }

    private enum Fit {
        YES,
        NO,
        /** No greater value of the cell fits either: it is a part, and the parts are more than their whole already. */
        TOO_MUCH
    }

    private Fit fit(int changed) {
        Fit fit = Fit.YES;
        for (Ledger.Sum sum : touching.get(changed)) {
            boolean whole = set[sum.whole()];
            boolean all = whole;
            long parts = 0;
            for (int part : sum.parts()) {
                all &= set[part];
                parts += set[part] ? guess[part] : 0;
            }
            if (whole && parts > guess[sum.whole()]) {
                if (sum.whole() != changed) {
                    return Fit.TOO_MUCH;
                }
                fit = Fit.NO;
            } else if (all && parts != guess[sum.whole()]) {
                fit = Fit.NO;
            }
        }
        return fit;
    }
}
