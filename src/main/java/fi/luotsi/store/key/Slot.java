package fi.luotsi.store.key;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.jspecify.annotations.Nullable;

/**
 * One way into a store: the data key, encrypted with AES-256-GCM by a key made from a secret with Argon2id.
 *
 * @param kind {@link #PASSPHRASE} or {@link #RECOVERY}
 */
record Slot(String kind, byte[] salt, byte[] nonce, byte[] wrapped) {

    static final String PASSPHRASE = "passphrase";
    static final String RECOVERY = "recovery";

    private static final int KEY_BYTES = 32;
    private static final int TAG_BITS = 128;

    static Slot seal(String kind, char[] secret, byte[] dataKey, Cost cost, String bound, SecureRandom random) {
        byte[] salt = bytes(random, 16);
        byte[] nonce = bytes(random, 12);
        byte[] key = derive(secret, salt, cost);
        try {
            return new Slot(kind, salt, nonce, cipher(Cipher.ENCRYPT_MODE, key, nonce, bound(bound, kind, salt))
                    .doFinal(dataKey));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is part of every Java platform", e);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /** The data key, or null when the secret is not the right one. */
    byte @Nullable [] open(char[] secret, Cost cost, String bound) {
        byte[] key = derive(secret, salt, cost);
        try {
            return cipher(Cipher.DECRYPT_MODE, key, nonce, bound(bound, kind, salt)).doFinal(wrapped);
        } catch (AEADBadTagException e) {
            return null;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is part of every Java platform", e);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /** Of salt and nonce, both random and new each time the slot is sealed. */
    String digest() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(salt);
            return HexFormat.of().formatHex(sha256.digest(nonce), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] bound) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(bound);
        return cipher;
    }

    private static byte[] bound(String bound, String kind, byte[] salt) {
        return (bound + "|" + kind + "|" + Base64.getEncoder().encodeToString(salt)).getBytes(StandardCharsets.UTF_8);
    }

    /** The same text always gives the same key, however its accents were typed. */
    static byte[] derive(char[] secret, byte[] salt, Cost cost) {
        byte[] text = Normalizer.normalize(CharBuffer.wrap(secret), Normalizer.Form.NFC)
                .getBytes(StandardCharsets.UTF_8);
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withSalt(salt)
                .withMemoryAsKB(cost.memory())
                .withIterations(cost.rounds())
                .withParallelism(cost.lanes())
                .build());
        byte[] key = new byte[KEY_BYTES];
        argon2.generateBytes(text, key);
        Arrays.fill(text, (byte) 0);
        return key;
    }

    static byte[] bytes(SecureRandom random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
