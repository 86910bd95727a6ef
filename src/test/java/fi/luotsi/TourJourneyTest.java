package fi.luotsi;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.desktop.Pictures;
import fi.luotsi.desktop.frame.Preferences;
import java.nio.file.Files;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The guided first run on practice data, step by step, to a saved summary; left and gone on with on the way. */
class TourJourneyTest extends WindowTest {

    @Test
    void six_steps_lead_to_the_first_summary() throws Exception {
        new PracticeWindow(home, 60).close(); // a small one, so that opening it does not take long
        start();
        assertThat(new Preferences(home).tour()).isEmpty();
        clickOn(opening());
        until("the overview", () -> find(".lu-tile") != null);
        until("the first step", () -> tourWords().startsWith("Avaa jokin tilannekuvan luvuista"));
        assertThat(place()).isEqualTo("Opastus 1/6");
        coversNothing();

        Button tile = (Button) find(".lu-tile");
        on(() -> {
            tile.requestFocus();
            return null;
        });
        type(KeyCode.SPACE);
        until("the students", () -> table() != null && !table().getItems().isEmpty() && place().equals("Opastus 2/6"));
        coversNothing();

        clickOn(find("#tour-leave"));
        until("left", () -> !find(".lu-tour").isVisible());
        assertThat(new Preferences(home).tour()).isEqualTo("left FIGURE");
        press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        until("the palette", () -> stage().getScene().getFocusOwner() instanceof TextField);
        write("jatka opastusta");
        settle();
        type(KeyCode.ENTER);
        until("gone on with", () -> find(".lu-tour").isVisible() && place().equals("Opastus 2/6"));

        press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
        until("a way back", () -> find("#tour-go") != null);
        on(() -> {
            find("#tour-go").requestFocus();
            return null;
        });
        type(KeyCode.SPACE);
        until("the students again", () -> table() != null && table().getScene() != null && find("#tour-go") == null);
        on(() -> {
            table().requestFocus();
            table().getSelectionModel().clearAndSelect(0);
            table().getFocusModel().focus(0);
            return null;
        });
        type(KeyCode.ENTER);
        until("the student", () -> find("#student-name") != null && place().equals("Opastus 3/6"));
        type(KeyCode.DIGIT1);
        until("the card is read", () -> place().equals("Opastus 4/6") && find(".lu-mark-menu") != null);
        coversNothing();
        on(() -> {
            MenuButton marks = (MenuButton) find(".lu-flag-open .lu-mark-menu");
            marks.getItems().stream().filter(item -> "mark-seen".equals(item.getId())).findFirst().orElseThrow().fire();
            return null;
        });
        until("marked as seen", () -> place().equals("Opastus 5/6"));
        press(KeyCode.CONTROL).type(KeyCode.DIGIT5).release(KeyCode.CONTROL);
        until("the summary", () -> place().equals("Opastus 6/6") && save() != null && !save().isDisabled());
        coversNothing();
        press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        until("the files", () -> files().size() == 2 && place().equals("Opastus valmis"));
        on(() -> {
            Pictures.draw("live-tour-done", stage().getScene());
            return null;
        });
        assertThat(new String(Files.readAllBytes(files().getFirst()), 0, 5)).isEqualTo("%PDF-");
        clickOn(find("#tour-leave"));
        until("closed", () -> !find(".lu-tour").isVisible());
        assertThat(new Preferences(home).tour()).isEqualTo("left FIGURE STUDENT FLAG SEEN SUMMARY SAVE");
    }

    /** The guide stands below the screen and above the status bar, never on either. */
    private void coversNothing() {
        on(() -> {
            Bounds guide = inScene(find(".lu-tour"));
            assertThat(guide.getHeight()).isBetween(30.0, 110.0);
            assertThat(inScene(find(".lu-screen")).getMaxY()).isLessThanOrEqualTo(guide.getMinY() + 0.5);
            assertThat(inScene(find(".lu-status")).getMinY()).isGreaterThanOrEqualTo(guide.getMaxY() - 0.5);
            return null;
        });
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private String place() {
        Node place = find(".lu-tour .lu-strong");
        return place instanceof Labeled label ? label.getText() : "";
    }

    private String tourWords() {
        return find("#tour-words") instanceof Labeled label ? label.getText() : "";
    }
}
