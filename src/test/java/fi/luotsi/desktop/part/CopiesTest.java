package fi.luotsi.desktop.part;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.desktop.FxTest;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;

class CopiesTest extends FxTest {

    private static String clipboard() {
        return on(() -> String.valueOf(Clipboard.getSystemClipboard().getString()));
    }

    private static Copies copy(Duration time) {
        return on(() -> {
            Copies copies = new Copies(time);
            copies.put("Kaislavuo Eevi");
            return copies;
        });
    }

    @Test
    void what_was_copied_goes_after_its_time() {
        copy(Duration.millis(1500));
        assertThat(clipboard()).isEqualTo("Kaislavuo Eevi");
        until("gone", () -> !"Kaislavuo Eevi".equals(Clipboard.getSystemClipboard().getString()));
        assertThat(Copies.STAY).isEqualTo(Duration.seconds(30));
    }

    @Test
    void what_somebody_else_has_copied_since_stays() {
        Copies copies = copy(Duration.minutes(1));
        on(() -> {
            ClipboardContent other = new ClipboardContent();
            other.putString("kauppalista");
            Clipboard.getSystemClipboard().setContent(other);
            copies.clear();
            return null;
        });
        assertThat(clipboard()).isEqualTo("kauppalista");
    }
}
