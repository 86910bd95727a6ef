package fi.luotsi.store.db;

import java.nio.ByteBuffer;

/** A SHA-256 digest of tables' contents, and how many rows it was made of. */
public record Digest(long rows, ByteBuffer sha256) {

    static final int BYTES = 40;

    /** A digest of these 32 bytes. */
    Digest(long rows, byte[] sha256) {
        this(rows, ByteBuffer.wrap(sha256.clone()).asReadOnlyBuffer());
    }

    static Digest next(ByteBuffer bytes) {
        long rows = bytes.getLong();
        byte[] sha256 = new byte[BYTES - Long.BYTES];
        bytes.get(sha256);
        return new Digest(rows, sha256);
    }

    byte[] bytes() {
        return ByteBuffer.allocate(BYTES).putLong(rows).put(sha256.duplicate()).array();
    }
}
