package fi.luotsi.desktop;

import fi.luotsi.desktop.frame.Parts;
import fi.luotsi.desktop.frame.Preferences;
import fi.luotsi.desktop.frame.Preferences.KnownStore;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The window with stores in memory, from the Open screen on. */
abstract class InDesktop extends FxTest {

    static final String PASSPHRASE = "luotsi-17-kaisla";

    final FakeDoor door = new FakeDoor();
    final EmptyScreens screens = new EmptyScreens();

    @TempDir
    Path home;

    @BeforeEach
    void small() {
        new Preferences(home).window(new javafx.geometry.Rectangle2D(0, 0, 1000, 700));
    }

    final void focusOnField() {
        until("a field has the focus", () -> stage().getScene().getFocusOwner() instanceof TextField);
    }

    final void start() {
        start(Rooms.parts(door, home, screens));
    }

    private void start(Parts rooms) {
        on(() -> {
            new Desktop(stage(), rooms).show();
            present(stage());
            return null;
        });
        settle();
    }

    final void startWithStore() {
        startWithStore(Rooms.parts(door, home, screens));
    }

    private void startWithStore(Parts rooms) {
        Path folder = home.resolve("hyvinvointi");
        door.with(folder, "Hyvinvointi", PASSPHRASE, Rooms.cohort());
        new Preferences(home).opened(new KnownStore(folder, "Hyvinvointi", null));
        start(rooms);
    }

    final void unlock() {
        unlock(Rooms.parts(door, home, screens));
    }

    final void unlock(Parts rooms) {
        startWithStore(rooms);
        focusOnField();
        write(PASSPHRASE).type(KeyCode.ENTER);
        until("overview", () -> find("#overview") != null);
    }

    final Node find(String selector) {
        return stage().getScene().getRoot().lookup(selector);
    }
}
