package fi.luotsi;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.keep.LoggedUse;
import fi.luotsi.core.keep.Use;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.FxTest;
import fi.luotsi.desktop.Pictures;
import fi.luotsi.desktop.frame.FrameScreen;
import fi.luotsi.desktop.part.Background;
import fi.luotsi.desktop.part.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every screen shares, by the keyboard: printing what is seen, taking back, the list of tasks. */
class FrameJourneyTest extends FxTest {

    @TempDir
    static Path home;

    private static PracticeWindow window;

    private final Background background = new Background();
    private FrameScreen frame;

    @TempDir
    Path folder;

    @BeforeAll
    static void practise() throws Exception {
        window = new PracticeWindow(home, 40);
    }

    @AfterAll
    static void leave() {
        window.close();
    }

    @BeforeEach
    void start() {
        show(() -> {
            frame = window.frame(Language.FI, Theme.FIRST, background, (owner, title) -> null,
                    (owner, title, name) -> folder.resolve(name));
            return frame.view();
        });
        until("the overview", () -> find(".lu-overview") != null && !background.busy().get());
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
    void every_screen_is_printed_as_it_is_seen_and_the_log_tells() throws IOException {
        assertThat(printed("tilannekuva")).contains("Tilannekuva", "Avoimet nostot vaiheittain", "Harjoitus");
        go(KeyCode.DIGIT2);
        until("the students", () -> find("#students-table") instanceof TableView<?> table && !table.getItems().isEmpty());
        assertThat(printed("opiskelijat")).containsAnyOf(names());
        control(KeyCode.H);
        until("without names", () -> !background.busy().get());
        assertThat(printed("opiskelijat")).contains("Nimet piilossa").doesNotContain(names());
        control(KeyCode.H);
        until("with names again", () -> !background.busy().get());
        type(KeyCode.ENTER);
        until("a student", () -> find("#student-name") instanceof Label);
        String student = on(() -> ((Label) find("#student-name")).getText());
        assertThat(printed("opiskelija")).contains(student, "Aikajana", "Osaamispisteet", "Nostot");
        go(KeyCode.DIGIT3);
        assertThat(printed("tulossa")).contains("Määräajat");
        go(KeyCode.DIGIT4);
        assertThat(printed("muutokset")).contains("Muutokset");
        go(KeyCode.DIGIT6);
        assertThat(printed("aineistot")).contains("Puutteet", "Tuonnit");
        go(KeyCode.DIGIT7);
        assertThat(printed("saannot")).contains("A1", "Vakavuus");
        go(KeyCode.DIGIT9);
        assertThat(printed("loki")).contains("Tuloste");
        go(KeyCode.DIGIT8);
        print();
        until("nothing to print", () -> status().equals("Tässä näkymässä ei ole tulostettavaa."));
        List<LoggedUse> log = window.keep().uses().newest(100);
        assertThat(log).extracting(LoggedUse::use).filteredOn(use -> use.what() == Use.What.PRINT)
                .hasSizeGreaterThanOrEqualTo(9)
                .anyMatch(use -> use.studyRight() != null && use.about().startsWith("luotsi-opiskelija-2026-11-23.pdf"));
        window.keep().cohort(window.keep().snapshots().getFirst().number()).students().stream()
                .filter(Student::protectedPerson).map(Student::fullName).filter(name -> name != null)
                .forEach(name -> assertThat(folder).isDirectoryNotContaining(file -> text(file).contains(name)));
    }

    @Test
    void a_choice_is_taken_back_and_made_again_with_words_and_a_button() {
        palette("teema tumma");
        until("told", () -> status().equals("Teema: tumma"));
        assertThat(on(() -> ((Button) find("#status-deed")).getText())).isEqualTo("Kumoa");
        on(() -> {
            Pictures.draw("live-undo", stage().getScene());
            return null;
        });
        control(KeyCode.Z);
        until("taken back", () -> status().equals("Kumottu: Teema: tumma"));
        clickOn("#status-deed");
        until("made again", () -> status().equals("Tehty uudelleen: Teema: tumma"));
        control(KeyCode.Z);
        control(KeyCode.Z);
        until("nothing more", () -> status().equals("Ei kumottavaa"));
    }

    @Test
    void a_deed_of_another_screen_is_reached_from_the_palette() {
        palette("pysäytysajat");
        until("its page", () -> find("#clock-first") != null);
        palette("varmuuskopiot palauta");
        until("nothing found leaves all as it is", () -> find(".lu-palette") != null);
        type(KeyCode.ESCAPE);
        palette("etsi lokista");
        until("the search has the focus", () -> find("#log-search") != null && find("#log-search").isFocused());
    }

    @Test
    void the_list_of_tasks_opens_and_closes_by_key() {
        control(KeyCode.J);
        until("open", () -> find("#tasks-close") != null && find("#tasks-close").isFocused());
        on(() -> {
            Pictures.draw("live-tasks", stage().getScene());
            return null;
        });
        type(KeyCode.ESCAPE);
        until("closed", () -> find("#tasks-close") == null);
    }

    private void palette(String words) {
        control(KeyCode.K);
        until("the palette", () -> find(".lu-palette") != null
                && stage().getScene().getFocusOwner() instanceof TextField);
        on(() -> {
            ((TextField) stage().getScene().getFocusOwner()).setText(words);
            return null;
        });
        type(KeyCode.ENTER);
        settle();
    }

    private void go(KeyCode digit) {
        control(digit);
        until("read", () -> !background.busy().get());
    }

    private void print() {
        press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.P).release(KeyCode.SHIFT, KeyCode.CONTROL);
        settle();
    }

    private void control(KeyCode code) {
        press(KeyCode.CONTROL).type(code).release(KeyCode.CONTROL);
        settle();
    }

    /** Prints what is seen and gives the text of the file. */
    private String printed(String name) throws IOException {
        Path file = folder.resolve("luotsi-" + name + "-2026-11-23.pdf");
        Files.deleteIfExists(file);
        print();
        until("printed " + name, () -> Files.exists(file) && !background.busy().get()
                && status().equals("Tuloste tallennettu: " + file.getFileName()));
        return text(file);
    }

    private static String text(Path file) {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The names of everybody who may be named. */
    private static String[] names() {
        return window.keep().cohort(window.keep().snapshots().getFirst().number()).students().stream()
                .filter(one -> !one.protectedPerson()).map(Student::fullName).filter(Objects::nonNull).toArray(String[]::new);
    }

    private String status() {
        return on(() -> ((Label) find("#status-words")).getText());
    }

    private Node find(String selector) {
        return stage().getScene().getRoot().lookup(selector);
    }
}
