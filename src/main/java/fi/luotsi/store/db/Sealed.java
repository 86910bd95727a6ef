package fi.luotsi.store.db;

import fi.luotsi.store.key.DataKey;
import fi.luotsi.store.key.SafeFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** A small file sealed with a store's key: nobody without it can read or change it unnoticed. */
final class Sealed {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int LARGEST = 1024;

    private final Path file;
    private final SecretKeySpec key;
    private final SecureRandom random;

    /** @param purpose what the file is for; files of another purpose do not open as this one */
    Sealed(Path file, DataKey key, String purpose, SecureRandom random) {
        this.file = file;
        this.key = new SecretKeySpec(key.derived(purpose), "AES");
        this.random = random;
    }

    /** Writes the file whole or not at all. */
    void write(byte[] plain) throws IOException {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
            byte[] sealed = cipher.doFinal(plain);
            SafeFile.write(file, ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is part of every Java platform", e);
        }
    }

    /** What was written, or null when there is nothing or it is damaged or of another store. */
    byte @Nullable [] read() {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST || Files.size(file) < NONCE) {
                return null;
            }
            byte[] bytes = Files.readAllBytes(file);
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, bytes, 0, NONCE));
            return cipher.doFinal(bytes, NONCE, bytes.length - NONCE);
        } catch (IOException | GeneralSecurityException e) {
            return null;
        }
    }
}
