package fi.luotsi.intake.json;

import fi.luotsi.core.plan.BusinessId;
import fi.luotsi.core.plan.Oid;
import fi.luotsi.core.plan.Placeholders;
import fi.luotsi.intake.part.Clean;
import fi.luotsi.intake.part.RowFault;
import fi.luotsi.intake.part.Tally;
import fi.luotsi.intake.part.Values;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads members of JSON objects as the types they should have. An absent key, null, an empty text and an empty list are
 * alike; a value of the wrong type is a fault of the record; a number or a truth value given as text is taken with a
 * warning.
 */
public final class Fields {

    private static final int TEXT_LENGTH = 4_000;
    private static final int KEY_LENGTH = 60;
    private static final int LARGEST_VERSION = 1_000_000_000;
    private static final Pattern VERSION = Pattern.compile("\\d{1,9}");
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,15}([.,]\\d{1,10})?");

    private final Tally tally;
    private final Values values = new Values();
    private final KnownCodes knownCodes;

    public Fields(Tally tally) {
        this.tally = tally;
        this.knownCodes = new KnownCodes(tally);
    }

    public Tally tally() {
        return tally;
    }

    /** A text, cleaned; null when there is none. Numbers are taken as their digits. */
    public @Nullable String text(JsonObject object, String key) throws RowFault {
        Text text = object.text(key);
        String plain = text == null ? null : text.plain();
        return plain != null ? plain : kept(text, object, key);
    }

    /** What is kept of a text that nobody has looked at yet, of one that cannot be kept as it is, or of no text. */
    private @Nullable String kept(@Nullable Text text, JsonObject object, String key) throws RowFault {
        if (text != null) {
            return kept(text, key);
        }
        Text other = whole(object, key);
        return other == null ? null : kept(other, key);
    }

    private static @Nullable Text whole(JsonObject object, String key) throws RowFault {
        Text text = object.text(key);
        if (text == null) {
            Object value = object.get(key);
            text = value == null ? null : new Text(raw(value, key));
        }
        return text;
    }

    private @Nullable String kept(Text text, String key) throws RowFault {
        if (text.keepable(TEXT_LENGTH)) {
            return text.plain();
        }
        String clean = text.clean();
        if (clean != null && clean.length() > TEXT_LENGTH) {
            throw new RowFault("record.long-text", key, Integer.toString(TEXT_LENGTH));
        }
        return clean == null ? null : forStore(clean, key);
    }

    /** Without identity codes that somebody has written into a text; ids of machines may look like them by chance. */
    private String forStore(String text, String key) {
        if (key.endsWith("id") || key.endsWith("tunniste") || key.endsWith("uri") || key.startsWith("koodi")) {
            return text;
        }
        String clean = Clean.forStore(text);
        if (!clean.equals(text)) {
            tally.dropped(key);
        }
        return clean;
    }

    /** As {@link #text}, but what is too long to keep is cut, with a warning, instead of being a fault of the record. */
    public @Nullable String longText(JsonObject object, String key) throws RowFault {
        Text text = whole(object, key);
        String clean = text == null ? null : text.clean();
        if (text == null || clean == null || clean.length() <= TEXT_LENGTH) {
            return text == null ? null : kept(text, key);
        }
        tally.warn("record.cut-text", key, Integer.toString(TEXT_LENGTH));
        int end = Character.isHighSurrogate(clean.charAt(TEXT_LENGTH - 1)) ? TEXT_LENGTH - 1 : TEXT_LENGTH;
        return forStore(clean.substring(0, end), key);
    }

    /** The length of a text that is itself not kept; 0 when there is none. */
    public int length(JsonObject object, String key) throws RowFault {
        Text text = whole(object, key);
        String clean = text == null ? null : text.clean();
        if (clean == null) {
            return 0;
        }
        tally.dropped(key);
        return clean.length();
    }

    /** The version of a code; null when there is none, and also, counted as dropped, when it is no whole number. */
    public @Nullable Integer version(JsonObject object, String key) {
        Object value = object.get(key);
        if (value == null) {
            return null;
        }
        if (value instanceof Long number && number >= 0 && number < LARGEST_VERSION) {
            return number.intValue();
        }
        String digits = value instanceof Long || value instanceof String ? value.toString().strip() : "";
        if (VERSION.matcher(digits).matches()) {
            return Integer.valueOf(digits);
        }
        if (holds(value)) {
            tally.dropped(key);
        }
        return null;
    }

    private static String raw(Object value, String key) throws RowFault {
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof Long number) {
            return number.toString();
        }
        if (value instanceof Double number) {
            return number.toString();
        }
        throw new RowFault("record.not-text", key);
    }

    /** A code in lower case, as codes are compared; null when there is none. */
    public @Nullable String code(JsonObject object, String key) throws RowFault {
        Text text = object.text(key);
        String lower = text == null ? null : text.lower();
        if (lower != null) {
            return lower;
        }
        String kept = kept(text, object, key);
        lower = text == null ? null : text.lowered();
        return lower != null || kept == null ? lower : kept.toLowerCase(Locale.ROOT);
    }

    /** As {@link #code}, for a code of a set that Luotsi has names for; one outside it is kept and counted. */
    public @Nullable String knownCode(JsonObject object, String key) throws RowFault {
        String code = code(object, key);
        if (code != null) {
            countUnknown(code);
        }
        return code;
    }

    /** Counts a code URI that has no name in Luotsi. */
    public void countUnknown(String codeUri) {
        knownCodes.count(codeUri);
    }

    /** A name of a person, null also when the text only says that nobody is known. */
    public @Nullable String person(JsonObject object, String key) throws RowFault {
        String name = text(object, key);
        return name == null || Placeholders.isOne(name) ? null : name;
    }

    /** A date, of a time stamp its day in Finland; null when there is none. */
    public @Nullable LocalDate date(JsonObject object, String key) throws RowFault {
        Text text = object.text(key);
        LocalDate known = text == null ? null : text.day();
        return known != null && near(known) ? known : date(text, object, key);
    }

    private @Nullable LocalDate date(@Nullable Text text, JsonObject object, String key) throws RowFault {
        if (text == null) {
            Object value = object.get(key);
            if (value == null) {
                return null;
            }
            throw new RowFault("record.not-date", key, value instanceof Long ? value.toString() : "…");
        }
        if (text.clean() == null) {
            return null;
        }
        LocalDate date = text.day(values);
        if (date == null) {
            throw new RowFault("record.not-date", key, Clean.forMessage(text.raw()));
        }
        if (!near(date)) {
            tally.warn("record.far-date", key, Clean.forMessage(text.raw()));
        }
        return date;
    }

    private static boolean near(LocalDate date) {
        return date.getYear() >= 1900 && date.getYear() <= 2200;
    }

    /** A date that the record cannot do without. */
    public LocalDate requiredDate(JsonObject object, String key) throws RowFault {
        LocalDate date = date(object, key);
        if (date == null) {
            throw new RowFault("record.missing", key);
        }
        return date;
    }

    /** A whole number; null when there is none. */
    public @Nullable Long integer(JsonObject object, String key) throws RowFault {
        Double number = number(object, key);
        if (number == null) {
            return null;
        }
        if (number != Math.rint(number) || Math.abs(number) > 9e15) {
            throw new RowFault("record.not-whole", key);
        }
        return number.longValue();
    }

    /** A number; null when there is none. */
    public @Nullable Double number(JsonObject object, String key) throws RowFault {
        Object value = object.get(key);
        if (value == null) {
            return null;
        }
        if (value instanceof Long whole) {
            return whole.doubleValue();
        }
        if (value instanceof Double number) {
            return number;
        }
        if (value instanceof String text) {
            String clean = Clean.text(text);
            if (clean == null) {
                return null;
            }
            if (NUMBER.matcher(clean).matches()) {
                tally.warn("record.text-number", key);
                return Double.valueOf(clean.replace(',', '.'));
            }
        }
        throw new RowFault("record.not-number", key);
    }

    /** A truth value; null when there is none. */
    public @Nullable Boolean bool(JsonObject object, String key) throws RowFault {
        Object value = object.get(key);
        if (value == null || value instanceof Boolean) {
            return (Boolean) value;
        }
        if (value instanceof String text) {
            String clean = Clean.text(text);
            if (clean == null) {
                return null;
            }
            if (clean.equalsIgnoreCase("true") || clean.equalsIgnoreCase("false")) {
                tally.warn("record.text-boolean", key);
                return clean.equalsIgnoreCase("true");
            }
        }
        throw new RowFault("record.not-boolean", key);
    }

    /** An object; null when there is none. */
    public @Nullable JsonObject object(JsonObject object, String key) throws RowFault {
        Object value = object.get(key);
        if (value == null || value instanceof JsonObject || "".equals(value)) {
            return value instanceof JsonObject member ? member : null;
        }
        throw new RowFault("record.not-object", key);
    }

    /** The objects of a list; empty when there is none, with a warning when null stands in its place. */
    public List<JsonObject> objects(JsonObject object, String key) throws RowFault {
        List<?> list = list(object, key);
        for (Object element : list) {
            if (!(element instanceof JsonObject)) {
                throw new RowFault("record.not-object", key);
            }
        }
        @SuppressWarnings("unchecked")
        List<JsonObject> objects = (List<JsonObject>) list;
        return objects;
    }

    /** The values of a list; empty when there is none, with a warning when null stands in its place. */
    public List<?> list(JsonObject object, String key) throws RowFault {
        Object value = object.get(key);
        if (value instanceof List<?> list) {
            return list;
        }
        if (value == null || "".equals(value)) {
            if (object.isNull(key)) {
                tally.warn("record.null-list", key);
            }
            return List.of();
        }
        throw new RowFault("record.not-list", key);
    }

    /** How many texts of a list hold something. */
    public int texts(JsonObject object, String key) throws RowFault {
        int count = 0;
        for (Object value : list(object, key)) {
            if (value != JsonObject.NULL && Clean.text(raw(value, key)) != null) {
                count++;
            }
        }
        return count;
    }

    /** A study-right id, required to have the form of one; a wrong check digit is warned about. */
    public @Nullable String studyRight(JsonObject object, String key) throws RowFault {
        String oid = text(object, key);
        return oid == null ? null : checked(oid, key, Oid.studyRight(oid));
    }

    /** Makes the next warnings be about the study right in {@code key}, if what stands there has the form of one. */
    public void aboutStudyRight(JsonObject object, String key) {
        boolean known = object.get(key) instanceof String oid && Oid.studyRight(oid) != Oid.Check.NOT_AN_OID;
        tally.about(known ? String.valueOf(object.get(key)) : "");
    }

    /** A learner id, likewise. */
    public @Nullable String learner(JsonObject object, String key) throws RowFault {
        String oid = text(object, key);
        return oid == null ? null : checked(oid, key, Oid.learner(oid));
    }

    private String checked(String oid, String key, Oid.Check check) throws RowFault {
        if (check == Oid.Check.NOT_AN_OID) {
            throw new RowFault("record.not-oid", key);
        }
        if (check == Oid.Check.WRONG_CHECK_DIGIT) {
            tally.warn("record.check-digit", key);
        }
        return oid;
    }

    /** A business id as it stands, with a warning when it is not a right one (V11). */
    public @Nullable String businessId(JsonObject object, String key) throws RowFault {
        String id = text(object, key);
        if (id != null && !BusinessId.isValid(id)) {
            tally.warn("plan.v11", key, Clean.forMessage(id));
        }
        return id;
    }

    /** Marks members as known although nothing is taken from them. */
    public void ignore(JsonObject object, String... keys) {
        for (String key : keys) {
            object.ignore(key);
        }
    }

    /** Drops members that hold something, counting them; returns how many held something. */
    public int drop(JsonObject object, String... keys) {
        int count = 0;
        for (String key : keys) {
            Object value = object.get(key);
            if (holds(value)) {
                tally.dropped(key);
                count++;
            }
        }
        return count;
    }

    private static boolean holds(@Nullable Object value) {
        return value != null && !value.equals(Boolean.FALSE) && !value.equals("")
                && !(value instanceof List<?> list && list.isEmpty())
                && !(value instanceof JsonObject object && object.size() == 0);
    }

    /** Counts the members of an object that nobody has asked for. */
    public void leftovers(JsonObject object) {
        object.leftovers((key, value) -> {
            String safe = Clean.forMessage(key.length() > KEY_LENGTH ? key.substring(0, KEY_LENGTH) : key);
            tally.unknownKey(safe);
            if (value instanceof String text && (text.contains("../") || text.contains("..\\"))) {
                tally.warn("record.path-text", safe);
            }
        });
    }
}
