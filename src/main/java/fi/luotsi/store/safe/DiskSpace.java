package fi.luotsi.store.safe;

import fi.luotsi.core.keep.StoreTrouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.ToLongFunction;

/** Asks for free space before something large is written: a database that meets a full disk can only be read. */
public final class DiskSpace {

    private static final long MEGABYTE = 1 << 20;
    /** Asked for beyond three times the database. */
    private static final long SPARE = 200 * MEGABYTE;

    private final ToLongFunction<Path> free;

    /** The free space of the computer's disks. */
    public DiskSpace() {
        this(DiskSpace::usable);
    }

    /** @param free bytes free where a path is; 0 = not known */
    public DiskSpace(ToLongFunction<Path> free) {
        this.free = free;
    }

    /**
     * Checks that there is room for three times the file, and 200 MB.
     *
     * @param file the database
     * @throws StoreTrouble no-space, with megabytes needed and free
     */
    public void check(Path file) throws StoreTrouble {
        long has = free.applyAsLong(file);
        long needs = 3 * file.toFile().length() + SPARE;
        // Some file systems do not tell; they say 0.
        if (has > 0 && has < needs) {
            throw new StoreTrouble("no-space", megabytes(needs), megabytes(has));
        }
    }

    private static String megabytes(long bytes) {
        return Long.toString((bytes + MEGABYTE - 1) / MEGABYTE);
    }

    private static long usable(Path path) {
        try {
            return Files.getFileStore(path).getUsableSpace();
        } catch (IOException e) {
            // Not being told is no reason to refuse.
            return 0;
        }
    }
}
