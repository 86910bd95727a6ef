package fi.luotsi.intake.json;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a JSON object in their order. Records are much alike: objects that have the same keys in the same order
 * share one of these, so that only their values are kept for each of them.
 *
 * <p>All keys are interned. One thread adds keys; others may look keys up.
 */
final class Keys {

    /** Objects with more keys come from broken or hostile files; each of them has its own. */
    private static final int MOST_SHARED = 64;
    /** So many different beginnings of objects are shared. */
    private static final int FORMS = 10_000;
    /** So many of what came after the same keys are looked through. */
    private static final int TRIED = 8;
    private static final Keys[] NOBODY = {};

    private final @Nullable Keys before;
    private final String key;
    private final int size;
    private final int[] forms;
    /** The key as it stood in the file, in its quotation marks; empty when it may be written in another way. */
    private final byte[] quoted;
    private final Map<String, Keys> after = new HashMap<>(2);
    /** What came after these keys the last time, and some of what came before. */
    private @Nullable Keys likely;
    private Keys[] other = NOBODY;
    private int others;
    private @Nullable Index index;
    /** The place of each key where there are more than can be shared; null where there are not. */
    private final @Nullable Map<String, Integer> many;

    private Keys(@Nullable Keys before, String key, byte[] quoted, int size, int[] forms,
            @Nullable Map<String, Integer> many) {
        this.before = before;
        this.key = key;
        this.quoted = quoted;
        this.size = size;
        this.forms = forms;
        this.many = many;
    }

    /** No keys, from which all others begin. */
    static Keys none() {
        return new Keys(null, "", new byte[0], 0, new int[1], null);
    }

    int size() {
        return many == null ? size : many.size();
    }

    /** These keys and the one whose quotation mark is at {@code at}, if it has come after them before; else null. */
    @Nullable Keys next(byte[] bytes, int at, int end) {
        Keys next = likely;
        if (next == null || next.stands(bytes, at, end)) {
            return next;
        }
        for (int i = 0; i < others; i++) {
            next = other[i];
            if (next.stands(bytes, at, end)) {
                likely = next;
                return next;
            }
        }
        return null;
    }

    private boolean stands(byte[] bytes, int at, int end) {
        int to = at + quoted.length;
        return to > at && to <= end && Arrays.equals(quoted, 0, quoted.length, bytes, at, to);
    }

    /** The last key. */
    String last() {
        return key;
    }

    /** How many bytes the last key takes with its quotation marks. */
    int length() {
        return quoted.length;
    }

    /**
     * These keys and another one.
     *
     * @param next interned
     * @param written how it stands in the file, in quotation marks; empty when that does not matter
     * @return null when it is among them already
     */
    @Nullable Keys with(String next, byte[] written) {
        if (many != null) {
            return many.putIfAbsent(next, many.size()) == null ? this : null;
        }
        Keys known = after.get(next);
        if (known == null) {
            known = grown(next, written);
        }
        likely = known;
        return known;
    }

    private @Nullable Keys grown(String next, byte[] written) {
        for (Keys each = this; each != null; each = each.before) {
            if (each.size > 0 && each.key.equals(next)) {
                return null;
            }
        }
        if (size == MOST_SHARED) {
            Map<String, Integer> all = new LinkedHashMap<>();
            for (String each : order()) {
                all.put(each, all.size());
            }
            all.put(next, all.size());
            return new Keys(null, "", new byte[0], 0, forms, all);
        }
        Keys fresh = new Keys(this, next, written, size + 1, forms, null);
        if (forms[0] < FORMS) {
            forms[0]++;
            after.put(next, fresh);
            if (others < TRIED) {
                other = others == 0 ? new Keys[TRIED] : other;
                other[others++] = fresh;
            }
        }
        return fresh;
    }

    /** All keys in their order. */
    String[] order() {
        if (many != null) {
            return many.keySet().toArray(String[]::new);
        }
        return index().order;
    }

    /** The place of an interned key, -1 when it is not there. */
    int find(String wanted) {
        return many == null ? index().find(wanted) : many.getOrDefault(wanted, -1);
    }

    private Index index() {
        Index made = index;
        if (made == null) {
            String[] order = new String[size];
            for (Keys each = this; each != null && each.size > 0; each = each.before) {
                order[each.size - 1] = each.key;
            }
            made = new Index(order);
            index = made;
        }
        return made;
    }

    /** Finds a key with one look: no two keys have the same place in the table. */
    private static final class Index {
        private static final int TRIES = 200;
        private final String[] order;
        private final @Nullable String[] table;
        private final byte[] places;
        private final int factor;
        private final int shift;

        Index(String[] order) {
            this.order = order;
            int bits = 2 + Integer.SIZE - Integer.numberOfLeadingZeros(order.length);
            int odd = 0x9E3779B9;
            for (int i = 0; i < TRIES && !fits(order, odd, Integer.SIZE - bits); i++) {
                odd = odd * 0x915F77F5 | 1;
                bits += i % 50 == 49 ? 1 : 0;
            }
            factor = odd;
            shift = Integer.SIZE - bits;
            table = new String[1 << bits];
            places = new byte[1 << bits];
            for (int i = 0; i < order.length; i++) {
                table[order[i].hashCode() * factor >>> shift] = order[i];
                places[order[i].hashCode() * factor >>> shift] = (byte) i;
            }
        }

        private static boolean fits(String[] keys, int factor, int shift) {
            boolean[] taken = new boolean[1 << (Integer.SIZE - shift)];
            for (String key : keys) {
                int place = key.hashCode() * factor >>> shift;
                if (taken[place]) {
                    return false;
                }
                taken[place] = true;
            }
            return true;
        }

        int find(String key) {
            int place = key.hashCode() * factor >>> shift;
            String there = table[place];
            return there == key ? places[place] : there == null ? -1 : other(key);
        }

        /** Another key has the place: this one is not there, unless no table fits because keys are alike to it. */
        private int other(String key) {
            for (int i = 0; i < order.length; i++) {
                if (order[i] == key) {
                    return i;
                }
            }
            return -1;
        }
    }
}
