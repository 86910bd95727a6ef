package fi.luotsi;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.desktop.Pictures;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What changed, through the window: the last import, any two of them, its students, one student's own changes. */
class ChangesJourneyTest extends FrameTest {

    @BeforeAll
    static void practise() throws Exception {
        practise(120);
    }

    @BeforeEach
    void start() {
        open();
        press(KeyCode.CONTROL).type(KeyCode.DIGIT4).release(KeyCode.CONTROL);
        until("the changes", () -> find("#tile-flags") != null);
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
        until("compared anew", () -> !background().busy().get() && find("#section-correction") != null);
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
    void a_day_in_place_of_an_import_is_compared_with_what_was_known_on_it() {
        since(PracticeWindow.TODAY.minusDays(10));
        until("compared with the import in force", () -> told().contains("13.11.2026") && told().contains("9.11."));
        assertThat(on(() -> ((ComboBox<?>) find("#from")).getValue().toString())).contains("2026-11-13");
        int flags = rows("appeared") + rows("cleared");
        assertThat(flags).isPositive();
        since(PracticeWindow.TODAY.minusYears(1));
        until("nothing was known yet", () -> told().startsWith("Päivältä 23.11.2025 ei ole vielä aineistoa"));
    }

    private void since(LocalDate day) {
        on(() -> {
            ((Button) find("#since")).fire();
            return null;
        });
        until("the days", () -> days() != null);
        on(() -> {
            for (int month = 0; month < 12 && button(day) == null; month++) {
                ((Button) days().lookup(".button-icon")).fire(); // the month before
            }
            button(day).fire();
            return null;
        });
        until("compared", () -> days() == null && !background().busy().get());
    }

    private static Button button(LocalDate day) {
        return days().lookupAll(".lu-day").stream().filter(node -> day.equals(node.getUserData()))
                .map(Button.class::cast).findFirst().orElse(null);
    }

    private static Node days() {
        return Window.getWindows().stream().map(window -> window.getScene().getRoot().lookup(".lu-day-picker"))
                .filter(Objects::nonNull).findFirst().orElse(null);
    }

    private String told() {
        return find("#since-told") instanceof Labeled label ? label.getText() : "";
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
            all(".lu-tab").stream().map(ToggleButton.class::cast)
                    .filter(tab -> tab.getText().equals("Muutokset")).findFirst().orElseThrow().fire();
            return null;
        });
        until("import by import", () -> all(".st-change").size() == 5);
        assertThat(words()).contains("Edellisen tuonnin jälkeen", "Poistunut nosto");
        on(() -> {
            Pictures.draw("changes-student-live", stage().getScene());
            return null;
        });
        type(KeyCode.J);
        until("the next student's", () -> !background().busy().get() && all(".st-change").size() == 5);
        press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        until("back", () -> find("#tile-flags") != null);
        press(KeyCode.CONTROL).type(KeyCode.H).release(KeyCode.CONTROL);
        until("no names", () -> !background().busy().get() && find("#tile-flags") != null
                && names().stream().allMatch(word -> word.startsWith("1.2.246.562.15.")));
        press(KeyCode.CONTROL).type(KeyCode.H).release(KeyCode.CONTROL);
        until("names", () -> !background().busy().get()
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
        return all(".ch-row .lu-strong").stream().map(node -> ((Labeled) node).getText())
                .collect(Collectors.toSet());
    }
}
