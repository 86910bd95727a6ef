package fi.luotsi.intake.json;

import fi.luotsi.intake.part.Clean;
import fi.luotsi.intake.part.Values;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A text of a record, and what is made of it where it is read: once, of one that comes again and again. */
final class Text {

    static final byte[] NO_BYTES = {};

    private byte[] bytes = NO_BYTES;
    private int from;
    private int to;
    private @Nullable String raw;
    private boolean cleaned;
    private boolean judged;
    private boolean bad;
    private @Nullable String clean;
    private @Nullable String plain;
    private @Nullable String lower;
    private @Nullable LocalDate day;

    Text(String raw) {
        this.raw = raw;
    }

    /** A text that nobody has looked at yet: ASCII without escapes, from {@code from} to before {@code to}. */
    Text(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.from = from;
        this.to = to;
    }

    /** As it stands in the file. */
    String raw() {
        String made = raw;
        if (made == null) {
            made = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
            raw = made;
            bytes = NO_BYTES;
        }
        return made;
    }

    /** Whether it holds a character that cannot be stored or written. */
    boolean bad() {
        if (!judged) {
            bad = Clean.badCharacters(raw());
            judged = true;
        }
        return bad;
    }

    /** Cleaned; null when nothing is left. */
    @Nullable String clean() {
        if (!cleaned) {
            clean = Clean.text(raw());
            cleaned = true;
        }
        return clean;
    }

    /** Cleaned, if it can be kept as it is and {@link #keepable} has found so; null when nothing is known yet. */
    @Nullable String plain() {
        return plain;
    }

    /** The same in lower case, if {@link #lowered} has been asked; null when nothing is known yet. */
    @Nullable String lower() {
        return lower;
    }

    /** Looks once whether it can be kept as it is: not longer than {@code longest}, without identity codes. */
    boolean keepable(int longest) {
        String text = clean();
        if (plain == null && text != null && text.length() <= longest && Clean.forStore(text) == text) {
            plain = text;
        }
        return plain != null;
    }

    /** {@link #plain} in lower case; null when that is. */
    @Nullable String lowered() {
        String text = plain;
        if (lower == null && text != null) {
            lower = text.toLowerCase(Locale.ROOT);
        }
        return lower;
    }

    /** The date it is, if {@link #day(Values)} has found it; null when nothing is known yet. */
    @Nullable LocalDate day() {
        return day;
    }

    /** The date it is, of a time stamp its day in Finland; null when it is none. */
    @Nullable LocalDate day(Values values) {
        if (day == null) {
            day = values.date(raw());
            if (day == null && clean() instanceof String text) {
                day = values.date(text);
            }
        }
        return day;
    }
}
