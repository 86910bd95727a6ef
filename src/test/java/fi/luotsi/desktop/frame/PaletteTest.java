package fi.luotsi.desktop.frame;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.EmptyScreens;
import fi.luotsi.desktop.FakeDoor;
import fi.luotsi.desktop.FxTest;
import fi.luotsi.desktop.Pictures;
import fi.luotsi.desktop.Rooms;
import fi.luotsi.desktop.help.HelpTitles;
import fi.luotsi.desktop.part.Background;
import fi.luotsi.desktop.part.Job;
import fi.luotsi.desktop.part.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every deed that the frame offers, by button, menu or key, is a line of the command palette. */
class PaletteTest extends FxTest {

    private final Background background = new Background();
    private final List<String> left = new ArrayList<>();
    private FakeDoor.FakeKeep keep;
    private FrameScreen frame;
    private Parent view;

    @TempDir
    Path home;

    @BeforeEach
    void start() throws Exception {
        FakeDoor door = new FakeDoor();
        keep = (FakeDoor.FakeKeep) door.create(home.resolve("store"), "Hyvinvointi", false, new char[] {'x'}).keep();
        keep.fill(Rooms.cohort());
        Preferences preferences = new Preferences(home);
        view = show(() -> {
            frame = new FrameScreen(keep, Rooms.parts(door, home, new EmptyScreens()), preferences,
                    new Looks(preferences), background,
                    new FrameScreen.Exits(() -> left.add("lock"), () -> left.add("practise")));
            frame.open();
            return frame.view();
        });
        until("the overview", () -> view.lookup("#overview") != null);
    }

    @AfterEach
    void close() {
        on(() -> {
            frame.close();
            return null;
        });
        background.close();
    }

    @Test
    void what_needs_somebody_stays_until_it_is_answered() {
        on(() -> {
            background.run(new Background.Line(Job.BACKUP), progress -> {
                keep.writingFails();
                throw new StoreTrouble("no-space", "120", "40");
            }, done -> {}, e -> {});
            return null;
        });
        until("the band", () -> view.lookup("#read-only").isVisible());
        until("the failure", () -> view.lookup("#status-failed").isVisible());
        on(() -> {
            background.run(new Background.Line(Job.ROWS), progress -> "well", done -> {}, e -> {});
            frame.go(Places.Place.STUDENTS);
            frame.undo().back();
            return null;
        });
        until("what is news only is told beside it", () -> ((Label) view.lookup("#status-words")).getText()
                .equals("Ei kumottavaa"));
        assertThat(on(() -> view.lookup("#read-only").isVisible() && view.lookup("#status-failed").isVisible())).isTrue();
        on(() -> {
            ((Button) view.lookup("#status-failed")).fire();
            return null;
        });
        until("why", () -> view.lookup(".lu-task-why") instanceof Label why && !why.getText().isBlank());
        on(() -> {
            Pictures.draw("live-task-failed", view.getScene());
            view.lookupAll(".lu-task-away").forEach(away -> ((Button) away).fire());
            ((Button) view.lookup("#read-only-lock")).fire();
            return null;
        });
        until("put away", () -> !view.lookup("#status-failed").isVisible());
        assertThat(on(() -> view.lookup("#read-only").isVisible())).as("still so").isTrue();
        assertThat(left).containsExactly("lock");
    }

    private List<Command> commands() {
        return on(() -> {
            ((FrameView) frame.view()).openPalette();
            @SuppressWarnings("unchecked")
            ListView<Command> list = (ListView<Command>) view.lookup(".lu-palette-list");
            return List.copyOf(list.getItems());
        });
    }

    @Test
    void every_button_and_menu_of_the_frame_is_there() {
        Set<String> words = commands().stream().map(Command::words).collect(Collectors.toSet());
        List<String> offered = on(() -> {
            List<String> found = new ArrayList<>();
            for (Node node : view.lookupAll(".lu-navigation-item")) {
                found.add(node.getAccessibleText());
            }
            for (MenuItem item : ((MenuButton) view.lookup(".lu-unit")).getItems()) {
                found.add(item.getText());
            }
            return found;
        });
        offered.removeAll(List.of("Ohje")); // F1 opens the page for where one is, which has words of its own
        offered.replaceAll(one -> one.equals("Hyvinvointi") ? "Yksikkö: Hyvinvointi" : one);
        assertThat(offered).hasSizeGreaterThanOrEqualTo(13);
        assertThat(words).containsAll(offered).contains("Ohje tästä näkymästä", "Tilannepäivä", "Taustatyöt");
        assertThat(words).containsAll(HelpTitles.in(Language.FI).values());
        for (Theme.Scheme scheme : Theme.Scheme.values()) {
            assertThat(words).contains(frame.say().it("scheme." + scheme.name()));
        }
        assertThat(words).contains("Suomeksi", "På svenska", "In English", "Suurempi teksti", "Pienempi teksti");
    }

    @Test
    void every_deed_of_a_screen_is_there_with_its_key() {
        List<Command> commands = commands();
        for (Act act : Act.values()) {
            assertThat(commands).as(act.name()).anyMatch(command -> command.words().equals(frame.say().it("act." + act))
                    && command.key().equals(act.key()) && command.group().equals(frame.say().it("place." + act.place())));
        }
        assertThat(commands).extracting(one -> one.group() + ": " + one.words()).as("no words twice").doesNotHaveDuplicates();
    }

    @Test
    void every_key_of_the_frame_stands_beside_its_deed() throws Exception {
        Set<String> keys = commands().stream().map(Command::key).collect(Collectors.toSet());
        Set<String> told = ManualKeysTest.told();
        told.remove("Ctrl K"); // opens the palette itself
        told.remove("Ctrl P"); // the other key of the summary
        assertThat(keys).containsAll(told);
    }

    @Test
    void the_practice_data_are_reached_from_a_store_of_ones_own() {
        Command practise = commands().stream().filter(one -> one.words().contains("harjoitusaineisto")).findFirst()
                .orElseThrow();
        on(() -> {
            practise.deed().run();
            return null;
        });
        assertThat(left).containsExactly("practise");
    }
}
