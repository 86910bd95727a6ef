package fi.luotsi.intake.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes texts of UTF-8 bytes, and of each text what its reader needs; what was made of a short one not long ago is given
 * again instead. May be used by many threads.
 *
 * @param <T> what is made of a text
 */
final class TextPool<T> {

    /** Longer texts hardly ever repeat. */
    private static final int LONGEST = 64;
    private static final VarHandle WORD =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ODD = 0x9E3779B97F4A7C15L;

    private final @Nullable Entry<T>[] entries;
    private final int shift;
    private final Function<String, T> form;

    private record Entry<T>(byte[] bytes, T made) {}

    /**
     * An empty pool.
     *
     * @param size how many texts it keeps at most, a power of two from 2
     * @param form makes it of a text
     */
    @SuppressWarnings("unchecked")
    TextPool(int size, Function<String, T> form) {
        this.entries = new Entry[size];
        this.shift = Long.SIZE - Integer.numberOfTrailingZeros(size);
        this.form = form;
    }

    /** What is made of the text that these bytes are, null when they are not right UTF-8. */
    @Nullable T of(byte[] bytes, int from, int to) {
        if (to - from > LONGEST) {
            return made(decoded(bytes, from, to));
        }
        int place = place(bytes, from, to);
        Entry<T> known = entries[place];
        if (known != null && Arrays.equals(known.bytes, 0, known.bytes.length, bytes, from, to)) {
            return known.made;
        }
        T made = made(decoded(bytes, from, to));
        if (made != null) {
            entries[place] = new Entry<>(Arrays.copyOfRange(bytes, from, to), made);
        }
        return made;
    }

    /** What is made of a text. */
    T of(String text) {
        return form.apply(text);
    }

    private @Nullable T made(@Nullable String text) {
        return text == null ? null : form.apply(text);
    }

    /** The text that these bytes are, null when they are not right UTF-8. */
    static @Nullable String decoded(byte[] bytes, int from, int to) {
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        // Wrong bytes become this sign; but it may also be what stands there.
        boolean right = text.indexOf('\uFFFD') < 0
                || Arrays.equals(text.getBytes(StandardCharsets.UTF_8), Arrays.copyOfRange(bytes, from, to));
        return right ? text : null;
    }

    /** A place for these bytes: the highest bits of products, which all bytes have a part in. */
    private int place(byte[] bytes, int from, int to) {
        long hash = to - from;
        if (hash < Long.BYTES) {
            for (int p = from; p < to; p++) {
                hash = (hash ^ bytes[p]) * ODD;
            }
        } else {
            for (int p = from; p < to - Long.BYTES; p += Long.BYTES) {
                hash = (hash ^ (long) WORD.get(bytes, p)) * ODD;
                hash ^= hash >>> 32;
            }
            hash = (hash ^ (long) WORD.get(bytes, to - Long.BYTES)) * ODD;
        }
        return (int) (hash >>> shift);
    }
}
