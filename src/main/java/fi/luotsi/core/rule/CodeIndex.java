package fi.luotsi.core.rule;

import fi.luotsi.core.plan.UnitResult;
import org.jspecify.annotations.Nullable;

/**
 * Results by code, found by a code URI without making a text of the part that is the code.
 *
 * <p>Every item of every plan is looked up here once, which makes it a good part of what a run of all rules costs.
 */
final class CodeIndex {

    private final @Nullable UnitResult[] slots;
    private final int mask;

    /** @param most how many results there will be at most */
    CodeIndex(int most) {
        // At most two thirds full, so that a code that is not there is soon missed.
        int size = Integer.highestOneBit(Math.max(1, most + most / 2)) * 2;
        slots = new UnitResult[size];
        mask = size - 1;
    }

    /** Of two results with the same code the first one is kept, unless only the later one is done. */
    void add(UnitResult result) {
        int slot = spread(result.code().hashCode()) & mask;
        while (slots[slot] instanceof UnitResult earlier) {
            if (earlier.code().equals(result.code())) {
                if (!earlier.done() && result.done()) {
                    slots[slot] = result;
                }
                return;
            }
            slot = (slot + 1) & mask;
        }
        slots[slot] = result;
    }

    /** The result whose code the URI ends with, as {@link Results#value} reads it; null when there is none. */
    @Nullable UnitResult of(String codeUri) {
        int start = codeUri.indexOf('_') + 1;
        int hash = 0;
        for (int i = start; i < codeUri.length(); i++) {
            char c = codeUri.charAt(i);
            if (c > 127) {
                String value = Results.value(codeUri);
                return find(value, 0, value.hashCode());
            }
            hash = 31 * hash + lower(c);
        }
        return find(codeUri, start, hash);
    }

    private @Nullable UnitResult find(String text, int start, int hash) {
        int slot = spread(hash) & mask;
        while (slots[slot] instanceof UnitResult result) {
            if (same(result.code(), text, start)) {
                return result;
            }
            slot = (slot + 1) & mask;
        }
        return null;
    }

    private static boolean same(String code, String text, int start) {
        if (code.length() != text.length() - start) {
            return false;
        }
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) != lower(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }

    private static int spread(int hash) {
        return hash ^ (hash >>> 16) ^ (hash >>> 7);
    }
}
