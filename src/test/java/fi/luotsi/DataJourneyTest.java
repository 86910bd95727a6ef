package fi.luotsi;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.plan.Oid;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.Drops;
import fi.luotsi.desktop.FxTest;
import fi.luotsi.desktop.Pictures;
import fi.luotsi.desktop.data.ImportDeed;
import fi.luotsi.desktop.frame.FrameScreen;
import fi.luotsi.desktop.frame.Looks;
import fi.luotsi.desktop.frame.Parts;
import fi.luotsi.desktop.frame.Preferences;
import fi.luotsi.desktop.part.Background;
import fi.luotsi.desktop.part.Theme;
import fi.luotsi.intake.Intake;
import fi.luotsi.store.TestStores;
import fi.luotsi.work.BringFiles;
import fi.luotsi.work.ImportFiles;
import fi.luotsi.work.Mappings;
import fi.luotsi.work.PracticeStore;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bringing data in through the window: a table never seen before, files dropped, a drop folder. Real store, real files. */
class DataJourneyTest extends FxTest {

    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static final Clock CLOCK =
            Clock.fixed(LocalDateTime.of(2026, 11, 23, 9, 2).atZone(HELSINKI).toInstant(), HELSINKI);
    private static final Charset CP1252 = Charset.forName("windows-1252");

    @TempDir
    Path home;

    private final Background background = new Background();
    private final List<Path> chosen = new ArrayList<>();
    private Keep keep;
    private FrameScreen frame;

    private void start(boolean practice) throws Exception {
        keep = TestStores.door().create(
                home.resolve("store"), "Rantatie", practice, "kuusi sinistä venettä".toCharArray()).keep();
        Intake intake = new Intake(CLOCK);
        ImportFiles importFiles = new ImportFiles(intake);
        ImportDeed importer = new ImportDeed(
                new BringFiles(intake, importFiles), CLOCK, (owner, language) -> List.copyOf(chosen));
        PracticeStore practiceStore = new PracticeStore(TestStores.door(), importFiles);
        Parts parts = new Parts(
                TestStores.door(), home, CLOCK, new Wiring.Practice(practiceStore), importer,
                (language, trouble) -> trouble.code(),
                new AllScreens((owner, title) -> home.resolve("pudotus"), (owner, title, name) -> home.resolve(name),
                        null, "Tuovi Testaaja", CLOCK));
        Preferences preferences = new Preferences(home);
        preferences.look(Language.FI, Theme.FIRST);
        show(() -> {
            frame = new FrameScreen(keep, parts, preferences, new Looks(preferences), background, () -> {});
            return frame.view();
        });
        on(() -> {
            frame.open();
            return null;
        });
        until("the overview", () -> find(".lu-overview") != null);
        press(KeyCode.CONTROL).type(KeyCode.DIGIT6).release(KeyCode.CONTROL);
        until("the Data screen", () -> find(".da-bring") != null && find(".lu-tab") != null);
    }

    @AfterEach
    void close() {
        on(() -> {
            if (frame != null) {
                frame.close();
            }
            return null;
        });
        background.close();
        keep.close();
    }

    /** A table with headings of its own: only the names and the group are known, and one row has no good id. */
    private Path table(String name, int from, int students) throws Exception {
        StringBuilder text = new StringBuilder("Avain;Sukunimi;Kutsumanimi;Ryhmä;Hetu;Lisätieto 2\r\n");
        for (int i = 0; i < students; i++) {
            String ten = Integer.toString(1_000_000_000 + from + i);
            String oid = "1.2.246.562.15." + ten + Oid.checkDigit(ten, true);
            text.append(i == 3 ? "puuttuu" : oid).append(";Kaislavuo;Eevi-").append((char) ('a' + i % 20))
                    .append(";LH25A;010101-123N;A\r\n");
        }
        return Files.write(home.resolve(name), text.toString().getBytes(CP1252));
    }

    @Test
    void a_table_never_seen_before_and_then_one_more_without_a_click() throws Exception {
        start(false);
        assertThat(words()).contains("Aloita tuomalla aineisto");
        chosen.add(table("lista vk48.csv", 0, 24));
        clickOn(find(".da-bring"));
        until("the mapping dialog", () -> find(".da-mapping-dialog") != null);
        assertThat(words()).contains("Mitä sarakkeet ovat?", "Sukunimi", "ei tallenneta");
        assertThat(words()).noneMatch(text -> text.contains("010101-123N"));
        assertThat(confirm().isDisabled()).as("without an id nothing can be imported").isTrue();
        on(() -> {
            Pictures.draw("live-mapping", stage().getScene());
            return null;
        });

        ComboBox<?> key = (ComboBox<?>) all(".da-field").filter(box -> "Avain".equals(box.getUserData()))
                .findFirst().orElseThrow();
        clickOn(key);
        type(KeyCode.HOME, KeyCode.ENTER);
        until("an id is chosen", () -> !confirm().isDisabled());
        until("the rows are read anew", () -> words().stream().anyMatch(text -> text.equals("rivi 5")));
        TextField name = (TextField) find(".da-name");
        assertThat(name.getText()).isEqualTo("lista vk48");
        on(() -> {
            name.setText("Primus, ryhmälista");
            return null;
        });
        clickOn(confirm());
        closeReport();
        until("the import", () -> keep.snapshots().size() == 1);
        assertThat(keep.snapshots().getFirst().files().getFirst().accepted()).isEqualTo(23);
        assertThat(new Mappings(keep).list()).extracting(mapping -> mapping.name()).containsExactly("Primus, ryhmälista");

        chosen.set(0, table("lista vk49.csv", 100, 10));
        on(() -> {
            ((Button) find(".da-bring")).fire();
            return null;
        });
        closeReport();
        assertThat(find(".da-mapping-dialog")).as("no question").isNull();
        until("the second import", () -> keep.snapshots().size() == 2);
        assertThat(keep.snapshots().getFirst().files().getFirst().accepted()).isEqualTo(9);

        clickOn(find("#tab-MAPPINGS"));
        until("the mapping is listed", () -> words().contains("Primus, ryhmälista"));
        clickOn(find(".mappings-rename"));
        until("the name is asked", () -> find(".da-narrow .text-field") != null);
        on(() -> {
            ((TextField) find(".da-narrow .text-field")).setText("Primus");
            return null;
        });
        clickOn(confirm());
        until("renamed", () -> new Mappings(keep).find("Primus") != null && words().contains("Primus"));
        clickOn(find(".mappings-delete"));
        until("asked", () -> words().contains("Poistetaanko sarakekartta Primus?"));
        type(KeyCode.ESCAPE);
        until("nothing was removed", () -> find(".da-dialog") == null);
        assertThat(new Mappings(keep).list()).hasSize(1);
    }

    @Test
    void a_table_that_is_cancelled_is_left_out() throws Exception {
        start(false);
        chosen.add(table("lista.csv", 0, 5));
        clickOn(find(".da-bring"));
        until("the mapping dialog", () -> find(".da-mapping-dialog") != null);
        press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        assertThat(find(".lu-palette")).as("the question comes first").isNull();
        on(() -> {
            stage().getScene().getRoot().requestFocus();
            return null;
        });
        settle();
        Node owner = on(() -> stage().getScene().getFocusOwner());
        assertThat(all(".da-mapping-dialog *")).as("the dialog keeps the focus").contains(owner);
        type(KeyCode.ESCAPE);
        until("closed", () -> find(".da-mapping-dialog") == null);
        until("nothing is under way", () -> !background.busy().get());
        assertThat(keep.snapshots()).isEmpty();
        assertThat(new Mappings(keep).list()).isEmpty();
    }

    @Test
    void files_are_dropped_onto_the_window_and_read_from_the_drop_folder() throws Exception {
        start(false);
        Path roster = roster("ryhmat.csv", 0);
        Node root = on(() -> (Node) stage().getScene().getRoot());
        assertThat(on(() -> Drops.hover(root, List.of(roster)))).isTrue();
        assertThat(on(() -> find(".lu-drop").isVisible())).isTrue();
        on(() -> {
            Pictures.draw("live-drop", stage().getScene());
            Drops.leave(root);
            return null;
        });
        assertThat(on(() -> find(".lu-drop").isVisible())).isFalse();
        assertThat(on(() -> Drops.hover(root, List.of()))).as("no files, no drop").isFalse();
        assertThat(on(() -> Drops.drop(root, List.of(roster)))).isTrue();
        closeReport();
        until("the import", () -> keep.snapshots().size() == 1);

        Path folder = Files.createDirectory(home.resolve("pudotus"));
        until("the screen knows the import", () -> !background.busy().get());
        clickOn(find(".da-folder"));
        until("the folder is remembered", () -> folder.toString().equals(keep.settings().get("folder.drop"))
                && words().contains(folder.toString()));
        clickOn(find(".da-folder"));
        until("told that it is empty", () -> words().contains("Kansiossa ei ole tuotavia tiedostoja."));
        Files.copy(roster, folder.resolve("sama.csv"));
        Files.move(roster("uusi.csv", 50), folder.resolve("uusi.csv"));
        clickOn(find(".da-folder"));
        closeReport();
        until("the new file is in, the known one changed nothing", () -> keep.snapshots().size() == 2);
        assertThat(keep.snapshots().getFirst().files()).extracting(file -> file.file() + " " + file.added())
                .containsExactly("sama.csv 0", "uusi.csv 4");
        Files.delete(folder.resolve("sama.csv"));
        Files.delete(folder.resolve("uusi.csv"));
        Files.delete(folder);
        clickOn(find(".da-folder"));
        until("told that it is gone", () -> words().stream().anyMatch(text -> text.contains("ei voi lukea")));
    }

    @Test
    void a_practice_store_takes_no_dropped_files() throws Exception {
        start(true);
        Path roster = roster("ryhmat.csv", 0);
        Node root = on(() -> (Node) stage().getScene().getRoot());
        on(() -> Drops.drop(root, List.of(roster)));
        until("told why", () -> report() != null);
        assertThat(on(() -> words(report().getScene().getRoot())))
                .anyMatch(text -> text.contains("Harjoitusvarastoon ei tuoda oikeita tiedostoja"));
        closeReport();
        assertThat(keep.snapshots()).isEmpty();
    }

    private Path roster(String name, int from) throws Exception {
        StringBuilder text = new StringBuilder("opiskeluoikeus_oid;sukunimi;ryhmä;yksikkö;vastuuopettaja\n");
        for (int i = 0; i < 4; i++) {
            String ten = Integer.toString(1_200_000_000 + from + i);
            text.append(String.format(Locale.ROOT, "1.2.246.562.15.%s%d;Hallaharju;KO25;Hyvinvointi;Ilkka Tuulasvirta%n",
                    ten, Oid.checkDigit(ten, true)));
        }
        return Files.writeString(home.resolve(name), text, StandardCharsets.UTF_8);
    }

    private Window report() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Stage && window != stage() && window.isShowing()
                        && window.getScene().getRoot().getStyleClass().contains("dialog-pane"))
                .findFirst().orElse(null);
    }

    private void closeReport() {
        until("the report", () -> report() != null);
        on(() -> {
            Window window = report();
            shown(window.getScene().getRoot()).filter(node -> node instanceof ButtonBase button
                    && "Sulje".equals(button.getText())).map(ButtonBase.class::cast).findFirst().orElseThrow().fire();
            return null;
        });
        until("closed", () -> report() == null);
        until("worked out anew", () -> !background.busy().get());
    }

    private Button confirm() {
        return (Button) find(".da-confirm");
    }

    private Node find(String selector) {
        return stage().getScene().getRoot().lookup(selector);
    }

    private Stream<Node> all(String selector) {
        return stage().getScene().getRoot().lookupAll(selector).stream();
    }
}
