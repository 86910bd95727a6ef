package fi.luotsi;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.FxTest;
import fi.luotsi.desktop.frame.FrameScreen;
import fi.luotsi.desktop.frame.Places.Place;
import fi.luotsi.desktop.part.Background;
import fi.luotsi.desktop.part.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Walks every screen of the real window: what can have the focus says what it is, and targets are 24 × 24 or more. */
class AccessibleScreensTest extends FxTest {

    private static final double LEAST = 24;

    @TempDir
    static Path folder;

    private static PracticeWindow window;
    private static Background background;

    @BeforeAll
    static void practise() throws Exception {
        window = new PracticeWindow(folder, 60);
        background = new Background();
    }

    @AfterAll
    static void close() {
        background.close();
        window.close();
    }

    @Test
    void everything_in_reach_of_the_keyboard_has_a_name_and_targets_are_large_enough() {
        FrameScreen frame = on(() -> window.frame(Language.FI, Theme.FIRST, background, (owner, title) -> null));
        Scene scene = on(() -> {
            Scene made = new Scene(frame.view(), 1280, 800);
            Theme.FIRST.dress(made);
            return made;
        });
        List<String> faults = new ArrayList<>();
        int seen = 0;
        until("the overview", () -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return scene.getRoot().lookup(".lu-tile") != null;
        });
        for (Place place : Place.values()) {
            on(() -> {
                frame.go(place);
                return null;
            });
            seen += look(place.name(), scene, faults);
        }
        List<String> all = window.keep().cohort(6).students().stream().map(one -> one.studyRight()).toList();
        on(() -> {
            frame.student(all.get(27), all);
            return null;
        });
        seen += look("STUDENT", scene, faults);
        on(() -> {
            frame.close();
            return null;
        });
        assertThat(seen).as("nodes looked at").isGreaterThan(150);
        assertThat(faults).isEmpty();
    }

    private static int look(String name, Scene scene, List<String> faults) {
        for (int i = 0; i < 2; i++) {
            on(() -> {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                return null;
            });
            until("background work is done", () -> !background.busy().get());
        }
        return on(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            int[] seen = new int[1];
            walk(name, scene.getRoot(), faults, seen);
            return seen[0];
        });
    }

    private static void walk(String name, Node node, List<String> faults, int[] seen) {
        if (!node.isVisible()) {
            return;
        }
        if (node.isFocusTraversable() && !(node instanceof ScrollPane)) {
            seen[0]++;
            if (nameless(node)) {
                faults.add(name + ": no name: " + node);
            }
            Bounds size = node.getLayoutBounds();
            boolean target = node instanceof Button || node instanceof ToggleButton || node instanceof MenuButton
                    || node instanceof CheckBox || node instanceof TextField || node instanceof ComboBoxBase<?>;
            if (target && !node.isDisabled() && (size.getWidth() < LEAST - 0.5 || size.getHeight() < LEAST - 0.5)) {
                faults.add(name + ": " + size.getWidth() + " × " + size.getHeight() + ": " + node);
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(name, child, faults, seen));
        }
    }

    private static boolean nameless(Node node) {
        String told = node.getAccessibleText();
        Object text = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        boolean words = text != null && !Objects.toString(text).isBlank();
        // What is written in a field is its value, not its name.
        return (told == null || told.isBlank()) && (!words || node instanceof TextField);
    }
}
