package fi.luotsi.intake.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Makes texts of UTF-8 bytes; short ones that were made not long ago are given again instead. May be used by many
 * threads.
 */
final class TextPool {

    /** Longer texts hardly ever repeat. */
    private static final int LONGEST = 64;
    private static final VarHandle WORD =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ODD = 0x9E3779B97F4A7C15L;

    private final @Nullable Entry[] entries;
    private final UnaryOperator<String> form;

    private record Entry(byte[] bytes, String text) {}

    /**
     * An empty pool.
     *
     * @param size how many texts it keeps at most, a power of two
     * @param form what is made of each text before it is given
     */
    TextPool(int size, UnaryOperator<String> form) {
        this.entries = new Entry[size];
        this.form = form;
    }

    /** The text that these bytes are, null when they are not right UTF-8. */
    @Nullable String text(byte[] bytes, int from, int to) {
        if (to - from > LONGEST) {
            return formed(decoded(bytes, from, to));
        }
        int place = hash(bytes, from, to) & entries.length - 1;
        Entry known = entries[place];
        if (known != null && Arrays.equals(known.bytes, 0, known.bytes.length, bytes, from, to)) {
            return known.text;
        }
        String text = formed(decoded(bytes, from, to));
        if (text != null) {
            entries[place] = new Entry(Arrays.copyOfRange(bytes, from, to), text);
        }
        return text;
    }

    /** What this pool makes of a text. */
    String form(String text) {
        return form.apply(text);
    }

    private @Nullable String formed(@Nullable String text) {
        return text == null ? null : form(text);
    }

    /** The text that these bytes are, null when they are not right UTF-8. */
    static @Nullable String decoded(byte[] bytes, int from, int to) {
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        // Wrong bytes become this sign; but it may also be what stands there.
        boolean right = text.indexOf('\uFFFD') < 0
                || Arrays.equals(text.getBytes(StandardCharsets.UTF_8), Arrays.copyOfRange(bytes, from, to));
        return right ? text : null;
    }

    private static int hash(byte[] bytes, int from, int to) {
        long hash = to - from;
        int p = from;
        for (; p + Long.BYTES <= to; p += Long.BYTES) {
            hash = (hash ^ (long) WORD.get(bytes, p)) * ODD;
            hash ^= hash >>> 32;
        }
        for (; p < to; p++) {
            hash = (hash ^ bytes[p]) * ODD;
        }
        return (int) (hash >>> 40);
    }
}
