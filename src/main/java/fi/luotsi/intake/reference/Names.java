package fi.luotsi.intake.reference;

import fi.luotsi.core.words.LocalText;
import fi.luotsi.intake.json.Fields;
import fi.luotsi.intake.json.JsonObject;
import fi.luotsi.intake.part.Clean;
import fi.luotsi.intake.part.RowFault;
import org.jspecify.annotations.Nullable;

/** Names in up to three languages and other short texts of reference data. */
final class Names {

    private final Fields fields;

    Names(Fields fields) {
        this.fields = fields;
    }

    /**
     * A text; null when there is none. The records are large and hold long texts that are not kept, so only what is kept
     * must be free of characters that cannot be stored.
     */
    @Nullable String text(JsonObject o, String key) throws RowFault {
        String text = fields.text(o, key);
        if (text != null && Clean.badCharacters(text)) {
            throw new RowFault("record.bad-character", key);
        }
        return text;
    }

    /** A text that the record cannot do without. */
    String required(JsonObject o, String key) throws RowFault {
        String text = text(o, key);
        if (text == null) {
            throw new RowFault("record.missing", key);
        }
        return text;
    }

    /** The object {@code {fi, sv, en}} under {@code key}, without blanks at the ends of the texts. */
    LocalText names(JsonObject o, String key) throws RowFault {
        JsonObject names = fields.object(o, key);
        return names == null ? LocalText.NONE : of(text(names, "fi"), text(names, "sv"), text(names, "en"));
    }

    static LocalText of(@Nullable String fi, @Nullable String sv, @Nullable String en) {
        return fi == null && sv == null && en == null ? LocalText.NONE : new LocalText(fi, sv, en);
    }

    /** The value of a code URI without the set's name; the text as it is when there is no underscore. */
    static String value(String uri) {
        return uri.substring(uri.indexOf('_') + 1);
    }
}
