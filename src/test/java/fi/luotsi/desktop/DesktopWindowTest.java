package fi.luotsi.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.desktop.frame.Parts;
import fi.luotsi.desktop.part.Background;
import fi.luotsi.desktop.part.Job;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;

/** What the window itself adds to its screens: the menu of text fields, and waiting before it closes. */
class DesktopWindowTest extends InDesktop {

    @Test
    void theMenuOfATextFieldSpeaksTheLanguageOfTheWindow() {
        unlock();
        press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        until("palette", () -> stage().getScene().getFocusOwner() instanceof TextField);
        TextField field = (TextField) stage().getScene().getFocusOwner();
        write("svenska");
        press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        rightClickOn(field);
        until("the menu", () -> menu() != null);
        assertThat(menu().getItems()).extracting(MenuItem::getText).filteredOn(Objects::nonNull).containsExactly(
                "Kumoa", "Tee uudelleen", "Leikkaa", "Kopioi", "Liitä", "Poista", "Valitse kaikki");
        assertThat(on(() -> Walk.menu(menu()))).isEmpty();
        on(() -> {
            item("text-cut").fire();
            menu().hide();
            return null;
        });
        assertThat(field.getText()).isEmpty();
        rightClickOn(field);
        until("the menu again", () -> menu() != null && !item("text-paste").isDisable());
        assertThat(item("text-cut").isDisable()).as("nothing is chosen").isTrue();
        on(() -> {
            item("text-paste").fire();
            menu().hide();
            return null;
        });
        assertThat(field.getText()).isEqualTo("svenska");
        type(KeyCode.ENTER);
        until("Swedish", () -> shownWords().contains("Lägesbild"));
        press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        until("palette again", () -> stage().getScene().getFocusOwner() instanceof TextField);
        rightClickOn(stage().getScene().getFocusOwner());
        until("its menu", () -> menu() != null);
        assertThat(item("text-cut").getText()).isEqualTo("Klipp ut");
    }

    private static ContextMenu menu() {
        return Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast)
                .findFirst().orElse(null);
    }

    private static MenuItem item(String id) {
        return menu().getItems().stream().filter(one -> id.equals(one.getId())).findFirst().orElseThrow();
    }

    @Test
    void aWindowThatIsClosedWaitsForWhatMustNotBeLeftHalfDone() {
        CountDownLatch done = new CountDownLatch(1);
        Parts rooms = Rooms.parts(door, home, screens);
        Parts.Importer saving = (bench, files) -> bench.desk().background().run(
                new Background.Line(Job.BACKUP), progress -> done.await(60, TimeUnit.SECONDS), ended -> {}, e -> {});
        unlock(new Parts(rooms.door(), rooms.home(), rooms.clock(), rooms.practice(), saving, rooms.troubles(),
                rooms.screens()));
        press(KeyCode.CONTROL).type(KeyCode.I).release(KeyCode.CONTROL);
        settle();
        for (int i = 0; i < 2; i++) {
            on(() -> {
                Event.fireEvent(stage(), new WindowEvent(stage(), WindowEvent.WINDOW_CLOSE_REQUEST));
                return null;
            });
        }
        assertThat(stage().isShowing()).as("still open").isTrue();
        assertThat(shownWords()).contains("Luotsi sulkeutuu, kun tämä on valmis: Varmuuskopiointi.");
        on(() -> {
            Pictures.draw("live-closing", stage().getScene());
            return null;
        });
        done.countDown();
        until("closed", () -> !stage().isShowing());
    }
}
