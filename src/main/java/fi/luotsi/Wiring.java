package fi.luotsi;

import fi.luotsi.cli.Cli;
import fi.luotsi.cli.Surroundings;
import fi.luotsi.intake.Intake;
import fi.luotsi.store.EncryptedStores;
import fi.luotsi.work.ImportFiles;
import fi.luotsi.work.PracticeStore;
import java.io.FileOutputStream;
import java.io.FileDescriptor;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;

/** Joins the parts by their constructors; the only place that knows them all. */
final class Wiring {

    private final Clock clock = Clock.system(ZoneId.of("Europe/Helsinki"));
    private final EncryptedStores door = new EncryptedStores();
    private final ImportFiles importFiles = new ImportFiles(new Intake(clock));
    private final PracticeStore practice = new PracticeStore(door, importFiles);

    Cli cli() {
        return new Cli(new Surroundings(
                door, importFiles, practice, home(), clock, utf8(FileDescriptor.out), utf8(FileDescriptor.err)));
    }

    /** Answers are UTF-8 whatever the terminal's own encoding is, so that files made of them are always the same. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** The user's data folder, where the system keeps such things. */
    private static Path home() {
        String user = System.getProperty("user.home");
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            String local = System.getenv("LOCALAPPDATA");
            return (local == null ? Path.of(user, "AppData", "Local") : Path.of(local)).resolve("Luotsi");
        }
        if (system.contains("mac")) {
            return Path.of(user, "Library", "Application Support", "Luotsi");
        }
        String data = System.getenv("XDG_DATA_HOME");
        return (data == null || data.isBlank() ? Path.of(user, ".local", "share") : Path.of(data)).resolve("luotsi");
    }
}
