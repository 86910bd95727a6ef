package fi.luotsi;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.plan.Placement;
import fi.luotsi.desktop.Desktop;
import fi.luotsi.desktop.FxTest;
import fi.luotsi.desktop.frame.Preferences;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the window leaves of a real store when it is locked: on the screen, in its folders, and of the network. */
class LockTest extends FxTest {

    @TempDir
    Path home;

    @Test
    void S1_S2_S9_nothing_of_the_students_is_left() throws Exception {
        List<String> names;
        try (PracticeWindow made = new PracticeWindow(home, 40)) {
            names = made.keep().cohort(made.keep().snapshots().getFirst().number()).students().stream()
                    .map(one -> one.placement().orNull()).filter(Objects::nonNull).map(Placement::lastName)
                    .filter(Objects::nonNull).filter(name -> name.length() > 7).distinct().toList();
        }
        assertThat(names).hasSizeGreaterThan(5);
        new Preferences(home).window(new Rectangle2D(0, 0, 1000, 900));
        on(() -> {
            new Desktop(stage(), PracticeWindow.parts(home, (owner, title) -> home)).show();
            present(stage());
            return null;
        });
        until("the Open screen", () -> opening() != null);
        clickOn(opening());
        until("the overview", () -> find(".lu-tile") != null);
        press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        until("the students", () -> find("#students-table") instanceof TableView<?> table && !table.getItems().isEmpty()
                && names.stream().anyMatch(this::shown));

        long before = System.nanoTime();
        long gone = on(() -> {
            find(".lu-screen").fireEvent(new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", KeyCode.L, false, true, false, false));
            return System.nanoTime();
        });
        assertThat(find(".lu-navigation")).isNull();
        assertThat(names).noneMatch(this::shown);
        assertThat(gone - before).isLessThan(1_000_000_000L);
        until("the store is closed", this::closed);
        System.out.println("S9: nothing on the screen after " + (gone - before) / 1_000_000 + " ms, closed after "
                + (System.nanoTime() - before) / 1_000_000 + " ms");
        noNameIn(names);
        if (Sockets.told()) {
            assertThat(Sockets.open()).isEmpty();
        }
    }

    private void noNameIn(List<String> names) throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            List<Path> files = all.filter(Files::isRegularFile).toList();
            assertThat(files).extracting(file -> file.getFileName().toString())
                    .contains("preferences.properties", "luotsi.mv.db");
            for (Path file : files) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE)) {
                    assertThat(names).as(file.getFileName().toString()).noneMatch(name ->
                            text.contains(new String(name.getBytes(charset), StandardCharsets.ISO_8859_1)));
                }
            }
        }
    }

    /** Whether nobody holds the store: its lock can be taken. */
    private boolean closed() {
        try (FileChannel channel = FileChannel.open(
                        home.resolve("practice").resolve("luotsi.lock"), StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean shown(String name) {
        return stage().getScene().getRoot().lookupAll("*").stream()
                .anyMatch(node -> node instanceof Labeled label && String.valueOf(label.getText()).contains(name));
    }

    private ButtonBase opening() {
        return stage().getScene().getRoot().lookupAll(".button").stream()
                .filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast)
                .filter(button -> "Avaa harjoitusaineisto".equals(button.getAccessibleText())).findFirst().orElse(null);
    }

    private Node find(String selector) {
        return stage().getScene().getRoot().lookup(selector);
    }
}
