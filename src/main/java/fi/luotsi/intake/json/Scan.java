package fi.luotsi.intake.json;

import fi.luotsi.intake.json.Slices.Whole;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds where JSON values end without looking into them; whether they are right the parser tells. */
final class Scan {

    private static final VarHandle WORD =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';

    private Scan() {}

    /** The highest bit of each byte that is zero; above the first one others may be set too. */
    private static long zeros(long word) {
        return (word - ONES) & ~word & (ONES << 7);
    }

    /** Where the blanks from {@code at} on end. */
    static int blanks(byte[] bytes, int at, int end) {
        int p = at;
        while (p < end && (bytes[p] == ' ' || bytes[p] == '\n' || bytes[p] == '\r' || bytes[p] == '\t')) {
            p++;
        }
        return p;
    }

    /** Where the value that begins at {@code from} ends, at the latest before a comma or a closing bracket; -1 = not here. */
    static int value(byte[] bytes, int from, int end) throws Whole {
        int p = from;
        int deep = 0;
        while (p < end) {
            switch (bytes[p]) {
                case '"' -> {
                    p = text(bytes, p + 1, end);
                    if (p < 0) {
                        return -1;
                    }
                    if (deep == 0) {
                        return p;
                    }
                    continue;
                }
                case '{', '[' -> deep++;
                case '}', ']' -> {
                    if (--deep <= 0) {
                        return deep == 0 ? p + 1 : ended(from, p);
                    }
                }
                case ',' -> {
                    if (deep == 0) {
                        return ended(from, p);
                    }
                }
                default -> { }
            }
            p++;
        }
        return -1;
    }

    private static int ended(int from, int to) throws Whole {
        if (from == to) {
            throw new Whole();
        }
        return to;
    }

    /** Where the text whose first character is at {@code from} ends, after its quotation mark; -1 = not here. */
    static int text(byte[] bytes, int from, int end) {
        int p = from;
        while (p < end) {
            // Eight at a time as long as none of them is a quotation mark or a backslash.
            while (p + Long.BYTES <= end) {
                long word = (long) WORD.get(bytes, p);
                long found = zeros(word ^ QUOTES) | zeros(word ^ BACKSLASHES);
                if (found != 0) {
                    p += Long.numberOfTrailingZeros(found) >>> 3;
                    break;
                }
                p += Long.BYTES;
            }
            if (p == end) {
                return -1;
            }
            byte c = bytes[p++];
            if (c == '"') {
                return p;
            }
            if (c == '\\') {
                p++;
            }
        }
        return -1;
    }

    /**
     * Where the plain signs from {@code from} on end: at a quotation mark, a backslash, a control character or one that is
     * not ASCII; {@code end} when there is none of them.
     */
    static int plain(byte[] bytes, int from, int end) {
        int p = from;
        while (p + Long.BYTES <= end) {
            long word = (long) WORD.get(bytes, p);
            long found = (word - ONES * ' ' | word) & (ONES << 7) | zeros(word ^ QUOTES) | zeros(word ^ BACKSLASHES);
            if (found != 0) {
                return p + (Long.numberOfTrailingZeros(found) >>> 3);
            }
            p += Long.BYTES;
        }
        while (p < end && bytes[p] >= ' ' && bytes[p] != '"' && bytes[p] != '\\') {
            p++;
        }
        return p;
    }
}
