package fi.luotsi;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.Pictures;
import fi.luotsi.desktop.Walk;
import fi.luotsi.desktop.frame.Places.Place;
import fi.luotsi.desktop.part.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Walks every screen of the real window: what can have the focus says what it is, targets are 24 × 24 or more, menus and
 * lists of choices have words, and Tab reaches everything in the order of reading.
 */
class AccessibleScreensTest extends FrameTest {

    @BeforeAll
    static void practise() throws Exception {
        practise(60);
    }

    @Test
    void every_screen_can_be_heard_and_walked_by_key() {
        Scene scene = open(Language.FI, Theme.FIRST, 1280, 800);
        inWindow(scene); // menus open only there
        List<String> faults = new ArrayList<>();
        int seen = 0;
        for (Place place : Place.values()) {
            on(() -> {
                frame().go(place);
                return null;
            });
            seen += look(place.name(), scene, faults);
        }
        List<String> all = window().keep().cohort(6).students().stream().map(one -> one.studyRight()).toList();
        on(() -> {
            frame().student(all.get(27), all);
            return null;
        });
        seen += look("STUDENT", scene, faults);
        press(scene, KeyCode.F1, false);
        seen += look("HELP", scene, faults);
        assertThat(seen).as("nodes looked at").isGreaterThan(300);
        assertThat(faults).isEmpty();
    }

    @Test
    void what_floats_can_be_heard_and_walked_by_key() {
        Scene scene = open(Language.FI, Theme.FIRST, 1280, 800);
        List<String> faults = new ArrayList<>();
        for (KeyCode key : List.of(KeyCode.K, KeyCode.D)) {
            Node before = on(() -> {
                Node tile = find(".lu-tile");
                tile.requestFocus();
                return tile;
            });
            press(scene, key, true);
            settle();
            on(() -> {
                Pictures.lay(scene);
                Parent floating = (Parent) find(".lu-floating");
                assertThat(floating).as("what Ctrl+" + key + " opens").isNotNull();
                Walk.faults(floating).forEach(fault -> faults.add(key + ": " + fault));
                Walk.tabs(scene, floating).forEach(fault -> faults.add(key + ": " + fault));
                Walk.press(scene.getFocusOwner(), KeyCode.ESCAPE);
                assertThat(find(".lu-floating")).as("Esc closes it").isNull();
                assertThat(scene.getFocusOwner()).as("and the focus is where it was").isSameAs(before);
                return null;
            });
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void what_opens_in_a_window_of_its_own_can_be_heard_and_walked_by_key() {
        Scene scene = open(Language.FI, Theme.FIRST, 1280, 800);
        inWindow(scene);
        List<String> faults = new ArrayList<>();
        go(Place.STUDENTS);
        opened("the columns", () -> ((ButtonBase) find("#columns")).fire(), faults);
        opened("the name of a view", () -> ((MenuButton) find("#views")).getItems().stream()
                .filter(item -> "view-save".equals(item.getId())).findFirst().orElseThrow().fire(), faults);
        press(scene, KeyCode.X, false);
        settle();
        on(() -> {
            Pictures.lay(scene);
            Parent pane = (Parent) find("#mark-pane");
            assertThat(pane).as("what X opens").isNotNull();
            assertThat(find("#mark-reason")).isNotNull();
            Walk.faults(pane).forEach(fault -> faults.add("why wrong: " + fault));
            Walk.tabs(scene, pane).forEach(fault -> faults.add("why wrong: " + fault));
            Walk.menus(pane).forEach(fault -> faults.add("why wrong: " + fault));
            return null;
        });
        go(Place.CHANGES);
        opened("the days", () -> ((ButtonBase) find("#since")).fire(), faults);
        assertThat(faults).isEmpty();
    }

    private void go(Place place) {
        on(() -> {
            frame().go(place);
            return null;
        });
        quiet();
    }

    /** Walks the pop-over that a deed opens, and closes it by Esc. */
    private void opened(String name, Runnable deed, List<String> faults) {
        on(() -> {
            deed.run();
            return null;
        });
        settle();
        on(() -> {
            PopOver window = Window.getWindows().stream().filter(PopOver.class::isInstance)
                    .map(PopOver.class::cast).findFirst().orElseThrow();
            Scene own = window.getScene();
            Pictures.lay(own);
            assertThat(Walk.reachable(own.getRoot())).as(name).isNotEmpty();
            Walk.faults(own.getRoot()).forEach(fault -> faults.add(name + ": " + fault));
            Walk.tabs(own, own.getRoot()).forEach(fault -> faults.add(name + ": " + fault));
            return null;
        });
        type(KeyCode.ESCAPE);
        until("Esc closes " + name, () -> Window.getWindows().stream().noneMatch(PopOver.class::isInstance));
    }

    private static void press(Scene scene, KeyCode code, boolean control) {
        on(() -> {
            Node owner = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
            Event.fireEvent(owner, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
            return null;
        });
    }

    private int look(String name, Scene scene, List<String> faults) {
        quiet();
        return on(() -> {
            Pictures.lay(scene);
            Parent root = scene.getRoot();
            List<String> found = new ArrayList<>(Walk.faults(root));
            found.addAll(Walk.tabs(scene, root));
            found.addAll(Walk.menus(root));
            found.forEach(fault -> faults.add(name + ": " + fault));
            return Walk.reachable(root).size();
        });
    }
}
