package fi.luotsi.store.db;

import fi.luotsi.store.key.DataKey;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;

/** The sealed note in a backup: what the database held when the backup was verified. */
public final class CopyNote {

    private static final String NAME = "luotsi.note";

    private final Sealed file;

    public CopyNote(Path folder, DataKey key, SecureRandom random) {
        file = new Sealed(folder.resolve(NAME), key, "backup", random);
    }

    /**
     * What a backup holds.
     *
     * @param generation number of durable changes
     * @param digest of all tables
     */
    public record Note(long generation, Digest digest) {}

    public void write(Note note) throws IOException {
        file.write(ByteBuffer.allocate(Long.BYTES + Digest.BYTES).putLong(note.generation).put(note.digest.bytes())
                .array());
    }

    /** The note; null when there is none, or it is damaged or of another key. */
    public @Nullable Note read() {
        byte[] plain = file.read();
        if (plain == null || plain.length != Long.BYTES + Digest.BYTES) {
            return null;
        }
        ByteBuffer bytes = ByteBuffer.wrap(plain);
        return new Note(bytes.getLong(), Digest.next(bytes));
    }

    /** Whether a folder is a backup rather than a store; readable without a key. */
    public static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(NAME));
    }
}
