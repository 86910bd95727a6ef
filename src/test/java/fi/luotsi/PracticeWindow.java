package fi.luotsi;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.data.SaveChoice;
import fi.luotsi.desktop.frame.FrameScreen;
import fi.luotsi.desktop.frame.Looks;
import fi.luotsi.desktop.frame.Parts;
import fi.luotsi.desktop.frame.Preferences;
import fi.luotsi.desktop.part.Background;
import fi.luotsi.desktop.part.Theme;
import fi.luotsi.desktop.summary.FolderChoice;
import fi.luotsi.intake.Intake;
import fi.luotsi.store.TestStores;
import fi.luotsi.work.ImportFiles;
import fi.luotsi.work.PracticeStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The real window's parts over a practice store in a temporary folder, on Monday 23.11.2026. */
final class PracticeWindow implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static final Clock CLOCK =
            Clock.fixed(LocalDateTime.of(2026, 11, 23, 9, 2).atZone(HELSINKI).toInstant(), HELSINKI);

    private final Path home;
    private final Keep keep;

    /** The window's parts without any store yet. */
    static Parts parts(Path home, FolderChoice folders) {
        return parts(home, folders, (owner, title, name) -> null);
    }

    private static Parts parts(Path home, FolderChoice folders, SaveChoice places) {
        PracticeStore practice = new PracticeStore(TestStores.door(), new ImportFiles(new Intake(CLOCK)));
        return new Parts(
                TestStores.door(), home, CLOCK, new Wiring.Practice(practice), (bench, files) -> {},
                (language, trouble) -> trouble.code(), new AllScreens(
                        folders, places, null, "Tuovi Testaaja", CLOCK));
    }

    /** Makes the practice store with invented students, which takes some seconds. */
    PracticeWindow(Path home, int students) throws Exception {
        this.home = home;
        PracticeStore practice = new PracticeStore(TestStores.door(), new ImportFiles(new Intake(CLOCK)));
        PracticeStore.Size size = new PracticeStore.Size(students, 1, 6, TODAY);
        keep = practice.make(home.resolve("practice"), "Harjoitus", practice.passphrase(), size, Progress.NONE);
    }

    Keep keep() {
        return keep;
    }

    /** A frame over the store in a language and theme; on the FX thread. */
    FrameScreen frame(Language language, Theme theme, Background background, FolderChoice folders) {
        return frame(language, theme, background, folders, (owner, title, name) -> null);
    }

    /** The same with files saved where {@code places} says. */
    FrameScreen frame(Language language, Theme theme, Background background, FolderChoice folders, SaveChoice places) {
        Preferences preferences = new Preferences(home);
        preferences.look(language, theme);
        Looks looks = new Looks(preferences);
        FrameScreen frame = new FrameScreen(keep, parts(home, folders, places), preferences, looks, background, () -> {});
        frame.open();
        return frame;
    }

    @Override
    public void close() {
        keep.close();
    }
}
