package fi.luotsi.store.db;

import fi.luotsi.store.key.DataKey;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;

/**
 * A note beside the database of how far it had come, and of whether it was closed, sealed with the store's key.
 *
 * <p>H2 opens a file that was cut, emptied or put back to an older state without a word. The note is written after the
 * database is synced, so it may lag behind the database but never runs ahead of it, unless the database was damaged.
 */
final class Stamp {

    private static final String NAME = "luotsi.stamp";

    /**
     * How far a database had come.
     *
     * @param generation number of durable changes
     * @param documents documents of complete imports after that change
     */
    record State(long generation, long documents) {}

    /**
     * What the note says.
     *
     * @param digest of the small tables when the database was closed, {@link Digests#small}; null while it is open
     */
    record Note(State state, @Nullable Digest digest) {}

    private final Sealed file;

    Stamp(Path folder, DataKey key, SecureRandom random) {
        file = new Sealed(folder.resolve(NAME), key, "stamp", random);
    }

    /** Notes how far the open database has come. */
    void write(State state) throws IOException {
        write(new Note(state, null));
    }

    void write(Note note) throws IOException {
        byte[] digest = note.digest == null ? new byte[0] : note.digest.bytes();
        file.write(ByteBuffer.allocate(16 + digest.length)
                .putLong(note.state.generation).putLong(note.state.documents).put(digest).array());
    }

    /** The note, or null when there is none or it cannot be read: then it says nothing against the database. */
    @Nullable Note read() {
        byte[] plain = file.read();
        if (plain == null || plain.length != 16 && plain.length != 16 + Digest.BYTES) {
            return null;
        }
        ByteBuffer bytes = ByteBuffer.wrap(plain);
        State state = new State(bytes.getLong(), bytes.getLong());
        return new Note(state, bytes.hasRemaining() ? Digest.next(bytes) : null);
    }
}
