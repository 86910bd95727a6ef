package fi.luotsi.store.pack;

import java.util.Arrays;

/**
 * Writes one document after the other as Smile, in the very bytes that Jackson's generator gives with shared names and
 * texts. What is rare is not written but {@link #unusual}: Jackson then writes that document. Used by one thread.
 */
final class SmileBytes {

    private static final int HEADER = 0x3A290A03;
    private static final int END_OF_TEXT = 0xFC;
    /** Longer texts are written in more than one way. */
    private static final int LONGEST = 1000;
    private static final int LONGEST_SHARED = 65;
    private static final int LONGEST_SHORT = 64;
    private static final int SHARED = 1024;
    /** Room for the names of all records, of which one document has fewer than 254. */
    private static final int NAMES = 512;
    private static final int SHORT_NAMES = 64;
    private static final int TEXTS = 4 * SHARED;
    /** More than any name, number or bracket needs. */
    private static final int ROOM = 80;

    private byte[] out = new byte[16 << 10];
    private int at;
    private boolean unusual;
    /** All names ever written; which number each has in the document it was written into last. */
    private final String[] names = new String[NAMES];
    private final int[] nameNumbers = new int[NAMES];
    private final int[] nameDocuments = new int[NAMES];
    private int nameCount;
    private int document;
    /** The texts of the run of at most 1 024 that is written now. */
    private final String[] texts = new String[TEXTS];
    private final int[] textNumbers = new int[TEXTS];
    private final int[] textRuns = new int[TEXTS];
    private int textCount;
    private int run;

    void begin() {
        at = 0;
        unusual = false;
        document++;
        nameCount = 0;
        run++;
        textCount = 0;
        for (int shift = 24; shift >= 0; shift -= Byte.SIZE) {
            out[at++] = (byte) (HEADER >>> shift);
        }
    }

    /** Whether something came that only Jackson writes: what was written is worth nothing. */
    boolean unusual() {
        return unusual;
    }

    byte[] bytes() {
        return Arrays.copyOf(out, at);
    }

    private void room(int more) {
        if (at + more > out.length) {
            out = Arrays.copyOf(out, Math.max(out.length * 2, at + more));
        }
    }

    private void token(int token) {
        room(1);
        out[at++] = (byte) token;
    }

    void startObject() {
        token(0xFA);
    }

    void endObject() {
        token(0xFB);
    }

    void startArray() {
        token(0xF8);
    }

    void endArray() {
        token(0xF9);
    }

    /** @param name a constant of at most 64 ASCII letters */
    void name(String name) {
        room(ROOM);
        int place = name.hashCode() & NAMES - 1;
        while (names[place] != name && names[place] != null) {
            place = place + 1 & NAMES - 1;
        }
        if (nameDocuments[place] == document) {
            int number = nameNumbers[place];
            if (number >= SHORT_NAMES) {
                out[at++] = 0x30;
            }
            out[at++] = (byte) (number < SHORT_NAMES ? 0x40 + number : number);
            return;
        }
        names[place] = name;
        nameDocuments[place] = document;
        nameNumbers[place] = nameCount++;
        out[at++] = (byte) (0x7F + name.length());
        for (int i = 0; i < name.length(); i++) {
            out[at++] = (byte) name.charAt(i);
        }
    }

    void flag(boolean value) {
        token(value ? 0x23 : 0x22);
    }

    void number(int value) {
        room(ROOM);
        int left = value << 1 ^ value >> 31;
        if (left >= 0 && left < 32) {
            out[at++] = (byte) (0xC0 + left);
            return;
        }
        out[at++] = 0x24;
        // The last byte has six bits and a mark, those before it seven.
        int bytes = left >>> 6 == 0 ? 1 : left >>> 13 == 0 ? 2 : left >>> 20 == 0 ? 3 : left >>> 27 == 0 ? 4 : 5;
        out[at + bytes - 1] = (byte) (0x80 | left & 0x3F);
        left >>>= 6;
        for (int i = bytes - 2; i >= 0; i--) {
            out[at + i] = (byte) (left & 0x7F);
            left >>>= 7;
        }
        at += bytes;
    }

    void number(long value) {
        if (value == (int) value) {
            number((int) value);
        } else {
            unusual = true;
        }
    }

    void number(double value) {
        room(ROOM);
        long bits = Double.doubleToRawLongBits(value);
        out[at++] = 0x29;
        for (int shift = 63; shift >= 0; shift -= 7) {
            out[at++] = (byte) (bits >>> shift & 0x7F);
        }
    }

    void text(String text) {
        int length = text.length();
        if (length == 0) {
            token(0x20);
            return;
        }
        if (length > LONGEST) {
            unusual = true;
            return;
        }
        int place = length > LONGEST_SHARED ? -1 : place(text);
        if (place >= 0 && textRuns[place] == run) {
            reference(textNumbers[place]);
            return;
        }
        room(3 * length + 2);
        int begin = at++;
        letters(text);
        int bytes = at - begin - 1;
        if (bytes > LONGEST_SHORT) {
            out[begin] = (byte) (bytes == length ? 0xE0 : 0xE4);
            out[at++] = (byte) END_OF_TEXT;
            return;
        }
        out[begin] = (byte) (bytes == length ? 0x3F + bytes : 0x7E + bytes);
        remember(text, place);
    }

    private void letters(String text) {
        byte[] to = out;
        int p = at;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < 0x80) {
                to[p++] = (byte) letter;
            } else if (letter < 0x800) {
                to[p++] = (byte) (0xC0 | letter >> 6);
                to[p++] = (byte) (0x80 | letter & 0x3F);
            } else {
                unusual |= Character.isSurrogate(letter);
                to[p++] = (byte) (0xE0 | letter >> 12);
                to[p++] = (byte) (0x80 | letter >> 6 & 0x3F);
                to[p++] = (byte) (0x80 | letter & 0x3F);
            }
        }
        at = p;
    }

    /** Where a text of this run is, or would be. */
    private int place(String text) {
        int hash = text.hashCode();
        int place = (hash ^ hash >>> 16) & TEXTS - 1;
        while (textRuns[place] == run && !texts[place].equals(text)) {
            place = place + 1 & TEXTS - 1;
        }
        return place;
    }

    private void reference(int number) {
        room(2);
        if (number < 31) {
            out[at++] = (byte) (1 + number);
        } else {
            out[at++] = (byte) (0xEC + (number >> 8));
            out[at++] = (byte) number;
        }
    }

    private void remember(String text, int place) {
        int free = place;
        if (textCount == SHARED) {
            run++;
            textCount = 0;
            free = place(text);
        }
        int number = textCount++;
        // The bytes 0xFE and 0xFF may not come up in what is written.
        if ((number & 0xFF) < 0xFE) {
            texts[free] = text;
            textNumbers[free] = number;
            textRuns[free] = run;
        }
    }
}
