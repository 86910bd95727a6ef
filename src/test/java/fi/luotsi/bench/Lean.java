package fi.luotsi.bench;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The base that imports are compared with: Jackson's tokens straight into small objects, with nothing checked, cleaned
 * or counted. It keeps what a plan or a study right is made of and skips the rest.
 */
final class Lean {

    /** Any object of the record: the texts, numbers and truth values of the keys that are kept, and the objects in it. */
    static final class Thing {
        final List<String> texts = new ArrayList<>(6);
        final List<Thing> things = new ArrayList<>(2);
        long number;
        boolean flag;
    }

    private static final JsonFactory FACTORY = new JsonFactory();

    private Lean() {}

    /** Reads all records of a file; gives how many there were. */
    static int read(InputStream stream) throws IOException {
        int records = 0;
        try (InputStream in = stream; JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                records += object(parser).things.isEmpty() ? 0 : 1;
            }
        }
        return records;
    }

    private static Thing object(JsonParser parser) {
        Thing thing = new Thing();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            value(parser, parser.nextToken(), name, thing);
        }
        return thing;
    }

    private static void value(JsonParser parser, JsonToken token, String name, Thing thing) {
        switch (token) {
            case START_OBJECT -> {
                if (dropped(name)) {
                    parser.skipChildren();
                } else {
                    thing.things.add(object(parser));
                }
            }
            case START_ARRAY -> {
                for (JsonToken each = parser.nextToken(); each != JsonToken.END_ARRAY; each = parser.nextToken()) {
                    value(parser, each, name, thing);
                }
            }
            case VALUE_STRING -> {
                if (!dropped(name)) {
                    thing.texts.add(parser.getString());
                }
            }
            case VALUE_NUMBER_INT -> thing.number = parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> thing.number = (long) parser.getDoubleValue();
            case VALUE_TRUE -> thing.flag = true;
            default -> { }
        }
    }

    /** Long texts and contact details, which no compact object would hold. */
    private static boolean dropped(String name) {
        return switch (name) {
            case "sisallon-kuvaus", "ajanjakson-tarkenne", "keskeiset-tyotehtavat", "sahkoposti", "puhelinnumero",
                    "tavoitteet-ja-sisallot", "module-id", "lyhytNimi", "lisätiedot" -> true;
            default -> false;
        };
    }
}
