package fi.luotsi.store.safe;

import fi.luotsi.store.key.SafeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;

/** Where a database is kept that a backup takes the place of, damaged or not. Nothing in it is ever removed but with its key. */
public final class Aside {

    private static final List<String> FILES =
            List.of("luotsi.mv.db", "luotsi.stamp", "luotsi.keys", "luotsi.keys.copy");

    private final Path store;
    private final Path folder;

    public Aside(Path store) {
        this.store = store;
        folder = store.resolve("aside");
    }

    /** Copies the store's files as they are; gives the folder they are in. */
    public Path keep(LocalDateTime now) throws IOException {
        String name = BackupFolder.TIME.format(now);
        Path to = folder.resolve(name);
        for (int n = 2; Files.exists(to); n++) {
            to = folder.resolve(name + "_" + n);
        }
        Folders.make(folder);
        Folders.make(to);
        for (String file : FILES) {
            if (Files.exists(store.resolve(file))) {
                Folders.copy(store.resolve(file), to.resolve(file));
            }
        }
        SafeFile.sync(to);
        SafeFile.sync(folder);
        return to;
    }

    void removeAll() throws IOException {
        Folders.remove(folder);
    }
}
