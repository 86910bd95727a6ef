package fi.luotsi.intake.json;

import fi.luotsi.intake.json.Slices.Whole;
import fi.luotsi.intake.part.FileFault;
import java.security.MessageDigest;
import java.util.Arrays;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A record's bytes as they stand in the file, parsed when they are needed. */
final class RawRecord {

    private static final JsonFactory[] BY_DEPTH = {
        JsonValues.factory(JsonValues.DEPTH), JsonValues.factory(JsonValues.DEPTH - 1),
        JsonValues.factory(JsonValues.DEPTH - 2), JsonValues.factory(JsonValues.DEPTH - 3)};

    private final byte[] bytes;
    private final int from;
    private final int to;
    private final long number;
    private final int depth;
    private final JsonValues values;

    /**
     * A record of a slice.
     *
     * @param number its running number in the file, from 1
     * @param values builds its values
     */
    RawRecord(Slices.Slice slice, int index, JsonValues values) {
        this.bytes = slice.bytes();
        this.from = slice.bounds()[2 * index];
        this.to = slice.bounds()[2 * index + 1];
        this.number = slice.first() + index;
        this.depth = slice.depth();
        this.values = values;
    }

    /** Its running number in the file, from 1. */
    long number() {
        return number;
    }

    /** The first 16 bytes of the SHA-256 of an edition and the record. */
    byte[] digest(MessageDigest sha256, int edition) {
        sha256.update((byte) edition);
        sha256.update(bytes, from, to - from);
        return Arrays.copyOf(sha256.digest(), 16);
    }

    /** The record; an empty object when it is no object. */
    JsonObject parse() throws Whole {
        try (JsonParser parser = BY_DEPTH[depth].createParser(ObjectReadContext.empty(), bytes, from, to - from)) {
            JsonObject record = values.begin();
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_OBJECT) {
                values.members(parser, record);
            } else {
                values.value(parser, token);
            }
            if (parser.nextToken() != null) {
                throw new Whole();
            }
            return record;
        } catch (JacksonException | FileFault e) {
            throw new Whole();
        }
    }
}
