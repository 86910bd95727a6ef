package fi.luotsi.desktop.open;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.keep.Backup;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.EmptyScreens;
import fi.luotsi.desktop.FakeDoor;
import fi.luotsi.desktop.FxTest;
import fi.luotsi.desktop.Rooms;
import fi.luotsi.desktop.frame.Looks;
import fi.luotsi.desktop.frame.Preferences;
import fi.luotsi.desktop.frame.Preferences.KnownStore;
import fi.luotsi.desktop.part.Background;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** A store that does not open offers its newest backup; restoring it opens the store. */
class OpenRestoreTest extends FxTest {

    private static final LocalDateTime FRIDAY = LocalDateTime.of(2026, 11, 20, 15, 12);

    private final Background background = new Background();
    private final FakeDoor door = new FakeDoor();
    private final AtomicReference<Keep> entered = new AtomicReference<>();

    @TempDir
    Path home;

    @AfterEach
    void stopWork() {
        background.close();
    }

    private OpenScreen screen(Path folder) {
        Preferences preferences = new Preferences(home);
        preferences.opened(new KnownStore(folder, "Tekniikka", FRIDAY));
        return on(() -> {
            Looks looks = new Looks(preferences);
            looks.language().set(Language.FI);
            return new OpenScreen(
                    Rooms.parts(door, home, new EmptyScreens()), preferences, looks, background, entered::set);
        });
    }

    @Test
    void the_newest_backup_is_offered_and_restored() throws Exception {
        Path folder = home.resolve("tekniikka");
        door.with(folder, "Tekniikka", "luotsi-17-kaisla", Rooms.cohort());
        Backup backup = new Backup(folder.resolve("backups").resolve("one"), FRIDAY, 7, 1);
        door.damage(folder, backup);
        OpenScreen screen = screen(folder);
        on(() -> {
            screen.model().secret.set("luotsi-17-kaisla");
            screen.unlock();
            return screen;
        });
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> on(() -> screen.model().offered.get() != null));
        assertThat(on(() -> screen.model().secretFault.get())).isNotEmpty();
        assertThat(on(() -> screen.model().offered.get())).isEqualTo(backup);
        on(() -> {
            screen.restore();
            return screen;
        });
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> entered.get() != null);
        assertThat(entered.get().name()).isEqualTo("Tekniikka");
        assertThat(door.open()).isOne();
    }

    @Test
    void a_wrong_passphrase_offers_no_backup() throws Exception {
        Path folder = home.resolve("tekniikka");
        door.with(folder, "Tekniikka", "luotsi-17-kaisla", Rooms.cohort());
        OpenScreen screen = screen(folder);
        on(() -> {
            screen.model().secret.set("väärä");
            screen.unlock();
            return screen;
        });
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> on(() -> !screen.model().secretFault.get().isEmpty()));
        assertThat(on(() -> screen.model().offered.get())).isNull();
        assertThat(entered.get()).isNull();
    }
}
