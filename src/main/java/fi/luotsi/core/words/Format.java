package fi.luotsi.core.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;

/** How dates, numbers and shares are written: alike in Finnish and Swedish, with a point in English. */
public final class Format {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy");
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d.M.");
    private static final char THIN_SPACE = '\u202f';
    private static final char NO_BREAK_SPACE = '\u00a0';

    private Format() {}

    /** {@code 23.11.2026}, in all three languages (look.md 7). */
    public static String day(LocalDate day) {
        return day.format(DAY);
    }

    /** {@code 23.11.}, for places where the year is plain. */
    public static String shortDay(LocalDate day) {
        return day.format(SHORT_DAY);
    }

    /** {@code ma 23.11.2026}. */
    public static String weekday(Language language, LocalDate day) {
        return shortWeekday(language, day) + " " + day(day);
    }

    /** {@code ma}, {@code mån}, {@code Mon}, without a full stop. */
    public static String shortWeekday(Language language, LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, language.locale()).replace(".", "");
    }

    /** {@code 8.41} in Finnish and Swedish, {@code 8:41} in English. */
    public static String time(Language language, LocalDateTime time) {
        return time.format(DateTimeFormatter.ofPattern(language == Language.EN ? "H:mm" : "H.mm"));
    }

    /** The ISO week number. */
    public static int week(LocalDate day) {
        return day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** A whole number with thin no-break spaces between thousands and a true minus sign. */
    public static String number(Language language, long number) {
        String digits = Long.toString(Math.abs(number));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                text.append(THIN_SPACE);
            }
            text.append(digits.charAt(i));
        }
        return (number < 0 ? "−" : "") + text;
    }

    /** A number with one decimal, rounded half up: {@code 98,4}; in English {@code 98.4}. */
    public static String decimal(Language language, double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP);
        String text = number(language, Math.abs(rounded.longValue()))
                + (language == Language.EN ? "." : ",")
                + rounded.abs().remainder(BigDecimal.ONE).movePointRight(1).intValue();
        return rounded.signum() < 0 ? "−" + text : text;
    }

    /** A share as a whole per cent, rounded half up: {@code 95 %}; in English {@code 95%}. */
    public static String percent(Language language, double percent) {
        long whole = BigDecimal.valueOf(percent).setScale(0, RoundingMode.HALF_UP).longValue();
        return number(language, whole) + (language == Language.EN ? "%" : NO_BREAK_SPACE + "%");
    }

    /** A change with its sign: {@code +3}, {@code −5}, {@code ±0}. */
    public static String change(Language language, long change) {
        if (change == 0) {
            return "±0";
        }
        return change > 0 ? "+" + number(language, change) : number(language, change);
    }
}
