package fi.luotsi.intake.json;

import fi.luotsi.intake.part.RowFault;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One JSON object of a record, small and in the order of the file. It remembers which keys were asked for, so that the
 * keys that nobody knows can be counted.
 *
 * <p>Values are {@link String}, {@link Long}, {@link Double}, {@link Boolean}, {@link JsonObject},
 * {@link java.util.List} or {@link #NULL}. A text is held as {@link Text}.
 */
public final class JsonObject {

    /** JSON's null, told apart from an absent key only where that matters. */
    public static final Object NULL = new Object();

    private Keys keys;
    private Object[] values;
    /** A bit of each of the first 64 keys that was asked for, and of the others. */
    private long asked;
    private @Nullable BitSet askedToo;
    private @Nullable RowFault fault;

    /** An object without members. */
    JsonObject(Keys none) {
        this(none, new Object[8]);
    }

    /** @param values one of each key, from the first on */
    JsonObject(Keys keys, Object[] values) {
        this.keys = keys;
        this.values = values;
    }

    /**
     * Adds a member; false when the key is there already.
     *
     * @param key interned
     */
    boolean put(String key, Object value) {
        int size = size();
        Keys more = keys.with(key, Text.NO_BYTES);
        if (more == null) {
            return false;
        }
        keys = more;
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size] = value instanceof String text ? new Text(text) : value;
        return true;
    }

    /** Takes these members in place of its own. */
    void take(Keys all, Object[] valuesOfAll) {
        keys = all;
        values = valuesOfAll;
    }

    /** Where an interned key stands, counted as asked for; -1 when it is not there. */
    private int ask(String key) {
        int at = keys.find(key);
        if (at >= Long.SIZE) {
            askedMore(at);
        } else if (at >= 0) {
            asked |= 1L << at;
        }
        return at;
    }

    private void askedMore(int at) {
        askedToo = askedToo == null ? new BitSet() : askedToo;
        askedToo.set(at);
    }

    /** The value of a key, null when absent or JSON null. */
    public @Nullable Object get(String key) {
        int at = ask(key);
        Object value = at < 0 ? NULL : values[at];
        return value instanceof Text text ? text.raw() : value == NULL ? null : value;
    }

    /** Counts a key as asked for. */
    void ignore(String key) {
        ask(key);
    }

    private Object value(int at) {
        return values[at] instanceof Text text ? text.raw() : values[at];
    }

    /** The text that is the value of a key, null when it is no text. */
    @Nullable Text text(String key) {
        int at = ask(key);
        return at >= 0 && values[at] instanceof Text text ? text : null;
    }

    /** The value of a key, {@link #NULL} as such, null when absent; looking is not asking. */
    @Nullable Object look(String key) {
        int at = keys.find(key);
        return at < 0 ? null : value(at);
    }

    /** Gives all members in their order. */
    void each(BiConsumer<String, Object> each) {
        String[] order = keys.order();
        for (int i = 0; i < order.length; i++) {
            each.accept(order[i], value(i));
        }
    }

    /** Whether the key stands there with JSON's null as its value. */
    public boolean isNull(String key) {
        int at = keys.find(key);
        return at >= 0 && values[at] == NULL;
    }

    public boolean has(String key) {
        return keys.find(key) >= 0;
    }

    /** Whether any key begins with {@code start}. */
    public boolean hasBeginning(String start) {
        for (String key : keys.order()) {
            if (key.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    /** Gives the members that nobody has asked for. */
    public void leftovers(BiConsumer<String, Object> each) {
        int size = size();
        if (size < Long.SIZE && asked == (1L << size) - 1) {
            return;
        }
        String[] order = keys.order();
        for (int i = 0; i < size; i++) {
            boolean known = i < Long.SIZE ? (asked & 1L << i) != 0 : askedToo != null && askedToo.get(i);
            if (!known) {
                each.accept(order[i], value(i));
            }
        }
    }

    public int size() {
        return keys.size();
    }

    void fault(RowFault found) {
        if (fault == null) {
            fault = found;
        }
    }

    /** A fault in the record's characters, found while it was read; null when there is none. */
    public @Nullable RowFault fault() {
        return fault;
    }
}
