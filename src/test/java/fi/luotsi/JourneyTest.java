package fi.luotsi;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.desktop.Pictures;
import fi.luotsi.desktop.part.FlagCard;
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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/** The whole way, without a display: practice store → overview → filtered students → student → flag card → summary. */
class JourneyTest extends WindowTest {

    @Test
    void from_nothing_to_a_summary() throws Exception {
        start();
        clickOn(opening());
        until("the overview of the practice store", () -> find(".lu-tile") != null);
        assertThat(words()).contains("Harjoitus – keksittyä aineistoa");

        press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        until("the table of students", () -> table() != null && !table().getItems().isEmpty());
        int everybody = on(() -> table().getItems().size());
        until("its place marked in the navigation", () -> marked().equals(List.of("Opiskelijat")));
        assertThat(shownOids()).isZero();
        press(KeyCode.CONTROL).type(KeyCode.H).release(KeyCode.CONTROL);
        until("everybody without a name", () -> words().contains("Nimet piilossa") && shownOids() > 5);
        on(() -> {
            Pictures.draw("live-nameless", stage().getScene());
            return null;
        });
        press(KeyCode.CONTROL).type(KeyCode.H).release(KeyCode.CONTROL);
        until("the names again", () -> shownOids() == 0 && table().getItems().size() == everybody);
        clickOn(find("#facets")); // at this width the facets are behind a button
        until("the facets", () -> find("#facet-WORST-CRITICAL") != null);
        clickOn(find("#facet-WORST-CRITICAL"));
        until("only students with a critical flag", () -> table().getItems().size() < everybody);
        assertThat(on(() -> table().getItems().size())).isPositive();

        type(KeyCode.ESCAPE);
        on(() -> {
            table().requestFocus();
            table().getSelectionModel().clearAndSelect(0);
            table().getFocusModel().focus(0);
            return null;
        });
        type(KeyCode.ENTER);
        until("the student", () -> find("#student-name") != null);
        String name = on(() -> ((Labeled) find("#student-name")).getText());
        type(KeyCode.DIGIT1); // at this width the flags are behind a tab
        until("the flag card", () -> !cards().isEmpty());
        assertThat(cardWords()).contains("Sääntö", "Tosiasiat", "Laskelma", "Raja ja lähde", "Mitä tehdään");

        press(KeyCode.CONTROL).type(KeyCode.DIGIT5).release(KeyCode.CONTROL);
        until("the page of the summary", () -> save() != null && !save().isDisabled());
        until("the place marked in the navigation", () -> marked().equals(List.of("Yhteenveto")));
        clickOn(save());
        until("the files", () -> files().size() == 2);
        for (Path file : files()) {
            assertThat(file.getFileName().toString()).matches("luotsi-yhteenveto-2026-11-23.*-(fi|sv)\\.pdf");
            byte[] start = Files.readAllBytes(file);
            assertThat(new String(start, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        }
        S9_the_lock_takes_everything_off_the_screen_within_a_second(name);
        S1_the_window_leaves_no_name_outside_the_store(name);
    }

    private void S9_the_lock_takes_everything_off_the_screen_within_a_second(String name) {
        assertThat(name).isNotBlank();
        long before = System.nanoTime();
        long[] gone = new long[1];
        on(() -> {
            stage().getScene().getRoot().lookup(".lu-screen").fireEvent(new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", KeyCode.L, false, true, false, false));
            assertThat(find(".lu-navigation")).isNull();
            assertThat(words()).noneMatch(word -> word.contains(name) || word.startsWith("1.2.246."));
            gone[0] = System.nanoTime();
            return null;
        });
        until("the store is closed", () -> closed(home.resolve("practice")));
        long closed = System.nanoTime();
        System.out.println("S9: nothing on the screen after " + (gone[0] - before) / 1_000_000 + " ms, closed after "
                + (closed - before) / 1_000_000 + " ms");
        assertThat(gone[0] - before).isLessThan(1_000_000_000L);
    }

    /** Whether nobody holds the store: its lock can be taken. */
    private static boolean closed(Path store) {
        try (FileChannel channel = FileChannel.open(store.resolve("luotsi.lock"), StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void S1_the_window_leaves_no_name_outside_the_store(String name) throws IOException {
        String[] parts = name.split(" ");
        try (Stream<Path> all = Files.walk(home)) {
            List<Path> files = all.filter(Files::isRegularFile).toList();
            assertThat(files).extracting(file -> file.getFileName().toString())
                    .contains("preferences.properties", "luotsi.mv.db");
            for (Path file : files) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE)) {
                    assertThat(text).as(file.getFileName().toString()).doesNotContain(
                            new String(parts[0].getBytes(charset), StandardCharsets.ISO_8859_1));
                }
            }
        }
        if (Sockets.told()) {
            assertThat(Sockets.open()).as("S2: sockets").isEmpty();
        }
    }

    /** How many cells of the table show a study right, as they do where there is no name. */
    private long shownOids() {
        return table().lookupAll(".table-cell").stream().filter(Labeled.class::isInstance)
                .filter(cell -> String.valueOf(((Labeled) cell).getText()).startsWith("1.2.246.562.15.")).count();
    }

    /** Words in the flag cards, labels and plain text alike. */
    private Set<String> cardWords() {
        return cards().stream().flatMap(card -> card.lookupAll("*").stream())
                .map(node -> node instanceof Labeled l ? String.valueOf(l.getText())
                        : node instanceof Text t ? t.getText() : "")
                .collect(Collectors.toSet());
    }

    private Set<Node> cards() {
        return all("*").stream().filter(FlagCard.class::isInstance).collect(Collectors.toSet());
    }

    /** The places that look chosen: with a bar and a ground of their own. */
    private List<String> marked() {
        return on(() -> all(".lu-navigation-item").stream().map(Button.class::cast)
                .filter(item -> item.getBackground() != null && item.getBackground().getFills().size() == 3)
                .map(Node::getAccessibleText).toList());
    }
}
