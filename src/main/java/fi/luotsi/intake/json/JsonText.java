package fi.luotsi.intake.json;

import fi.luotsi.intake.part.Aside;
import fi.luotsi.intake.part.Withheld;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a record as JSON text again, its keys in order, for the quarantine: without what is never kept. */
public final class JsonText {

    private final StringBuilder out = new StringBuilder();
    private final boolean protectedPerson;

    private JsonText(boolean protectedPerson) {
        this.protectedPerson = protectedPerson;
    }

    /** The record; more than a row of the quarantine may hold is not written to its end. */
    public static String of(JsonObject record) {
        JsonText text = new JsonText(hidden(record));
        text.object(record, null, null);
        return text.out.toString();
    }

    /** The record with only one object in its list {@code key}. */
    public static String of(JsonObject record, String key, JsonObject only) {
        JsonText text = new JsonText(hidden(record));
        text.object(record, key, only);
        return text.out.toString();
    }

    /** Whether the record is about a person under a non-disclosure order; anything but a plain no counts as yes. */
    private static boolean hidden(JsonObject record) {
        Object person = record.look("henkilö");
        Object order = person instanceof JsonObject known ? known.look("turvakielto") : null;
        return order != null && order != JsonObject.NULL && !order.equals(Boolean.FALSE) && !"false".equals(order);
    }

    private void object(JsonObject object, @Nullable String list, @Nullable JsonObject only) {
        out.append('{');
        object.each((key, value) -> {
            if (out.length() > Aside.WHOLE_ROW_BYTES || Withheld.removes(key, protectedPerson)) {
                return;
            }
            if (out.charAt(out.length() - 1) != '{') {
                out.append(", ");
            }
            string(key);
            out.append(": ");
            boolean shortened = only != null && key.equals(list);
            value(shortened ? List.of(only) : value, Withheld.masks(key) || supportStudies(object, key));
        });
        out.append('}');
    }

    /** Studies that support readiness: the reader keeps their dates only. */
    private static boolean supportStudies(JsonObject object, String key) {
        return (key.equals("nimi") || key.equals("kuvaus")) && object.has("alku") && object.has("loppu");
    }

    private void value(Object value, boolean mask) {
        switch (value) {
            case JsonObject object -> object(object, null, null);
            case List<?> list -> {
                out.append('[');
                for (int i = 0; i < list.size() && out.length() <= Aside.WHOLE_ROW_BYTES; i++) {
                    out.append(i == 0 ? "" : ", ");
                    value(list.get(i), mask);
                }
                out.append(']');
            }
            case String text -> string(mask ? Withheld.mask(text) : text);
            case Long number -> number(number.toString(), mask);
            case Number number -> number(number.toString(), mask);
            case Boolean truth -> out.append(truth);
            default -> out.append("null");
        }
    }

    /** A telephone number given as a number is one nevertheless. */
    private void number(String digits, boolean mask) {
        if (mask) {
            string(Withheld.MASK);
        } else {
            out.append(digits);
        }
    }

    private void string(String raw) {
        String text = Withheld.text(raw.length() > Aside.WHOLE_ROW_BYTES ? raw.substring(0, Aside.WHOLE_ROW_BYTES) : raw);
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1));
                    if (pair) {
                        out.append(c).append(text.charAt(++i));
                    } else if (c < ' ' || Character.isSurrogate(c)) {
                        // As an escape it can be stored, and is found again when the row is tried again.
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
