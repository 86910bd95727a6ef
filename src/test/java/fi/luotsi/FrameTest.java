package fi.luotsi;

import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.FxTest;
import fi.luotsi.desktop.frame.FrameScreen;
import fi.luotsi.desktop.part.Background;
import fi.luotsi.desktop.part.Theme;
import java.nio.file.Path;
import java.util.Set;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** A test over one practice store, whose frame each test opens anew in the window or off the screen. */
abstract class FrameTest extends FxTest {

    @TempDir
    static Path home;

    private static PracticeWindow window;

    private final Background background = new Background();
    private FrameScreen frame;
    private Parent root;

    /** Makes the store; once, before all tests of a class. */
    static void practise(int students) throws Exception {
        window = new PracticeWindow(home, students);
    }

    @AfterAll
    static void leaveStore() {
        if (window != null) {
            window.close();
            window = null;
        }
    }

    static PracticeWindow window() {
        return window;
    }

    /** Opens the frame in the window and waits for the overview. */
    final FrameScreen open() {
        show(() -> {
            frame = window.frame(Language.FI, Theme.FIRST, background, (owner, title) -> null);
            root = frame.view();
            return frame.view();
        });
        until("the overview", () -> find(".lu-overview") != null);
        return frame;
    }

    /** Opens the frame in a scene of any size and waits for the overview. */
    final Scene open(Language language, Theme theme, double width, double height) {
        Scene scene = on(() -> {
            frame = window.frame(language, theme, background, (owner, title) -> null);
            root = frame.view();
            Scene made = new Scene(frame.view(), width, height);
            theme.dress(made);
            return made;
        });
        until("the overview", () -> {
            lay(); // no pulse does it, because the scene is in no window
            return find(".lu-tile") != null;
        });
        return scene;
    }

    /** Puts a scene into the window, where menus can open. */
    final void inWindow(Scene scene) {
        on(() -> {
            stage().setScene(scene);
            stage().sizeToScene();
            present(stage());
            return null;
        });
    }

    private void lay() {
        root.applyCss();
        root.layout();
    }

    /** Waits until nothing is made off the FX thread any more, also what is made to the measure of its place. */
    final void quiet() {
        for (int i = 0; i < 2; i++) {
            on(() -> {
                lay();
                return null;
            });
            until("background work is done", () -> !background.busy().get());
        }
        on(() -> {
            lay();
            return null;
        });
    }

    @AfterEach
    final void closeFrame() {
        on(() -> {
            if (frame != null) {
                frame.close();
            }
            return null;
        });
        background.close();
    }

    final FrameScreen frame() {
        return frame;
    }

    final Background background() {
        return background;
    }

    /** The first node of a selector, or null. */
    final Node find(String selector) {
        return root.lookup(selector);
    }

    final Set<Node> all(String selector) {
        return root.lookupAll(selector);
    }

    /** Chooses a reporting date in the calendar. */
    final void day(String written) {
        press(KeyCode.CONTROL).type(KeyCode.D).release(KeyCode.CONTROL);
        until("the calendar", () -> find(".lu-calendar") != null);
        on(() -> {
            TextField day = (TextField) find(".lu-calendar .text-field");
            day.setText(written);
            day.fireEvent(new ActionEvent());
            return null;
        });
    }
}
