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

/**
 * A note beside the database of how far it had come, sealed with the store's key.
 *
 * <p>H2 opens a file that was cut, emptied or put back to an older state without a word. The note is written after the
 * database is synced, so it may lag behind the database but never runs ahead of it, unless the database was damaged.
 */
final class Stamp {

    /**
     * How far a database had come.
     *
     * @param generation number of durable changes
     * @param documents documents of complete imports after that change
     */
    record State(long generation, long documents) {}

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final Path file;
    private final SecretKeySpec key;
    private final SecureRandom random;

    Stamp(Path folder, DataKey key, SecureRandom random) {
        this.file = folder.resolve("luotsi.stamp");
        this.key = new SecretKeySpec(key.derived("stamp"), "AES");
        this.random = random;
    }

    void write(State state) throws IOException {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] plain = ByteBuffer.allocate(16).putLong(state.generation).putLong(state.documents).array();
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
            byte[] sealed = cipher.doFinal(plain);
            SafeFile.write(file, ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is part of every Java platform", e);
        }
    }

    /** The note, or null when there is none or it cannot be read: then it says nothing against the database. */
    @Nullable State read() {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > 1024) {
                return null;
            }
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            byte[] nonce = new byte[NONCE];
            bytes.get(nonce);
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
            ByteBuffer plain = ByteBuffer.wrap(cipher.doFinal(bytes.array(), NONCE, bytes.remaining()));
            return new State(plain.getLong(), plain.getLong());
        } catch (IOException | GeneralSecurityException | java.nio.BufferUnderflowException e) {
            return null;
        }
    }
}
