package fi.luotsi.intake.json;

import fi.luotsi.intake.part.Clean;
import fi.luotsi.intake.part.Values;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A text of a record, and what is made of it where it is read: once, of one that comes again and again. */
final class Text {

    private final String raw;
    private final @Nullable String clean;
    private @Nullable String stored;
    private @Nullable String lower;
    private @Nullable LocalDate day;

    Text(String raw) {
        this.raw = raw;
        this.clean = Clean.text(raw);
    }

    /** As it stands in the file. */
    String raw() {
        return raw;
    }

    /** Cleaned; null when nothing is left. */
    @Nullable String clean() {
        return clean;
    }

    /** Cleaned and without identity codes; the same object as {@link #clean} when there are none. */
    @Nullable String stored() {
        if (stored == null && clean != null) {
            stored = Clean.forStore(clean);
        }
        return stored;
    }

    /** Cleaned and in lower case; "" when nothing is left. */
    String lower() {
        if (lower == null) {
            lower = clean == null ? "" : clean.toLowerCase(Locale.ROOT);
        }
        return lower;
    }

    /** The date it is, of a time stamp its day in Finland; null when it is none. */
    @Nullable LocalDate day(Values values) {
        if (day == null) {
            day = values.date(raw);
            if (day == null && clean != null) {
                day = values.date(clean);
            }
        }
        return day;
    }
}
