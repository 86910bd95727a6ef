package fi.luotsi.intake.part;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Clean texts: composed letters, no blanks at the ends, nothing that stands for "not known". */
public final class Clean {

    private static final Set<String> NO = Set.of("false", "ei", "nej", "no", "-", "–", "—");
    private static final Pattern IDENTITY_CODE =
            Pattern.compile("\\d{6}[-+\u2010-\u2015\u2212A-FU-Ya-fu-y]\\d{3}[0-9A-Ya-y]");

    /** An identity code with a day of birth that can be; what stands in a name or a free text is hardly anything else. */
    private static final Pattern LIKELY_IDENTITY_CODE = Pattern.compile(
            "(?<!\\d)(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])\\d{2}[-+\u2010-\u2015\u2212A-FU-Ya-fu-y]\\d{3}[0-9A-Ya-y](?!\\d)");

    private Clean() {}

    /** The text in composed form (NFC) without blanks, no-break ones too, at its ends; null when nothing is left. */
    public static @Nullable String text(String raw) {
        int start = 0;
        int end = raw.length();
        while (start < end && blank(raw.charAt(start))) {
            start++;
        }
        while (end > start && blank(raw.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return null;
        }
        return composed(raw.substring(start, end));
    }

    /** The text in composed form (NFC): {@code a} + dots becomes {@code ä}. */
    public static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            // Only letters from the combining marks on can have another composed form.
            if (text.charAt(i) >= 0x300) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    private static boolean blank(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2007' || c == '\u200B' || c == '\uFEFF'
                || Character.isWhitespace(c);
    }

    /** Whether a text on deviations only says that there are none ("false" in real data). */
    public static boolean saysNo(String text) {
        return NO.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Whether the text holds a character that cannot be stored or written: half of a pair, or a control character. */
    public static boolean badCharacters(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ') {
                if (c != '\t' && c != '\n' && c != '\r') {
                    return true;
                }
            } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    /** The text with an ellipsis in place of each personal identity code. */
    public static String withoutIdentityCodes(String text) {
        return text.length() < 11 ? text : IDENTITY_CODE.matcher(text).replaceAll("…");
    }

    /** A text as it may be stored: with an ellipsis in place of each likely identity code. The same one when none is in it. */
    public static String forStore(String text) {
        for (int i = 6; i + 4 < text.length(); i++) {
            if (!figure(text.charAt(i)) && figures(text, i - 6, i) && figures(text, i + 1, i + 4)) {
                return LIKELY_IDENTITY_CODE.matcher(text).replaceAll("…");
            }
        }
        return text;
    }

    private static boolean figures(String text, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (!figure(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean figure(char c) {
        return c >= '0' && c <= '9';
    }

    /** A value fit for a message: short, on one line, and never a personal identity code. */
    public static String forMessage(String raw) {
        String masked = withoutIdentityCodes(raw);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < masked.length() && text.length() < 40; i++) {
            char c = masked.charAt(i);
            text.append(c < ' ' || Character.isSurrogate(c) ? '?' : c);
        }
        return masked.length() > 40 ? text + "…" : text.toString();
    }
}
