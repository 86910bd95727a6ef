package fi.luotsi.intake.json;

import fi.luotsi.intake.part.RowFault;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One JSON object of a record, small and in the order of the file. It remembers which keys were asked for, so that the
 * keys that nobody knows can be counted.
 *
 * <p>Values are {@link String}, {@link Long}, {@link Double}, {@link Boolean}, {@link JsonObject},
 * {@link java.util.List} or {@link #NULL}. A text may be put in as {@link RawText} or {@link Text}.
 */
public final class JsonObject {

    /** JSON's null, told apart from an absent key only where that matters. */
    public static final Object NULL = new Object();

    private static final int SEARCHED = 40;

    private String[] keys = new String[8];
    private Object[] values = new Object[8];
    private boolean[] asked = new boolean[8];
    private int size;
    /** A bit of each key, by which most keys that are not there are known. */
    private long bits;
    private @Nullable Set<String> index;
    private @Nullable RowFault fault;

    /** Adds a member; false when the key is there already. */
    boolean put(String key, Object value) {
        if (contains(key)) {
            return false;
        }
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            values = Arrays.copyOf(values, size * 2);
            asked = Arrays.copyOf(asked, size * 2);
        }
        keys[size] = key;
        values[size++] = value;
        bits |= 1L << key.hashCode();
        if (index != null) {
            index.add(key);
        } else if (size > SEARCHED) {
            // Objects with very many keys come from broken or hostile files; searching them would take for ever.
            index = new HashSet<>(Arrays.asList(keys).subList(0, size));
        }
        return true;
    }

    private boolean contains(String key) {
        return index != null ? index.contains(key) : find(key) >= 0;
    }

    private int find(String key) {
        if ((bits & 1L << key.hashCode()) == 0) {
            return -1;
        }
        // Nearly always it is the one instance of the key; comparing letters can wait.
        for (int i = 0; i < size; i++) {
            if (keys[i] == key) {
                return i;
            }
        }
        for (int i = 0; i < size; i++) {
            if (keys[i].equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /** The value of a key, null when absent or JSON null. */
    public @Nullable Object get(String key) {
        int at = find(key);
        if (at < 0) {
            return null;
        }
        asked[at] = true;
        Object value = value(at);
        return value == NULL ? null : value;
    }

    /** Counts a key as asked for. */
    void ignore(String key) {
        int at = find(key);
        if (at >= 0) {
            asked[at] = true;
        }
    }

    private Object value(int at) {
        return values[at] instanceof RawText || values[at] instanceof Text ? text(at).raw() : values[at];
    }

    private Text text(int at) {
        Text text = switch (values[at]) {
            case Text known -> known;
            case RawText raw -> raw.text();
            default -> new Text((String) values[at]);
        };
        values[at] = text;
        return text;
    }

    /** The text that is the value of a key, if nobody has looked at it yet; else null. */
    @Nullable RawText unread(String key) {
        int at = find(key);
        if (at < 0 || !(values[at] instanceof RawText raw)) {
            return null;
        }
        asked[at] = true;
        return raw;
    }

    /** The text that is the value of a key, null when it is no text. */
    @Nullable Text text(String key) {
        int at = find(key);
        if (at < 0) {
            return null;
        }
        asked[at] = true;
        Object value = values[at];
        return value instanceof RawText || value instanceof Text || value instanceof String ? text(at) : null;
    }

    /** The value of a key, {@link #NULL} as such, null when absent; looking is not asking. */
    @Nullable Object look(String key) {
        int at = find(key);
        return at < 0 ? null : value(at);
    }

    /** Gives all members in their order. */
    void each(BiConsumer<String, Object> each) {
        for (int i = 0; i < size; i++) {
            each.accept(keys[i], value(i));
        }
    }

    /** Whether the key stands there with JSON's null as its value. */
    public boolean isNull(String key) {
        int at = find(key);
        return at >= 0 && values[at] == NULL;
    }

    public boolean has(String key) {
        return find(key) >= 0;
    }

    /** Whether any key begins with {@code start}. */
    public boolean hasBeginning(String start) {
        for (int i = 0; i < size; i++) {
            if (keys[i].startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    /** Gives the members that nobody has asked for. */
    public void leftovers(BiConsumer<String, Object> each) {
        for (int i = 0; i < size; i++) {
            if (!asked[i]) {
                each.accept(keys[i], value(i));
            }
        }
    }

    public int size() {
        return size;
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
