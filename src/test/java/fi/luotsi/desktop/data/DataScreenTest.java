package fi.luotsi.desktop.data;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.Quarantined;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.rule.LimitBook;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.FxTest;
import fi.luotsi.desktop.OnOverlay;
import fi.luotsi.desktop.data.DataModel.Tab;
import fi.luotsi.desktop.frame.Bench;
import fi.luotsi.desktop.frame.Desk;
import fi.luotsi.desktop.frame.Dialogs;
import fi.luotsi.desktop.frame.Places;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.part.Background;
import fi.luotsi.desktop.part.Overlay;
import fi.luotsi.work.FollowUp;
import fi.luotsi.work.Standing;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deeds of the Data screen with rows in quarantine, and passwords. */
class DataScreenTest extends FxTest {

    @TempDir
    Path folder;

    private final Background background = new Background();
    private final List<Quarantined> rows = new ArrayList<>();
    private Overlay overlay;
    private Dialogs dialogs;
    private DataScreen screen;

    /** A store that holds nothing but rows in quarantine. */
    private Keep keep() {
        return (Keep) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Keep.class}, (proxy, method, words) -> switch (method.getName()) {
                    case "quarantine" -> List.copyOf(rows);
                    case "release" -> {
                        Collection<?> ids = (Collection<?>) words[0];
                        rows.removeIf(row -> ids.contains(row.id()));
                        yield null;
                    }
                    case "snapshots", "marks", "limitChanges" -> List.of();
                    case "settings" -> Map.of();
                    case "practice" -> false;
                    case "cohort" -> Cohort.EMPTY;
                    default -> null;
                });
    }

    @BeforeEach
    void start() {
        rows.addAll(SampleData.full().quarantine().getFirst().rows());
        Keep keep = keep();
        Standing standing = new FollowUp(keep).standing(
                LocalDate.of(2026, 11, 23), null, LimitBook.EMPTY, 1, Progress.NONE);
        Desk desk = new Desk(new SimpleObjectProperty<>(Language.FI), new SimpleObjectProperty<>(standing), background,
                new NoPlaces(), false);
        show(() -> {
            overlay = new Overlay();
            dialogs = new OnOverlay(overlay);
            Retry onlyTheFirst = (store, tried, progress) -> {
                store.release(List.of(tried.getFirst().id()));
                return new Retry.Done(1, tried.size() - 1, List.of());
            };
            screen = new DataScreen(new Bench(keep, desk, dialogs, () -> {}), (bench, files) -> {},
                    (owner, title) -> null, (owner, title, name) -> folder.resolve(name), onlyTheFirst);
            return new StackPane(screen.view(), overlay);
        });
        on(() -> {
            screen.show(Tab.QUARANTINE);
            return null;
        });
        until("the rows", () -> find("#ward-csv.not-date") != null || find(".da-list") != null);
        on(() -> {
            ((ButtonBase) find(".da-list").lookup(".da-row")).fire();
            return null;
        });
        until("opened", () -> find(".da-again") != null);
    }

    @AfterEach
    void close() {
        background.close();
    }

    @Test
    void rows_that_are_mended_leave_quarantine_and_the_others_stay() {
        clickOn(find(".da-again"));
        until("told", () -> words().stream().anyMatch(text -> text.startsWith("Tuotiin 1, karanteeniin jäi 1.")));
        until("one row left", () -> words().contains("1 rivi"));
        assertThat(rows).hasSize(1);
    }

    @Test
    void rows_are_removed_only_after_a_question() {
        clickOn(find(".da-discard"));
        until("asked", () -> words().contains("Poistetaanko 2 riviä karanteenista?"));
        assertThat(on(() -> stage().getScene().getFocusOwner().getStyleClass().contains("da-cancel"))).isTrue();
        type(KeyCode.ESCAPE);
        until("closed", () -> !overlay.asking());
        assertThat(rows).hasSize(2);
        clickOn(find(".da-discard"));
        until("asked again", () -> find(".da-confirm") != null);
        clickOn(find(".da-confirm"));
        until("gone", () -> words().contains("Karanteenissa ei ole rivejä"));
        assertThat(rows).isEmpty();
    }

    @Test
    void rows_are_exported_whole_and_harmless() throws Exception {
        clickOn(find(".da-export"));
        until("told", () -> words().stream().anyMatch(text -> text.startsWith("Tallennettu:")));
        List<String> lines = Files.readAllLines(folder.resolve("karanteeni-opiskelijat_vk48.csv"));
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst()).startsWith("\uFEFFTuotu;Tiedosto;Rivi;Kenttä;")
                .endsWith(";Sukunimi;Aloituspvm;Ryhmä");
        assertThat(lines.get(1)).contains(";17;Aloituspvm;").endsWith(";Kaislavuo;31.9.2026;LH25A");
        assertThat(lines.get(2)).endsWith(";\"'=Halla;harju\";;LH25A");
    }

    @Test
    void a_password_is_asked_until_it_is_right_and_remembered_for_one_import_only() throws Exception {
        Say say = new Say(Texts.beside(DataScreen.class, "Data.properties"), new SimpleObjectProperty<>(Language.FI));
        Passwords passwords = new Passwords(dialogs, say);
        assertThat(answered(passwords, 0, "väärä")).isEqualTo("väärä");
        CompletableFuture<String> second = ask(passwords, 1);
        until("told that it was wrong", () -> words().contains("Salasana ei avaa tiedostoa."));
        assertThat(give(second, "oikea")).isEqualTo("oikea");
        assertThat(passwords.password("suojattu.xlsx", 0)).as("not asked again").containsExactly("oikea".toCharArray());
        passwords.wipe();
        CompletableFuture<String> third = ask(passwords, 0);
        until("asked anew", () -> overlay.asking());
        type(KeyCode.ESCAPE);
        assertThat(third.get()).as("the file is then refused").isNull();
    }

    private String answered(Passwords passwords, int tries, String typed) throws Exception {
        CompletableFuture<String> answer = ask(passwords, tries);
        until("asked", () -> overlay.asking() && stage().getScene().getFocusOwner() instanceof TextField);
        return give(answer, typed);
    }

    private static CompletableFuture<String> ask(Passwords passwords, int tries) {
        return CompletableFuture.supplyAsync(() -> {
            char[] password = passwords.password("suojattu.xlsx", tries);
            return password == null ? null : new String(password);
        });
    }

    private String give(CompletableFuture<String> answer, String typed) throws Exception {
        until("the field has the focus", () -> stage().getScene().getFocusOwner() instanceof TextField);
        on(() -> {
            ((TextField) stage().getScene().getFocusOwner()).setText(typed);
            return null;
        });
        until("it can be given", () -> !((Button) find(".da-confirm")).isDisabled());
        type(KeyCode.ENTER);
        return answer.get();
    }

    private Node find(String selector) {
        return stage().getScene().getRoot().lookup(selector);
    }

    private static final class NoPlaces implements Places {
        @Override
        public void go(Place place) {
            throw new AssertionError("nobody goes anywhere");
        }

        @Override
        public void studentsOn(LocalDate date, Function<Standing, Picked> whom) {}

        @Override
        public void students(String why, Set<String> studyRights) {
            throw new AssertionError("nobody goes anywhere");
        }

        @Override
        public void student(String studyRight, List<String> among) {
            throw new AssertionError("nobody goes anywhere");
        }

        @Override
        public void backToStudents(String lastSeen) {
            throw new AssertionError("nobody goes anywhere");
        }
    }
}
