package fi.luotsi.intake.table;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells which number formats of a workbook show a number as a date. */
final class DateFormats {

    private final Map<String, Boolean> known = new HashMap<>();

    /**
     * Whether a format shows dates.
     *
     * @param id its number; those up to 163 are built in
     * @param format its text, null for the ones built in
     */
    boolean isDate(int id, @Nullable String format) {
        if (format == null || format.isEmpty()) {
            return (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36
                    || (id >= 50 && id <= 54) || id == 57 || id == 58;
        }
        return known.computeIfAbsent(format, DateFormats::hasDay);
    }

    /** Whether a year or a day is in the format, outside texts, brackets and escapes; hours alone are no date. */
    private static boolean hasDay(String format) {
        char closing = 0;
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (closing != 0) {
                closing = c == closing ? 0 : closing;
            } else if (c == '"') {
                closing = '"';
            } else if (c == '[') {
                closing = ']';
            } else if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else if (c == ';') {
                return false;
            } else if ("yYdD".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }
}
