package fi.luotsi.store.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The random key of a store, and what is derived from it. */
public final class DataKey {

    private static final int BYTES = 32;
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private final byte[] key;

    DataKey(byte[] key) {
        this.key = key;
    }

    public static DataKey random(SecureRandom random) {
        return new DataKey(Slot.bytes(random, BYTES));
    }

    byte[] bytes() {
        return key;
    }

    /** The password of the database file: 64 signs of plain ASCII, which H2 takes whole. */
    public char[] filePassword() {
        return hex(key);
    }

    /** The password of a database user, always the same for the same name. */
    public char[] userPassword(String user) {
        return hex(derived("database user " + user));
    }

    /** A key of 32 bytes for another purpose, from which this one cannot be computed. */
    public byte[] derived(String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(("luotsi " + purpose).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC is part of every Java platform", e);
        }
    }

    /** Whether this is the same key. */
    public boolean same(DataKey other) {
        return MessageDigest.isEqual(key, other.key);
    }

    /** A copy, to be wiped by itself. */
    public DataKey copy() {
        return new DataKey(key.clone());
    }

    /** Forgets the key; it is of no use afterwards. */
    public void wipe() {
        Arrays.fill(key, (byte) 0);
    }

    private static char[] hex(byte[] bytes) {
        char[] signs = new char[bytes.length * 2];
        for (int i = 0; i < bytes.length; i++) {
            signs[2 * i] = HEX[(bytes[i] >> 4) & 15];
            signs[2 * i + 1] = HEX[bytes[i] & 15];
        }
        return signs;
    }
}
