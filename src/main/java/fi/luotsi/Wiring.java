package fi.luotsi;

import fi.luotsi.cli.Cli;
import fi.luotsi.cli.Surroundings;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.Quarantined;
import fi.luotsi.core.keep.StoreTroubleTexts;
import fi.luotsi.desktop.Desktop;
import fi.luotsi.desktop.OneWindow;
import fi.luotsi.desktop.data.AskFiles;
import fi.luotsi.desktop.data.AskSave;
import fi.luotsi.desktop.data.ImportDeed;
import fi.luotsi.desktop.data.Retry;
import fi.luotsi.desktop.frame.Parts;
import fi.luotsi.desktop.summary.AskFolder;
import fi.luotsi.intake.Intake;
import fi.luotsi.store.EncryptedStores;
import fi.luotsi.work.BringFiles;
import fi.luotsi.work.ImportFiles;
import fi.luotsi.work.PracticeStore;
import fi.luotsi.work.Quarantine;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Joins the parts by their constructors; the only place that knows them all. */
final class Wiring {

    private final Clock clock = Clock.system(ZoneId.of("Europe/Helsinki"));
    private final EncryptedStores door = new EncryptedStores(System.getProperty("user.name"));
    private final Intake intake = new Intake(clock);
    private final ImportFiles importFiles = new ImportFiles(intake);
    private final BringFiles bringFiles = new BringFiles(intake, importFiles);
    private final PracticeStore practice = new PracticeStore(door, importFiles);

    Cli cli() {
        return new Cli(new Surroundings(
                door, importFiles, practice, home(), System.getProperty("user.name"), clock,
                utf8(FileDescriptor.out), utf8(FileDescriptor.err)));
    }

    /** Shows the window and returns; the program ends when the window is closed. */
    void openWindow(OneWindow place) {
        Desktop.start(new Parts(
                door, home(), clock, new Practice(practice), new ImportDeed(bringFiles, clock, new AskFiles()),
                new StoreTroubleTexts()::say, new AllScreens(
                        new AskFolder(), new AskSave(), this::again, System.getProperty("user.name"), clock)), place);
    }

    private Retry.Done again(Keep keep, List<Quarantined> rows, Progress progress) {
        Quarantine.Retried done = new Quarantine(importFiles)
                .retry(keep, rows, LocalDateTime.now(clock).withNano(0), progress);
        return new Retry.Done(done.released(), done.stayed(), done.unread());
    }

    /** What a practice store is made of, for the window. */
    record Practice(PracticeStore store) implements Parts.Practice {
        @Override
        public char[] passphrase() {
            return store.passphrase();
        }

        @Override
        public void fill(Keep keep, LocalDate today, Progress progress) {
            store.fill(keep, PracticeStore.Size.usual(today), progress);
        }
    }

    /** Answers are UTF-8 whatever the terminal's own encoding is, so that files made of them are always the same. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** The user's data folder, where the system keeps such things. */
    static Path home() {
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
