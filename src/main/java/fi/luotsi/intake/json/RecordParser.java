package fi.luotsi.intake.json;

import fi.luotsi.intake.json.Slices.Whole;
import fi.luotsi.intake.part.Clean;
import fi.luotsi.intake.part.RowFault;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Parses one record out of its bytes, strictly. It need not tell what is wrong with a record, nor take all that is right:
 * what is faulty or unusual is {@link Whole}, and {@link JsonRecords} has the last word on it. What it takes it gives as
 * {@link JsonValues} would, but texts are made only when somebody asks for them.
 */
final class RecordParser {

    /** In bytes, of which a text or a name has at least as many as characters. */
    private static final int LONGEST_TEXT = 200_000;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NUMBER = 40;
    /** So many digits always fit into a long. */
    private static final int DIGITS = 18;
    private static final int PARTS = 4;
    private static final Object[] NOTHING = {};

    private final TextPool<Name> names = new TextPool<>(1 << 10, Name::new);
    private final TextPool<Text> texts = new TextPool<>(1 << 13, Text::new);
    private final DayTexts days = new DayTexts();
    private final Keys none = Keys.none();
    /** Values of the objects that are open, each object's above those of the one around it. */
    private Object[] open = new Object[64];
    private int top;
    private byte[] bytes = {};
    private int at;
    private int end;
    /** Objects and lists that may still be opened in each other. */
    private int room;
    private JsonObject record = new JsonObject(none, NOTHING);
    private String key = "";

    /** A key, and how it stands in the file in its quotation marks; empty when that is not its only form. */
    private static final class Name {
        private final byte[] quoted;
        private final String key;

        Name(String raw) {
            quoted = simple(raw) ? ('"' + raw + '"').getBytes(StandardCharsets.UTF_8) : Text.NO_BYTES;
            key = Clean.composed(raw).intern();
        }

        /** Whether the name has one form only: no sign in it must be escaped. */
        private static boolean simple(String raw) {
            return raw.chars().noneMatch(
                    sign -> sign < ' ' || sign == '"' || sign == '\\' || Character.isSurrogate((char) sign));
        }
    }

    /**
     * Parses the bytes from {@code from} to before {@code to}.
     *
     * @param depth objects and lists of the file around the record
     * @return the record; an empty object when it is no object
     */
    JsonObject parse(byte[] in, int from, int to, int depth) throws Whole {
        bytes = in;
        at = from;
        end = to;
        room = JsonValues.DEPTH - depth;
        record = new JsonObject(none, NOTHING);
        top = 0;
        if (token() == '{') {
            members(record);
        } else {
            value();
        }
        at = Scan.blanks(bytes, at, end);
        if (at < end) {
            throw new Whole();
        }
        return record;
    }

    /** Passes blanks; gives what stands there. */
    private byte token() throws Whole {
        byte[] in = bytes;
        int p = at;
        while (p < end && in[p] <= ' ' && in[p] >= 0) {
            if (in[p] != ' ' && in[p] != '\n' && in[p] != '\r' && in[p] != '\t') {
                throw new Whole();
            }
            p++;
        }
        at = p;
        if (p == end) {
            throw new Whole();
        }
        return in[p];
    }

    /** Passes blanks and the bracket, comma or colon after them. */
    private byte sign() throws Whole {
        byte sign = token();
        at++;
        return sign;
    }

    private Object value() throws Whole {
        return switch (token()) {
            case '"' -> text();
            case '{' -> {
                JsonObject object = new JsonObject(none, NOTHING);
                members(object);
                yield object;
            }
            case '[' -> list();
            case 't' -> word("true", Boolean.TRUE);
            case 'f' -> word("false", Boolean.FALSE);
            case 'n' -> word("null", JsonObject.NULL);
            default -> number();
        };
    }

    private void open() throws Whole {
        if (--room < 0) {
            throw new Whole();
        }
        at++;
    }

    private void members(JsonObject object) throws Whole {
        open();
        if (token() == '}') {
            at++;
        } else {
            int first = top;
            Keys keys = none;
            byte next;
            do {
                keys = name(keys);
                String name = key;
                if (sign() != ':') {
                    throw new Whole();
                }
                Object value = value();
                key = name;
                if (top == open.length) {
                    open = Arrays.copyOf(open, top * 2);
                }
                open[top++] = value;
                next = sign();
            } while (next == ',');
            if (next != '}') {
                throw new Whole();
            }
            object.take(keys, Arrays.copyOfRange(open, first, top));
            top = first;
        }
        room++;
    }

    private List<Object> list() throws Whole {
        open();
        List<Object> values = List.of();
        if (token() == ']') {
            at++;
        } else {
            values = new ArrayList<>(PARTS);
            byte next;
            do {
                Object value = value();
                values.add(value instanceof Text text ? text.raw() : value);
                next = sign();
            } while (next == ',');
            if (next != ']') {
                throw new Whole();
            }
        }
        room++;
        return values;
    }

    private Object word(String word, Object value) throws Whole {
        for (int i = 0; i < word.length(); i++, at++) {
            if (at == end || bytes[at] != word.charAt(i)) {
                throw new Whole();
            }
        }
        return value;
    }

    /** These keys and the one that comes next, which becomes {@link #key}. */
    private Keys name(Keys before) throws Whole {
        if (token() != '"') {
            throw new Whole();
        }
        Keys known = before.next(bytes, at, end);
        if (known != null) {
            at += known.length();
            key = known.last();
            return known;
        }
        int from = at + 1;
        Name name = texts(names, from, plain(from), LONGEST_NAME);
        key = name.key;
        Keys keys = before.with(name.key, name.quoted);
        if (keys == null) {
            throw new Whole();
        }
        return keys;
    }

    private Object text() throws Whole {
        int from = at + 1;
        int to = plain(from);
        int length = to - from;
        if (bytes[to] == '"' && length <= LONGEST_TEXT) {
            Text day = length == DayTexts.LENGTH ? days.of(bytes, from) : null;
            if (day == null && length > TextPool.LONGEST) {
                day = new Text(bytes, from, to);
            }
            if (day != null) {
                at = to + 1;
                return day;
            }
        }
        Text text = texts(texts, from, to, LONGEST_TEXT);
        // Characters that cannot be stored come as escapes only, or are no ASCII.
        if (bytes[to] != '"' && text.bad()) {
            record.fault(new RowFault("record.bad-character", Clean.forMessage(key)));
        }
        return text;
    }

    /** Where the plain signs from {@code from} on end: at a quotation mark, an escape, a control or other character. */
    private int plain(int from) throws Whole {
        int p = Scan.plain(bytes, from, end);
        if (p == end) {
            throw new Whole();
        }
        return p;
    }

    /** What a pool makes of the text from {@code from} on, of which the signs before {@code plain} are plain. */
    private <T> T texts(TextPool<T> pool, int from, int plain, int longest) throws Whole {
        boolean escapes = false;
        int to = plain;
        for (; to < end && bytes[to] != '"'; to++) {
            if (bytes[to] == '\\') {
                escapes = true;
                to++;
            } else if (bytes[to] >= 0 && bytes[to] < ' ') {
                throw new Whole();
            }
        }
        if (to >= end || to - from > longest) {
            throw new Whole();
        }
        T made = escapes ? pool.of(unescaped(from, to)) : pool.of(bytes, from, to);
        if (made == null) {
            throw new Whole();
        }
        at = to + 1;
        return made;
    }

    private String unescaped(int from, int to) throws Whole {
        StringBuilder text = new StringBuilder(to - from);
        int p = from;
        while (p < to) {
            int plain = p;
            while (p < to && bytes[p] != '\\') {
                p++;
            }
            String before = TextPool.decoded(bytes, plain, p);
            if (before == null) {
                throw new Whole();
            }
            text.append(before);
            if (p < to) {
                text.append(escape(p + 1, to));
                p += bytes[p + 1] == 'u' ? 6 : 2;
            }
        }
        return text.toString();
    }

    /** The character that is escaped by the letter at {@code p}; half a pair stays half a pair. */
    private char escape(int p, int to) throws Whole {
        return switch (bytes[p]) {
            case '"', '\\', '/' -> (char) bytes[p];
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> {
                int code = 0;
                for (int i = p + 1; i <= p + 4; i++) {
                    int digit = i < to ? Character.digit(bytes[i] & 0xFF, 16) : -1;
                    if (digit < 0) {
                        throw new Whole();
                    }
                    code = code << 4 | digit;
                }
                yield (char) code;
            }
            default -> throw new Whole();
        };
    }

    private Object number() throws Whole {
        int from = at;
        int digits = bytes[from] == '-' ? from + 1 : from;
        int p = digits(digits);
        if (bytes[digits] == '0' && p > digits + 1) {
            throw new Whole();
        }
        boolean whole = true;
        if (p < end && bytes[p] == '.') {
            whole = false;
            p = digits(p + 1);
        }
        if (p < end && (bytes[p] == 'e' || bytes[p] == 'E')) {
            whole = false;
            p++;
            p = digits(p < end && (bytes[p] == '-' || bytes[p] == '+') ? p + 1 : p);
        }
        at = p;
        if (whole && p - digits <= DIGITS) {
            long value = 0;
            for (int i = digits; i < p; i++) {
                value = value * 10 + bytes[i] - '0';
            }
            return digits > from ? -value : value;
        }
        double value = whole || p - from > LONGEST_NUMBER ? Double.NaN
                : Double.parseDouble(new String(bytes, from, p - from, StandardCharsets.ISO_8859_1));
        if (!Double.isFinite(value)) {
            throw new Whole();
        }
        return value;
    }

    /** Where the digits from {@code from} on end; there must be one. */
    private int digits(int from) throws Whole {
        int p = from;
        while (p < end && bytes[p] >= '0' && bytes[p] <= '9') {
            p++;
        }
        if (p == from) {
            throw new Whole();
        }
        return p;
    }
}
