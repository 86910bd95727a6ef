package fi.luotsi.store;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.StoreDoor;
import fi.luotsi.store.key.Cost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Stores for tests, whose passphrases cost next to nothing to try. */
public final class TestStores {

    public static final String PASSPHRASE = "kuusi sinistä venettä";

    private static final Cost CHEAP = new Cost(64, 1, 1);

    private static Path pattern;
    private static String recoveryCode;

    private TestStores() {}

    public static StoreDoor door() {
        return new EncryptedStores(CHEAP);
    }

    /** A new, empty, closed store named Rantatie: a copy of one that is made once, because making takes its time. */
    public static synchronized Path fresh(Path parent) throws Exception {
        if (pattern == null) {
            pattern = untilTheEnd("luotsi-pattern").resolve("store");
            StoreDoor.Created created = door().create(pattern, "Rantatie", false, PASSPHRASE.toCharArray());
            created.keep().close();
            recoveryCode = created.recoveryCode();
        }
        return copy(pattern, parent.resolve("store"));
    }

    /** A new folder for what several test classes copy; goes with all that is in it when this program ends. */
    public static Path untilTheEnd(String name) throws IOException {
        Path folder = Files.createTempDirectory(name);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(each);
                }
            } catch (IOException e) {
                // A file that is still held on Windows stays, in the folder for such files.
            }
        }));
        return folder;
    }

    /** The recovery code of every {@link #fresh} store. */
    static String recoveryCode() {
        return recoveryCode;
    }

    public static Keep open(Path folder) throws Exception {
        return door().open(folder, PASSPHRASE.toCharArray());
    }

    public static Path copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (Path file : files(from)) {
            Files.copy(file, to.resolve(file.getFileName()));
        }
        return to;
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
