package fi.luotsi.intake.json;

import fi.luotsi.intake.part.Clean;
import fi.luotsi.intake.part.FileFault;
import fi.luotsi.intake.part.RowFault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Builds the values of records out of a parser's tokens, strictly. */
final class JsonValues {

    static final int DEPTH = 64;

    private static final int NAME = 500;

    private final Map<String, String> names = new HashMap<>();
    private final Keys none = Keys.none();
    private JsonObject record = new JsonObject(none);
    private String key = "";

    /** A factory of parsers that read at most so many levels of objects and lists. */
    static JsonFactory factory(int depth) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(depth)
                        .maxStringLength(200_000)
                        .maxNameLength(NAME)
                        .maxNumberLength(100)
                        .build())
                .build();
    }

    /** Begins a record, which faults in characters are noted in from now on. */
    JsonObject begin() {
        record = new JsonObject(none);
        return record;
    }

    /** The last key read. */
    String key() {
        return key;
    }

    /** Reads the members of an object that has been begun. */
    void members(JsonParser parser, JsonObject object) throws FileFault {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = name(parser);
            add(parser, object, name, parser.nextToken());
        }
    }

    /** Reads a member's value that begins with {@code token}, and adds it. */
    void add(JsonParser parser, JsonObject object, String name, JsonToken token) throws FileFault {
        if (!object.put(name, value(parser, token))) {
            throw new FileFault("json.duplicate-key", line(parser), Clean.forMessage(name));
        }
        key = name;
    }

    /** The key in composed form, the one instance of it. */
    String name(JsonParser parser) {
        String raw = parser.currentName();
        String known = names.get(raw);
        if (known == null) {
            known = Clean.composed(raw).intern();
            if (names.size() < 10_000) {
                names.put(raw, known);
            }
        }
        key = known;
        return known;
    }

    /** Reads the value that begins with {@code token}. */
    Object value(JsonParser parser, JsonToken token) throws FileFault {
        return switch (token) {
            case START_OBJECT -> {
                JsonObject object = new JsonObject(none);
                members(parser, object);
                yield object;
            }
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> string(parser);
            case VALUE_NUMBER_INT -> integer(parser);
            case VALUE_NUMBER_FLOAT -> finite(parser);
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            default -> JsonObject.NULL;
        };
    }

    private Object array(JsonParser parser) throws FileFault {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.END_ARRAY) {
            return List.of();
        }
        List<Object> values = new ArrayList<>(4);
        while (token != JsonToken.END_ARRAY) {
            values.add(value(parser, token));
            token = parser.nextToken();
        }
        return values;
    }

    private String string(JsonParser parser) {
        String text = parser.getString();
        if (Clean.badCharacters(text)) {
            record.fault(new RowFault("record.bad-character", Clean.forMessage(key)));
        }
        return text;
    }

    private Object integer(JsonParser parser) throws FileFault {
        if (parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
            return finite(parser);
        }
        return parser.getLongValue();
    }

    private Double finite(JsonParser parser) throws FileFault {
        double value = parser.getDoubleValue();
        if (!Double.isFinite(value)) {
            throw new FileFault("json.number", line(parser), Clean.forMessage(key));
        }
        return value;
    }

    static long line(JsonParser parser) {
        return parser.currentLocation().getLineNr();
    }
}
