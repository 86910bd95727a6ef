package fi.luotsi.store.pack;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A content hash: the first 128 bits of SHA-256. */
public record Hash(long high, long low) {

    public static Hash of(byte[] content) {
        ByteBuffer digest = ByteBuffer.wrap(sha256().digest(content));
        return new Hash(digest.getLong(), digest.getLong());
    }

    /** The hash stored as these 16 bytes. */
    public static Hash stored(byte[] sixteen) {
        ByteBuffer bytes = ByteBuffer.wrap(sixteen);
        return new Hash(bytes.getLong(), bytes.getLong());
    }

    /** The hash as 16 bytes. */
    public byte[] bytes() {
        return ByteBuffer.allocate(16).putLong(high).putLong(low).array();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
