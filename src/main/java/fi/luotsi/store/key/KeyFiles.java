package fi.luotsi.store.key;

import fi.luotsi.core.keep.StoreTrouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The key file of a store and its copy beside it: two, because without a key file nobody opens the store again. */
public final class KeyFiles {

    private static final List<String> NAMES = List.of("luotsi.keys", "luotsi.keys.copy");
    /** A key file is about 1 kB; a larger one is not ours. */
    private static final long LARGEST = 64 << 10;

    private final Path folder;
    private final KeyJson json;

    /** @param floor the least Argon2id cost that is accepted */
    public KeyFiles(Path folder, Cost floor) {
        this.folder = folder;
        this.json = new KeyJson(floor);
    }

    public boolean any() {
        return NAMES.stream().anyMatch(name -> Files.isRegularFile(folder.resolve(name)));
    }

    public void write(KeyFile file) throws IOException {
        byte[] bytes = json.write(file);
        for (String name : NAMES) {
            SafeFile.write(folder.resolve(name), bytes);
        }
    }

    /**
     * Reads the first copy that is in order.
     *
     * @throws StoreTrouble newer, key-file-weak, key-file-heavy or key-file-damaged when none is
     */
    public KeyFile read() throws StoreTrouble {
        StoreTrouble first = null;
        for (String name : NAMES) {
            byte[] bytes = bytes(name);
            if (bytes == null) {
                continue;
            }
            try {
                return json.read(bytes);
            } catch (StoreTrouble trouble) {
                if (trouble.code().equals("newer")) {
                    throw trouble;
                }
                first = first == null ? trouble : first;
            }
        }
        throw first != null ? first : new StoreTrouble("key-file-damaged");
    }

    /** Writes a damaged or missing copy anew from the one that opened the store; whether there was one. */
    public boolean mend(KeyFile good) throws IOException {
        byte[] expected = json.write(good);
        boolean mended = false;
        for (String name : NAMES) {
            if (!Arrays.equals(expected, bytes(name))) {
                SafeFile.write(folder.resolve(name), expected);
                mended = true;
            }
        }
        return mended;
    }

    /** Removes both copies, when a store could not be made after all. */
    public void remove() throws IOException {
        for (String name : NAMES) {
            Files.deleteIfExists(folder.resolve(name));
        }
    }

    /** When the first copy was written, null when that cannot be told. */
    public @Nullable Instant written() {
        try {
            return Files.getLastModifiedTime(folder.resolve(NAMES.getFirst())).toInstant();
        } catch (IOException e) {
            return null;
        }
    }

    private byte @Nullable [] bytes(String name) {
        Path path = folder.resolve(name);
        try {
            return Files.isRegularFile(path) && Files.size(path) <= LARGEST ? Files.readAllBytes(path) : null;
        } catch (IOException e) {
            return null;
        }
    }
}
