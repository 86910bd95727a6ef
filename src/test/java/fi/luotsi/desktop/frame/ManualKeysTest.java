package fi.luotsi.desktop.frame;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.desktop.EmptyScreens;
import fi.luotsi.desktop.FakeDoor;
import fi.luotsi.desktop.FxTest;
import fi.luotsi.desktop.Rooms;
import fi.luotsi.desktop.part.Background;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keys that the manual names for everywhere are those that the frame answers, all of them and no others. */
class ManualKeysTest extends FxTest {

    private static final Path KEYS = Path.of("src/main/resources/fi/luotsi/desktop/help/en/keys.md");

    private final Background background = new Background();

    @TempDir
    Path home;

    @AfterEach
    void stopWork() {
        background.close();
    }

    @Test
    void the_frame_answers_the_keys_of_the_manual_and_no_others() throws Exception {
        FrameScreen frame = frame();
        Node view = show(frame::view);
        until("the overview", () -> view.lookup("#overview") != null);
        Set<String> answered = new TreeSet<>();
        on(() -> {
            for (KeyCode code : KeyCode.values()) {
                add(answered, view, code, "", false, false, false);
                add(answered, view, code, "Ctrl ", true, false, false);
                add(answered, view, code, "Alt ", false, true, false);
                add(answered, view, code, "Ctrl Shift ", true, false, true);
            }
            return null;
        });
        settle();
        answered.remove("Esc"); // belongs to whatever lies on top
        answered.remove("Ctrl Shift Z"); // what others have in place of Ctrl Y
        answered.removeAll(Set.of("Ctrl Shift +", "Ctrl Shift −")); // keyboards on which these stand above others
        assertThat(answered).isEqualTo(told());
        on(() -> {
            frame.close();
            return null;
        });
    }

    private FrameScreen frame() throws StoreTrouble {
        FakeDoor door = new FakeDoor();
        FakeDoor.FakeKeep keep = (FakeDoor.FakeKeep)
                door.create(home.resolve("store"), "Hyvinvointi", false, new char[] {'x'}).keep();
        keep.fill(Rooms.cohort());
        Preferences preferences = new Preferences(home);
        return on(() -> {
            FrameScreen frame = new FrameScreen(keep, Rooms.parts(door, home, new EmptyScreens()), preferences,
                    new Looks(preferences), background, () -> {});
            frame.open();
            return frame;
        });
    }

    private static void add(
            Set<String> answered, Node view, KeyCode code, String with, boolean ctrl, boolean alt, boolean shift) {
        boolean[] left = new boolean[1];
        EventHandler<KeyEvent> after = event -> left[0] = true;
        view.addEventHandler(KeyEvent.KEY_PRESSED, after);
        Event.fireEvent(view, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, ctrl, alt, false));
        view.removeEventHandler(KeyEvent.KEY_PRESSED, after);
        if (!left[0]) {
            answered.add(with + name(code));
        }
    }

    private static String name(KeyCode code) {
        return switch (code) {
            case PLUS, ADD, EQUALS -> "+";
            case MINUS, SUBTRACT -> "−";
            case LEFT -> "←";
            case RIGHT -> "→";
            default -> code.getName().replaceFirst("^Numpad ", "");
        };
    }

    /** The keys in the first table of the page of keys, "Ctrl 1 – Ctrl 9" as each of them that has a screen. */
    static Set<String> told() throws IOException {
        Set<String> keys = new TreeSet<>();
        String page = Files.readString(KEYS);
        String table = page.substring(page.indexOf("## "), page.indexOf("## ", page.indexOf("## ") + 3));
        for (String row : table.lines().filter(line -> line.startsWith("| `")).toList()) {
            String cell = row.substring(0, row.indexOf('|', 1));
            Matcher range = Pattern.compile("`Ctrl (\\d)` – `Ctrl (\\d)`").matcher(cell);
            if (range.find()) {
                int last = Math.min(Integer.parseInt(range.group(2)), Places.Place.values().length);
                for (int i = Integer.parseInt(range.group(1)); i <= last; i++) {
                    keys.add("Ctrl " + i);
                }
            } else {
                Matcher key = Pattern.compile("`([^`]+)`").matcher(cell);
                while (key.find()) {
                    keys.add(key.group(1));
                }
            }
        }
        keys.remove("Esc");
        return keys;
    }
}
