package fi.luotsi.store.safe;

import fi.luotsi.store.key.SafeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * A new database with its key files, made ready beside a store until it takes the place of the one so far.
 *
 * <p>A database and its key files cannot be exchanged in one step. So everything new is written here and synced, then a
 * small file says that it is decided, and only then are the files moved. Whoever opens the store finishes what was
 * decided and throws away what was not: a program that is killed leaves the store as it was or as it was to be.
 */
public final class Pending {

    /** What is exchanged, and what goes with it. */
    public enum Kind {
        /** A backup takes the database's place. */
        RESTORE,
        /** A copy of the database whose tables have been brought to the present version takes its place. */
        MIGRATE,
        /** The database is written with a new key: what the old key opens goes too. */
        RENEW,
        /** The database is written without some persons: what still holds them goes too. */
        PURGE
    }

    private static final List<String> FILES =
            List.of("luotsi.mv.db", "luotsi.keys", "luotsi.keys.copy", "luotsi.stamp");

    private final Path store;
    private final Path folder;
    private final Path decided;

    public Pending(Path store) {
        this.store = store;
        folder = store.resolve("luotsi.pending");
        decided = folder.resolve("decided");
    }

    /** Makes the folder for the new files, empty. */
    public Path begin() throws IOException {
        Folders.remove(folder);
        return Folders.make(folder);
    }

    /** Decides that the new files are taken into use; nothing stops it from here on but a broken disk. */
    public void decide(Kind kind) throws IOException {
        SafeFile.sync(folder);
        SafeFile.write(decided, kind.name().getBytes(StandardCharsets.US_ASCII));
    }

    /** Finishes what was decided; removes what was not. Does nothing when nothing is pending. */
    public void finish() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        if (Files.isRegularFile(decided)) {
            String kind = Files.readString(decided, StandardCharsets.US_ASCII);
            for (String name : FILES) {
                Path file = folder.resolve(name);
                if (Files.exists(file)) {
                    Files.move(file, store.resolve(name), StandardCopyOption.ATOMIC_MOVE,
                            StandardCopyOption.REPLACE_EXISTING);
                }
            }
            SafeFile.sync(store);
            if (kind.equals(Kind.RENEW.name()) || kind.equals(Kind.PURGE.name())) {
                new BackupFolder(store).removeAll();
                new Aside(store).removeAll();
            }
            Files.delete(decided);
        }
        Folders.remove(folder);
    }
}
