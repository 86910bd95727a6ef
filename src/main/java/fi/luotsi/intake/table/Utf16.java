package fi.luotsi.intake.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Tells text in UTF-16 by its first bytes: by its mark, or without one because every other byte is mostly zero. */
public final class Utf16 {

    /** So many of the even or odd bytes must be zero, in per cent, and so few of the others. */
    private static final int MOST = 60;
    private static final int FEW = 5;
    private static final int LOOK = 4096;

    private Utf16() {}

    /**
     * The encoding of a text that begins so.
     *
     * @param length how many of the bytes there are
     * @return null when it is not UTF-16
     */
    public static @Nullable Charset of(byte[] head, int length) {
        if (length >= 2 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (length >= 2 && head[0] == (byte) 0xFE && head[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        int pairs = Math.min(length, LOOK) / 2;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < pairs; i++) {
            even += head[2 * i] == 0 ? 1 : 0;
            odd += head[2 * i + 1] == 0 ? 1 : 0;
        }
        if (pairs < 4) {
            return null;
        }
        return odd * 100 >= pairs * MOST && even * 100 <= pairs * FEW ? StandardCharsets.UTF_16LE
                : even * 100 >= pairs * MOST && odd * 100 <= pairs * FEW ? StandardCharsets.UTF_16BE : null;
    }
}
