package fi.luotsi.store.safe;

import fi.luotsi.core.keep.Backup;
import fi.luotsi.store.key.SafeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder of a store's backups. A backup gets its final name once it is verified, so that every name is a promise. */
public final class BackupFolder {

    /** Times in the names of folders. */
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd_HH-mm-ss", Locale.ROOT);

    private static final Pattern NAME = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d_\\d\\d-\\d\\d-\\d\\d)_(\\d{1,18})");
    private static final Comparator<Backup> NEWEST_FIRST =
            Comparator.comparingLong(Backup::generation).thenComparing(Backup::made).reversed();

    private final Path folder;

    public BackupFolder(Path store) {
        folder = store.resolve("backups");
    }

    /** The backups, newest first; by what the database had seen, not by a clock that may have been wrong. */
    public List<Backup> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Backup> found = new ArrayList<>();
        try (Stream<Path> folders = Files.list(folder)) {
            for (Path one : folders.toList()) {
                Backup backup = backup(one);
                if (backup != null) {
                    found.add(backup);
                }
            }
        } catch (IOException e) {
            return List.of();
        }
        found.sort(NEWEST_FIRST);
        return List.copyOf(found);
    }

    private static @Nullable Backup backup(Path folder) {
        Matcher name = NAME.matcher(String.valueOf(folder.getFileName()));
        try {
            return !name.matches() || !Files.isDirectory(folder) ? null
                    : new Backup(folder, LocalDateTime.parse(name.group(1), TIME), Long.parseLong(name.group(2)),
                            Folders.size(folder));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The number of changes that the newest backup has seen, -1 when there is none. */
    public long newest() {
        List<Backup> all = list();
        return all.isEmpty() ? -1 : all.getFirst().generation();
    }

    /** An empty folder for a backup that is not verified yet; one left by a killed program goes. */
    public Path begin() throws IOException {
        Path part = folder.resolve("unfinished");
        Folders.remove(part);
        Folders.make(folder);
        return Folders.make(part);
    }

    /** Gives a verified backup its name, and thins the older ones out. */
    public Backup finish(Path part, LocalDateTime made, long generation) throws IOException {
        SafeFile.sync(part);
        Path to = folder.resolve(TIME.format(made) + "_" + generation);
        Folders.remove(to);
        Files.move(part, to, StandardCopyOption.ATOMIC_MOVE);
        SafeFile.sync(folder);
        for (Backup old : Thinning.superfluous(list())) {
            // By its name first: what is half removed must not look like a backup.
            Path gone = folder.resolve("unfinished");
            Folders.remove(gone);
            Files.move(old.folder(), gone, StandardCopyOption.ATOMIC_MOVE);
            Folders.remove(gone);
        }
        return new Backup(to, LocalDateTime.parse(TIME.format(made), TIME), generation, Folders.size(to));
    }

    /** Removes what a backup that could not be verified left. */
    public void giveUp() {
        try {
            Folders.remove(folder.resolve("unfinished"));
        } catch (IOException e) {
            // The next backup removes it.
        }
    }

    void removeAll() throws IOException {
        Folders.remove(folder);
    }
}
