package fi.luotsi.intake.json;

import fi.luotsi.intake.json.Slices.Whole;
import java.security.MessageDigest;
import java.util.Arrays;

/** A record's bytes as they stand in the file, parsed when they are needed. */
final class RawRecord {

    private final byte[] bytes;
    private final int from;
    private final int to;
    private final long number;
    private final int depth;
    private final RecordParser parser;

    /**
     * A record of a slice.
     *
     * @param number its running number in the file, from 1
     * @param parser parses it when that is wanted
     */
    RawRecord(Slices.Slice slice, int index, RecordParser parser) {
        this.bytes = slice.bytes();
        this.from = slice.bounds()[2 * index];
        this.to = slice.bounds()[2 * index + 1];
        this.number = slice.first() + index;
        this.depth = slice.depth();
        this.parser = parser;
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
        return parser.parse(bytes, from, to, depth);
    }
}
