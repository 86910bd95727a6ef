package fi.luotsi.core.keep;

import java.nio.file.Path;
import java.time.LocalDateTime;

/**
 * A verified copy of a store, encrypted as the store is.
 *
 * @param folder where its files are
 * @param made when it was made, by the clock of that time; local time in Europe/Helsinki
 * @param generation how many durable changes the store had seen; of two backups the one with more is the newer
 * @param bytes size of its files
 */
public record Backup(Path folder, LocalDateTime made, long generation, long bytes) {

    /** What it is called in lists and commands. */
    public String name() {
        return String.valueOf(folder.getFileName());
    }
}
