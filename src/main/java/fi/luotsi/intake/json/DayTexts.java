package fi.luotsi.intake.json;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Texts of the form 2026-01-12 that came before, found by their digits: dates are what records hold most of. */
final class DayTexts {

    static final int LENGTH = 10;
    private static final int FIRST_YEAR = 1950;
    private static final int YEARS = 128;
    /** Rooms for months of two digits, and for days. */
    private static final int MONTHS = 13;
    private static final int DAYS = 32;

    private final @Nullable Text[] known = new Text[YEARS * MONTHS * DAYS];

    /** The text of {@link #LENGTH} bytes at {@code at}; null when it is of another form. */
    @Nullable Text of(byte[] in, int at) {
        int place = place(in, at);
        if (place < 0) {
            return null;
        }
        Text text = known[place];
        if (text == null) {
            text = new Text(new String(in, at, LENGTH, StandardCharsets.ISO_8859_1));
            known[place] = text;
        }
        return text;
    }

    private static int place(byte[] in, int at) {
        if (in[at + 4] != '-' || in[at + 7] != '-') {
            return -1;
        }
        int year = 100 * number(in, at) + number(in, at + 2) - FIRST_YEAR;
        int month = number(in, at + 5);
        int day = number(in, at + 8);
        boolean fits = number(in, at) > 0 && number(in, at + 2) >= 0 && year >= 0 && year < YEARS && month > 0
                && month < MONTHS && day > 0 && day < DAYS;
        return fits ? (year * MONTHS + month) * DAYS + day : -1;
    }

    /** The number of two digits, else a negative one. */
    private static int number(byte[] in, int at) {
        int tens = in[at] - '0';
        int ones = in[at + 1] - '0';
        return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : -1;
    }
}
