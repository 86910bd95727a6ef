package fi.luotsi;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.FxTest;
import fi.luotsi.desktop.Pictures;
import fi.luotsi.desktop.frame.FrameScreen;
import fi.luotsi.desktop.part.Background;
import fi.luotsi.desktop.part.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changed, through the window: the last import, any two of them, its students, one student's own changes. */
class ChangesJourneyTest extends FxTest {

    @TempDir
    static Path home;

    private static PracticeWindow window;

    private final Background background = new Background();
    private FrameScreen frame;

    @BeforeAll
    static void practise() throws Exception {
        window = new PracticeWindow(home, 120);
    }

    @AfterAll
    static void leave() {
        window.close();
    }

    @BeforeEach
    void start() throws Exception {
        show(() -> {
            frame = window.frame(Language.FI, Theme.FIRST, background, (owner, title) -> null);
            return frame.view();
        });
        until("the overview", () -> find(".lu-overview") != null);
        press(KeyCode.CONTROL).type(KeyCode.DIGIT4).release(KeyCode.CONTROL);
        until("the changes", () -> find("#tile-flags") != null);
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
    void any_two_imports_are_compared_and_every_figure_opens_its_students() {
        int flags = rows("appeared") + rows("cleared");
        assertThat(flags).isPositive();
        assertThat(words()).contains("Verrataan", "Uusia nostoja", "Poistuneita nostoja", "Ennallaan");
        on(() -> {
            ComboBox<?> from = (ComboBox<?>) find("#from");
            from.getSelectionModel().selectLast();
            return null;
        });
        until("compared anew", () -> !background.busy().get() && find("#section-correction") != null);
        assertThat(words()).contains("Korjauksia, ei edistymistä", "Siirtyneet päivät", "Tulleet ja lähteneet");
        assertThat(words().stream().filter("tieto korjattu"::equals).count()).isPositive();
        int before = on(() -> rowsOf("appeared").size());
        on(() -> {
            ((Button) find("#more-appeared")).fire();
            return null;
        });
        until("more rows", () -> rowsOf("appeared").size() > before);

        on(() -> {
            ((Button) find("#copy")).fire();
            return null;
        });
        until("copied", () -> words().stream().anyMatch(word -> word.contains("kopioitu")));
        String copied = on(() -> Clipboard.getSystemClipboard().getString());
        assertThat(copied).startsWith("Harjoitus – keksittyä aineistoa\nMuutos\tOpiskeluoikeus\tNimi");
        assertThat(copied.lines().count()).isGreaterThan(20);

        on(() -> {
            ((Button) find("#tile-unchanged")).fire();
            return null;
        });
        until("the students who have not changed", () -> find("#students-table") instanceof TableView<?> table
                && !table.getItems().isEmpty());
        press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        until("back at the changes as they were", () -> find("#section-correction") != null);
    }

    @Test
    void a_row_opens_its_student_whose_own_changes_have_a_tab() {
        Node first = on(() -> rowsOf("cleared").getFirst());
        String name = on(() -> names().iterator().next());
        assertThat(name).doesNotStartWith("1.2.246");
        on(() -> {
            ((Button) first).fire();
            return null;
        });
        until("the student", () -> find("#student-name") != null);
        on(() -> {
            frame.view().lookupAll(".st-tab").stream().map(ToggleButton.class::cast)
                    .filter(tab -> tab.getText().equals("Muutokset")).findFirst().orElseThrow().fire();
            return null;
        });
        until("import by import", () -> frame.view().lookupAll(".st-change").size() == 5);
        assertThat(words()).contains("Edellisen tuonnin jälkeen", "Poistunut nosto");
        on(() -> {
            Pictures.draw("changes-student-live", stage().getScene());
            return null;
        });
        type(KeyCode.J);
        until("the next student's", () -> !background.busy().get() && frame.view().lookupAll(".st-change").size() == 5);
        press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        until("back", () -> find("#tile-flags") != null);
        press(KeyCode.CONTROL).type(KeyCode.H).release(KeyCode.CONTROL);
        until("no names", () -> !background.busy().get() && find("#tile-flags") != null
                && names().stream().allMatch(word -> word.startsWith("1.2.246.562.15.")));
        press(KeyCode.CONTROL).type(KeyCode.H).release(KeyCode.CONTROL);
        until("names", () -> !background.busy().get()
                && names().stream().anyMatch(word -> !word.startsWith("1.2.246")));
    }

    private int rows(String section) {
        return on(() -> rowsOf(section).size());
    }

    private List<Node> rowsOf(String section) {
        Node box = find("#section-" + section);
        return box == null ? List.of() : List.copyOf(box.lookupAll(".ch-row"));
    }

    private Set<String> names() {
        return frame.view().lookupAll(".ch-row .lu-strong").stream().map(node -> ((Labeled) node).getText())
                .collect(Collectors.toSet());
    }

    private Node find(String selector) {
        return stage().getScene().getRoot().lookup(selector);
    }

    private List<String> words() {
        return on(() -> stage().getScene().getRoot().lookupAll("*").stream().filter(Labeled.class::isInstance)
                .map(node -> String.valueOf(((Labeled) node).getText())).toList());
    }
}
