package fi.luotsi.intake.json;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates of the form 2026-01-12 that were read before, found by their digits: dates are what records hold most of. */
final class Days {

    private static final int LENGTH = 10;
    private static final int FIRST_YEAR = 1950;
    private static final int YEARS = 128;
    /** Rooms for months of two digits, and for days. */
    private static final int MONTHS = 13;
    private static final int DAYS = 32;

    private final @Nullable LocalDate[] known = new LocalDate[YEARS * MONTHS * DAYS];

    /** The date that a text was before; null when it has not been read yet or is of no such form. */
    @Nullable LocalDate get(RawText text) {
        int place = place(text);
        return place < 0 ? null : known[place];
    }

    /** Remembers what date a text is, if it is of this form. */
    void put(RawText text, LocalDate date) {
        int place = place(text);
        if (place >= 0) {
            known[place] = date;
        }
    }

    private static int place(RawText text) {
        byte[] in = text.bytes();
        int at = text.from();
        if (text.to() - at != LENGTH || in[at + 4] != '-' || in[at + 7] != '-') {
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
