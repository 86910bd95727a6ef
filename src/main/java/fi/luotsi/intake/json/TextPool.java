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
 * again instead. Used by one thread.
 *
 * @param <T> what is made of a text
 */
final class TextPool<T> {

    /** Longer texts hardly ever repeat. */
    static final int LONGEST = 63;
    /** Bytes of a place: the length and one, 0 = empty, and the text. */
    private static final int PLACE = 64;
    private static final VarHandle WORD =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ODD = 0x9E3779B97F4A7C15L;

    /** The bytes of each text that is kept, side by side, so that comparing them is one look into memory. */
    private final byte[] bytesOf;
    private final Object[] made;
    /** What was seen of the last text that had a place; many texts come only once and are not worth keeping. */
    private final int[] seen;
    private final int shift;
    private final Function<String, T> form;

    /**
     * An empty pool.
     *
     * @param size how many texts it keeps at most, a power of two from 2
     * @param form makes it of a text
     */
    TextPool(int size, Function<String, T> form) {
        this.bytesOf = new byte[size * PLACE];
        this.made = new Object[size];
        this.seen = new int[size];
        this.shift = Long.SIZE - Integer.numberOfTrailingZeros(size);
        this.form = form;
    }

    /** What is made of the text that these bytes are, null when they are not right UTF-8. */
    @Nullable T of(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length > LONGEST) {
            return made(decoded(bytes, from, to));
        }
        long hash = hash(bytes, from, to);
        int place = (int) (hash >>> shift);
        int at = place * PLACE + 1;
        if (bytesOf[at - 1] == length + 1 && Arrays.equals(bytesOf, at, at + length, bytes, from, to)) {
            @SuppressWarnings("unchecked")
            T known = (T) made[place];
            return known;
        }
        T fresh = made(decoded(bytes, from, to));
        if (fresh != null && seen[place] == (int) hash) {
            System.arraycopy(bytes, from, bytesOf, at, length);
            bytesOf[at - 1] = (byte) (length + 1);
            made[place] = fresh;
        }
        seen[place] = (int) hash;
        return fresh;
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

    /** A number whose highest bits all bytes have a part in: products. */
    private static long hash(byte[] bytes, int from, int to) {
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
        return hash;
    }
}
