package fi.luotsi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luotsi.core.Make;
import fi.luotsi.core.keep.Importing;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.LoggedUse;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.core.keep.Use;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.FxTest;
import fi.luotsi.desktop.Pictures;
import fi.luotsi.desktop.frame.FrameScreen;
import fi.luotsi.desktop.frame.Looks;
import fi.luotsi.desktop.frame.Parts;
import fi.luotsi.desktop.frame.Preferences;
import fi.luotsi.desktop.part.Background;
import fi.luotsi.desktop.part.Job;
import fi.luotsi.desktop.part.Task;
import fi.luotsi.desktop.part.Theme;
import fi.luotsi.intake.Intake;
import fi.luotsi.store.TestStores;
import fi.luotsi.work.ImportFiles;
import fi.luotsi.work.PracticeStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The settings and the log through the window, over a real store: what is chosen is in force, what is done is done. */
class SettingsJourneyTest extends FxTest {

    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 9, 2);
    private static final Clock CLOCK = Clock.fixed(NOW.atZone(HELSINKI).toInstant(), HELSINKI);
    private static final String ENDED = "1.2.246.562.15.90000000018";
    private static final String STAYS = "1.2.246.562.15.90000000026";
    private static final String FRESH = "viisi vihreää venettä";

    @TempDir
    Path home;

    private final Background background = new Background();
    private Path folder;
    private Keep keep;
    private Looks looks;
    private FrameScreen frame;
    private Path saved;

    @BeforeEach
    void start() throws Exception {
        folder = TestStores.fresh(home);
        keep = TestStores.open(folder);
        try (Importing run = keep.begin(NOW.minusDays(1))) {
            Importing.FileRows file = run.file("koski.json");
            file.right(Make.right("2022-08-11").oid(ENDED).learner("1.2.246.562.24.90000000019").end("2024-05-31").make());
            file.right(Make.right("2025-08-11").oid(STAYS).learner("1.2.246.562.24.90000000027").make());
            file.keep(Source.KOSKI, "a");
            run.complete(List.of());
        }
        saved = home.resolve("saved");
        show(() -> {
            looks = new Looks(new Preferences(home));
            ImportFiles importFiles = new ImportFiles(new Intake(CLOCK));
            frame = new FrameScreen(keep, new Parts(
                    TestStores.door(), home, CLOCK, new Wiring.Practice(new PracticeStore(TestStores.door(), importFiles)),
                    (bench, files) -> { }, (language, trouble) -> trouble.code(), new AllScreens(
                            (owner, title) -> null, (owner, title, name) -> saved, null, "Tuovi Testaaja", CLOCK)),
                    new Preferences(home), looks, background, () -> { });
            frame.open();
            return frame.view();
        });
        on(() -> {
            looks.theme().subscribe(theme -> theme.dress(stage().getScene()));
            return null;
        });
        until("the overview", () -> find(".lu-overview") != null);
        go("#section-DISPLAY", "Asetukset");
    }

    @AfterEach
    void close() {
        on(() -> {
            frame.close();
            return null;
        });
        background.close();
        keep.close();
    }

    @Test
    void look_and_language_are_in_force_at_once_and_remembered() {
        picture("live-settings-display");
        clickOn(segment("#theme", 2));
        until("dark", () -> looks.theme().get().scheme() == Theme.Scheme.DARK);
        clickOn(segment("#theme", 0));
        until("as the system", () -> looks.scheme().get() == null);
        clickOn("#text-larger");
        until("larger", () -> Theme.em(stage().getScene()).get() == 16.25);
        clickOn("#text-smaller");
        double compact = on(() -> Theme.rowHeight(stage().getScene()).get());
        clickOn(segment("#rows", 1));
        until("higher rows", () -> Theme.rowHeight(stage().getScene()).get() > compact);
        clickOn(segment("#motion", 2));
        until("nothing moves", () -> !Theme.moves(stage().getScene()));
        clickOn("#letters");
        until("letters are off", () -> !looks.habits().letters().get());
        clickOn(segment("#language", 1));
        until("Swedish", () -> shownWords().contains("Inställningar") && shownWords().contains("Radhöjd"));
        Preferences after = new Preferences(home);
        assertThat(after.language()).isEqualTo(Language.SV);
        assertThat(after.theme().roomy()).isTrue();
        Looks again = on(() -> new Looks(new Preferences(home)));
        assertThat(again.scheme().get()).isNull();
        assertThat(again.motion().get()).isFalse();
        assertThat(again.habits().letters().get()).isFalse();
    }

    @Test
    void the_lock_time_and_the_hidden_names_are_remembered() {
        fire("#section-PROTECTION");
        until("protection", () -> find("#lock-minutes") != null);
        on(() -> {
            ComboBox<Integer> minutes = combo("#lock-minutes");
            assertThat(minutes.getValue()).isEqualTo(5);
            minutes.setValue(15);
            return null;
        });
        clickOn("#names-hidden");
        Looks again = on(() -> new Looks(new Preferences(home)));
        assertThat(again.habits().lockMinutes().get()).isEqualTo(15);
        assertThat(again.habits().namesHidden().get()).isTrue();
        picture("live-settings-protection");
    }

    @Test
    void the_passphrase_is_changed_and_what_is_wrong_is_told_at_its_field() throws Exception {
        fire("#section-PROTECTION");
        until("protection", () -> find("#change-passphrase") != null);
        fire("#change-passphrase");
        until("the dialog", () -> find("#secret-dialog") != null);
        type("#passphrase-old", "väärä lause");
        type("#passphrase-fresh", "lyhyt");
        fire(".da-confirm");
        until("too short", () -> shownWords().contains("Salalauseessa on oltava vähintään 12 merkkiä."));
        type("#passphrase-fresh", FRESH);
        type("#passphrase-again", "jokin muu");
        fire(".da-confirm");
        until("unlike", () -> shownWords().contains("Salalauseet eivät ole samat."));
        assertThat(shownWords()).contains("Hyvä pituus.");
        type("#passphrase-again", FRESH);
        fire(".da-confirm");
        until("wrong", () -> shownWords().contains("Salalause ei avaa tietovarastoa."));
        picture("live-settings-wrong-passphrase");
        type("#passphrase-old", TestStores.PASSPHRASE);
        fire(".da-confirm");
        until("changed", () -> find("#secret-dialog") == null && shownWords().contains("Salalause vaihdettu."));
        assertThat(keep.uses().newest(1)).extracting(LoggedUse::use).containsExactly(Use.of(Use.What.PASSPHRASE, ""));
        on(() -> {
            keep.close();
            return null;
        });
        assertThatThrownBy(() -> TestStores.open(folder)).isInstanceOf(StoreTrouble.class);
        keep = TestStores.door().open(folder, FRESH.toCharArray());
    }

    @Test
    void a_leaked_passphrase_gets_a_new_key_whose_code_does_not_go_away_by_accident() throws Exception {
        fire("#section-PROTECTION");
        until("protection", () -> find("#leaked") != null);
        fire("#leaked");
        until("the safe button has the focus", () -> focused("Peruuta"));
        type("#passphrase-old", TestStores.PASSPHRASE);
        type("#passphrase-fresh", FRESH);
        type("#passphrase-again", FRESH);
        fire(".da-confirm");
        until("the code", () -> find("#recovery-code") != null);
        String code = on(() -> ((TextField) find("#recovery-code")).getText());
        type(KeyCode.ESCAPE);
        until("still there", () -> find("#recovery-code") != null && find("#code-written") != null);
        fire("#code-written");
        fire(".da-confirm");
        until("closed", () -> find("#recovery-code") == null);
        assertThat(shownWords()).contains("Uusi avain on käytössä.");
        assertThat(keep.cohort(1).students()).as("the window goes on with it").hasSize(2);
        keep.close();
        keep = TestStores.door().open(folder, code.toCharArray());
    }

    @Test
    void a_backup_is_made_and_restored() {
        fire("#section-BACKUPS");
        until("backups", () -> find("#back-up") != null);
        assertThat(shownWords()).contains("Varmuuskopioita ei ole.");
        fire("#back-up");
        until("made", () -> shownWords().contains("on tehty ja tarkistettu.") && find(".st-restore") != null);
        fire("#back-up");
        until("not needed", () -> shownWords().contains("Mikään ei ole muuttunut"));
        keep.setting("after", "the backup");
        picture("live-settings-backups");
        fire(".st-restore");
        until("the safe button has the focus", () -> focused("Peruuta"));
        type(KeyCode.ESCAPE);
        until("nothing was done", () -> find(".da-confirm") == null);
        assertThat(keep.settings()).containsKey("after");
        fire(".st-restore");
        until("asked again", () -> find(".da-confirm") != null);
        fire(".da-confirm");
        until("restored", () -> shownWords().contains("on palautettu. Aiempi tietokanta on kansiossa"));
        assertThat(keep.settings()).doesNotContainKey("after");
        assertThat(keep.uses().newest(3)).extracting(row -> row.use().what()).contains(Use.What.RESTORE);
    }

    @Test
    void data_kept_too_long_are_shown_and_then_removed_and_a_persons_data_are_saved() throws Exception {
        fire("#section-RETENTION");
        until("retention", () -> find("#due-look") != null);
        on(() -> {
            ComboBox<Integer> months = combo("#months");
            assertThat(months.getValue()).isEqualTo(12);
            months.setValue(18);
            return null;
        });
        until("saved", () -> "18".equals(keep.settings().get("retention.months")));
        fire("#due-look");
        until("whose", () -> find("#due-counts") != null);
        assertThat(on(() -> ((Label) find("#due-counts")).getText())).startsWith("Yli 18 kk sitten päättyneitä 1 ·");
        assertThat(shownWords()).contains("Päättynyt 31.5.2024").contains("Kaislavuo Eevi");
        assertThat(keep.cohort(1).students()).hasSize(2);
        picture("live-settings-retention");

        type("#person", STAYS);
        fire("#person-save");
        until("written", () -> Files.exists(saved) && shownWords().contains("Tiedot tallennettu"));
        assertThat(Files.readString(saved)).contains("\"asked\" : \"" + STAYS, "StudyRight");
        type("#person", "kukaan ei ole");
        fire("#person-remove");
        until("unknown", () -> shownWords().contains("Henkilöä ei löydy"));

        fire("#due-look");
        until("whose again", () -> find("#purge") != null && !background.busy().get());
        fire("#purge");
        until("the safe button has the focus", () -> focused("Peruuta"));
        assertThat(shownWords()).contains("Poistetaanko 1 opiskeluoikeuden tiedot pysyvästi?");
        List<Job> told = new ArrayList<>();
        ListChangeListener<Task> telling = change -> change.getList().forEach(task -> told.add(task.job()));
        on(() -> {
            background.tasks().all().addListener(telling);
            return null;
        });
        fire(".da-confirm");
        until("removed", () -> shownWords().contains("Poistettu 1 opiskeluoikeuden tiedot"));
        on(() -> {
            background.tasks().all().removeListener(telling);
            return null;
        });
        assertThat(told).as("every screen's list of tasks says what is going on").contains(Job.PURGE);
        assertThat(keep.cohort(1).students()).extracting(one -> one.studyRight()).containsExactly(STAYS);
        until("the navigation counts them", () -> !background.busy().get());
        assertThat(keep.health(Progress.NONE).faults()).isEmpty();
        fire("#section-STORAGE");
        until("storage", () -> find("#health") != null);
        fire("#health");
        until("in order", () -> shownWords().contains("Tietovarasto on kunnossa"));
    }

    @Test
    void the_log_is_filtered_searched_and_written_out() throws Exception {
        keep.uses().add(new Use(Use.What.VIEW, ENDED, ""));
        keep.uses().add(new Use(Use.What.VIEW, STAYS, ""));
        keep.uses().add(Use.of(Use.What.SUMMARY, "=1+1.pdf"));
        go("#log-table", "Loki");
        until("all rows", () -> find("#log-chain") != null && find("#log-count") != null);
        int all = rows();
        assertThat(all).isEqualTo((int) keep.uses().size());
        assertThat(shownWords()).contains("Ketju ehjä: " + all + " riviä.");
        picture("live-log");
        on(() -> {
            ComboBox<Use.What> kinds = combo("#log-kinds");
            kinds.setValue(Use.What.VIEW);
            return null;
        });
        until("views alone", () -> rows() == 2);
        type("#log-search", STAYS);
        until("one", () -> rows() == 1);
        assertThat(on(() -> ((Label) find("#log-count")).getText())).isEqualTo("1 / " + all + " riviä");
        fire("#log-clear");
        until("all again", () -> rows() == all);
        fire("#log-export");
        until("written", () -> Files.exists(saved) && shownWords().contains("Loki viety"));
        assertThat(Files.readString(saved)).contains("Opiskelija avattu;" + STAYS, "'=1+1.pdf");
        until("that is logged, too", () -> keep.uses().newest(1).getFirst().use().what() == Use.What.EXPORT);
    }

    private void go(String sign, String place) {
        clickOn(on(() -> stage().getScene().getRoot().lookupAll(".lu-navigation-item").stream()
                .filter(node -> place.equals(node.getAccessibleText())).findFirst().orElseThrow()));
        until(place, () -> find(sign) != null);
    }

    private int rows() {
        return ((TableView<?>) find("#log-table")).getItems().size();
    }

    private Node find(String selector) {
        return stage().getScene().getRoot().lookup(selector);
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> combo(String selector) {
        return (ComboBox<T>) find(selector);
    }

    private Node segment(String selector, int place) {
        return on(() -> find(selector).lookupAll(".toggle-button").stream()
                .filter(ToggleButton.class::isInstance).skip(place).findFirst().orElseThrow());
    }

    private void fire(String selector) {
        on(() -> {
            ((ButtonBase) find(selector)).fire();
            return null;
        });
        settle();
    }

    private void type(String selector, String words) {
        on(() -> {
            ((TextField) find(selector)).setText(words);
            return null;
        });
        settle();
    }

    private boolean focused(String words) {
        return stage().getScene().getFocusOwner() instanceof Labeled one && words.equals(one.getText());
    }

    private void picture(String name) {
        on(() -> {
            Pictures.draw(name, stage().getScene());
            return null;
        });
    }
}
