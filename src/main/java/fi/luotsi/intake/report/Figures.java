package fi.luotsi.intake.report;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the forms that figures have in reports: {@code 35.0 (15.0)}, {@code 35,0}, {@code 1-4}, 1 and 0. */
final class Figures {

    private static final String BLANK = "[ \\u00A0\\u202F\\u2007\\u2009]";
    private static final String NUMBER = "(-?\\d{1,3}(?:" + BLANK + "\\d{3})+(?:[.,]\\d+)?|-?\\d{1,9}(?:[.,]\\d{1,15})?)";
    private static final Pattern FIGURE =
            Pattern.compile(NUMBER + "(?:" + BLANK + "*\\((?:joista |varav )?" + NUMBER + "(?: [a-zåäö]+)?\\))?");
    /** Fewer than five are shown like this where people could be recognised: not known, and not zero. */
    private static final Pattern HIDDEN = Pattern.compile("1" + BLANK + "*[-–]" + BLANK + "*4");

    private static final Pattern BLANKS = Pattern.compile(BLANK);

    private Figures() {}

    /**
     * A figure.
     *
     * @param value null when it is hidden, as {@code 1-4}
     * @param raised the part of it that is raised grades, null when it is not told
     */
    record Figure(@Nullable Double value, @Nullable Double raised) {}

    /** The figure in a text that is not blank; null when there is none in it. */
    static @Nullable Figure figure(String text) {
        if (text.length() < 9 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return text.isEmpty() ? null : new Figure((double) Integer.parseInt(text), null);
        }
        if (HIDDEN.matcher(text).matches()) {
            return new Figure(null, null);
        }
        Matcher matcher = FIGURE.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        return new Figure(number(matcher.group(1)), matcher.group(2) == null ? null : number(matcher.group(2)));
    }

    private static double number(String text) {
        return Double.parseDouble(BLANKS.matcher(text).replaceAll("").replace(',', '.'));
    }

    /** Yes or no in a text that is not blank; null when it says neither. */
    static @Nullable Boolean yesNo(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "1", "kyllä", "ja", "true" -> Boolean.TRUE;
            case "0", "ei", "nej", "false" -> Boolean.FALSE;
            default -> null;
        };
    }
}
