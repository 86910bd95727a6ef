package fi.luotsi;

import fi.luotsi.desktop.Desktop;
import fi.luotsi.desktop.FxTest;
import fi.luotsi.desktop.frame.Preferences;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.io.TempDir;

/** A test of the whole window, from the Open screen to files in a folder. */
abstract class WindowTest extends FxTest {

    @TempDir
    Path home;

    @TempDir
    Path out;

    /** Shows the window and waits for the Open screen. */
    final void start() {
        new Preferences(home).window(new Rectangle2D(0, 0, 1000, 900));
        on(() -> {
            new Desktop(stage(), PracticeWindow.parts(home, (owner, title) -> out)).show();
            present(stage());
            return null;
        });
        until("the Open screen", () -> opening() != null);
    }

    final Node find(String selector) {
        return stage().getScene().getRoot().lookup(selector);
    }

    final Set<Node> all(String selector) {
        return stage().getScene().getRoot().lookupAll(selector);
    }

    /** The button that opens the practice store. */
    final ButtonBase opening() {
        return all(".button").stream().filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast)
                .filter(button -> "Avaa harjoitusaineisto".equals(button.getAccessibleText()))
                .findFirst().orElse(null);
    }

    /** The list of students. */
    final TableView<?> table() {
        return (TableView<?>) find("#students-table");
    }

    /** The button that saves the summary in two languages. */
    final Button save() {
        return all(".button").stream().filter(Button.class::isInstance).map(Button.class::cast)
                .filter(button -> button.getText() != null && button.getText().startsWith("Tallenna 2"))
                .findFirst().orElse(null);
    }

    /** The PDF files that were saved. */
    final List<Path> files() {
        try (Stream<Path> files = Files.list(out)) {
            return files.filter(file -> file.toString().endsWith(".pdf")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
