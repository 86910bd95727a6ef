package fi.luotsi.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.frame.IdleLock;
import fi.luotsi.desktop.frame.Preferences.KnownStore;
import fi.luotsi.desktop.frame.Preferences;
import fi.luotsi.desktop.part.Theme;
import java.nio.file.Path;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;

/** Ways through the window, from the Open screen into the frame and back. */
class DesktopTest extends InDesktop {

    @Test
    void aStoreIsMadeAndItsRecoveryCodeShownOnce() {
        start();
        focusOnField();
        write("Hyvinvointi");
        clickOn(fields().get(1)).write(PASSPHRASE);
        clickOn(fields().get(2)).write(PASSPHRASE).type(KeyCode.ENTER);
        until("code", () -> find(".lu-code") != null);
        assertThat(((TextField) find(".lu-code")).getText()).isEqualTo(FakeDoor.CODE);
        Button go = button("Jatka tietovarastoon");
        assertThat(go.isDisabled()).isTrue();
        clickOn((Node) find(".check-box"));
        assertThat(((CheckBox) find(".check-box")).isSelected()).isTrue();
        clickOn(go);
        until("frame", () -> find(".lu-navigation") != null);
        assertThat(shownWords()).doesNotContain(FakeDoor.CODE);
        assertThat(stage().getTitle()).isEqualTo("Luotsi – Hyvinvointi");
    }

    @Test
    void anUnusedWindowWarnsAndLocksAndNothingOfTheStoreIsLeft() {
        Path folder = home.resolve("hyvinvointi");
        door.with(folder, "Hyvinvointi", PASSPHRASE, Rooms.cohort());
        new Preferences(home).opened(new KnownStore(folder, "Hyvinvointi", null));
        on(() -> {
            new Desktop(stage(), Rooms.parts(door, home, screens),
                    new IdleLock.Times(Duration.seconds(3), Duration.seconds(4))).show();
            present(stage());
            return null;
        });
        settle();
        focusOnField();
        write(PASSPHRASE).type(KeyCode.ENTER);
        until("overview", () -> find("#overview") != null);
        until("the warning", () -> find(".lu-idle") != null);
        on(() -> {
            Pictures.draw("live-idle", stage().getScene());
            return null;
        });
        type(KeyCode.SHIFT);
        until("a key takes it away", () -> find(".lu-idle") == null);
        assertThat(find("#overview")).isNotNull();
        until("the warning again", () -> find(".lu-idle") != null);
        until("locked", () -> find(".lu-navigation") == null && find(".lu-idle") == null);
        assertThat(find("#overview")).isNull();
        until("closed", () -> door.open() == 0);
    }

    @Test
    void aShortOrUnlikePassphraseIsToldAtItsField() {
        start();
        clickOn(fields().get(0)).write("Hyvinvointi");
        clickOn(fields().get(1)).write("lyhyt");
        clickOn(button("Tee tietovarasto"));
        assertThat(shownWords()).contains("Salalauseessa on oltava vähintään 12 merkkiä.");
        clickOn(fields().get(1)).write("-mutta-kasvaa");
        clickOn(fields().get(2)).write("toinen");
        clickOn(button("Tee tietovarasto"));
        assertThat(shownWords()).contains("Salalauseet eivät ole samat.");
        assertThat(door.open()).isZero();
    }

    @Test
    void aWrongPassphraseIsSaidInWordsAtTheField() {
        startWithStore();
        focusOnField();
        write("väärä lause").type(KeyCode.ENTER);
        until("sentence", () -> shownWords().contains("Salalause ei avaa tietovarastoa."));
        assertThat(door.open()).isZero();
        assertThat(find(".lu-navigation")).isNull();
        focusOnField();
        on(() -> {
            Pictures.draw("live-wrong-passphrase", stage().getScene());
            return null;
        });
    }

    @Test
    void theRecoveryCodeOpensToo() {
        startWithStore();
        clickOn("Salalause unohtui?");
        settle();
        clickOn(fields().get(0)).write(FakeDoor.CODE).type(KeyCode.ENTER);
        until("overview", () -> find("#overview") != null);
        assertThat(door.open()).isEqualTo(1);
    }

    @Test
    void aWrongRecoveryCodeIsNotCalledAPassphrase() {
        startWithStore();
        clickOn("Salalause unohtui?");
        settle();
        clickOn(fields().get(0)).write("KAISLA-0000").type(KeyCode.ENTER);
        until("sentence", () -> shownWords().contains("wrong-recovery-code fi"));
        assertThat(shownWords()).doesNotContain("wrong-passphrase");
        assertThat(door.open()).isZero();
    }

    @Test
    void practiceIsOneClickAndSaysSoOnEveryScreen() {
        start();
        Button open = (Button) find(".lu-practice-card .button");
        clickOn(open);
        until("overview", () -> find("#overview") != null);
        assertThat(shownWords()).contains("Harjoitus – keksittyä aineistoa");
        assertThat(new Preferences(home).stores()).as("practice is not among the stores").isEmpty();
    }

    @Test
    void lockingLeavesNothingOfTheStoreOnTheScreen() {
        unlock();
        assertThat(shownWords()).contains("overview fi");
        press(KeyCode.CONTROL).type(KeyCode.L).release(KeyCode.CONTROL);
        until("open screen", () -> find(".lu-open-card") != null);
        until("store closed", () -> door.open() == 0);
        assertThat(find("#overview")).isNull();
        assertThat(find(".lu-navigation")).isNull();
        assertThat(screens.asked).contains("close overview");
        assertThat(on(() -> stage().getScene().getRoot().lookupAll(".text-field").stream()
                .allMatch(field -> ((TextField) field).getText().isEmpty()))).isTrue();
    }

    @Test
    void aMendedKeyFileIsToldAboveTheStatusBarUntilTheBandIsClosed() {
        Path folder = home.resolve("hyvinvointi");
        door.with(folder, "Hyvinvointi", PASSPHRASE, Rooms.cohort());
        door.mended(folder);
        new Preferences(home).opened(new KnownStore(folder, "Hyvinvointi", null));
        start();
        focusOnField();
        write(PASSPHRASE).type(KeyCode.ENTER);
        until("the band", () -> find(".lu-notice-band") != null && find(".lu-notice-band").isVisible());
        assertThat(shownWords()).contains("Toinen avaintiedoston kahdesta kappaleesta");
        on(() -> {
            Pictures.draw("live-keys-mended", stage().getScene());
            return null;
        });
        clickOn((Node) find(".lu-notice-band .button"));
        until("closed", () -> !find(".lu-notice-band").isVisible());
        assertThat(shownWords()).doesNotContain("avaintiedosto");
    }

    @Test
    void keysGoFromScreenToScreenAndBack() {
        unlock();
        press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        until("students", () -> find("#students") != null);
        press(KeyCode.CONTROL).type(KeyCode.DIGIT5).release(KeyCode.CONTROL);
        until("summary", () -> find("#summary") != null);
        press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        until("students again", () -> find("#students") != null);
        press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
        until("summary again", () -> find("#summary") != null);
        assertThat(screens.asked).containsOnlyOnce("make students");
    }

    @Test
    void thePaletteFindsAStudentByName() {
        unlock();
        press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        until("palette", () -> find(".lu-palette") != null
                && stage().getScene().getFocusOwner() instanceof TextField);
        write("kaislavuo");
        settle();
        type(KeyCode.ENTER);
        until("student", () -> find("#student") != null);
        assertThat(find(".lu-palette")).isNull();
        assertThat(screens.asked).anyMatch(one -> one.startsWith("show 1.2.246.562.15."));
    }

    @Test
    void theReportingDateIsChosenWithTheKeyboard() {
        unlock();
        press(KeyCode.CONTROL).type(KeyCode.D).release(KeyCode.CONTROL);
        until("calendar", () -> find(".lu-calendar") != null
                && stage().getScene().getFocusOwner() != null
                && stage().getScene().getFocusOwner().getStyleClass().contains("lu-day"));
        type(KeyCode.LEFT).type(KeyCode.UP);
        on(() -> {
            Pictures.draw("live-calendar", stage().getScene());
            return null;
        });
        type(KeyCode.ENTER);
        until("closed", () -> find(".lu-calendar") == null);
        until("date", () -> shownWords().contains("su 15.11.2026"));
    }

    @Test
    void aLanguageIsChangedInPlaceAndRemembered() {
        unlock();
        Node before = find(".lu-navigation-item:chosen");
        assertThat(before).isNotNull();
        press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        until("palette", () -> stage().getScene().getFocusOwner() instanceof TextField);
        write("svenska");
        settle();
        type(KeyCode.ENTER);
        until("Swedish", () -> shownWords().contains("Lägesbild"));
        until("screen made anew", () -> shownWords().contains("overview sv"));
        assertThat(new Preferences(home).language()).isEqualTo(Language.SV);
        press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        until("students", () -> find("#students") != null);
        PseudoClass chosen = PseudoClass.getPseudoClass("chosen");
        assertThat(on(() -> before.getPseudoClassStates().contains(chosen)))
                .as("what was taken away follows no longer").isTrue();
        assertThat(find(".lu-navigation-item:chosen")).isNotNull();
    }

    @Test
    void theTextGrowsAndIsRemembered() {
        unlock();
        press(KeyCode.CONTROL).type(KeyCode.PLUS).release(KeyCode.CONTROL);
        until("larger", () -> Theme.em(stage().getScene()).get() == 16.25);
        assertThat(new Preferences(home).theme().textPercent()).isEqualTo(125);
    }

    @Test
    void f6GoesFromRegionToRegion() {
        unlock();
        until("content", () -> has("overview", null));
        type(KeyCode.F6); // the status bar has nothing to focus, so the way goes on to the navigation
        until("navigation", () -> has(null, "lu-navigation-item"));
        type(KeyCode.F6);
        until("header", () -> has(null, "lu-date"));
        assertThat(on(() -> stage().getScene().getFocusOwner().isFocusVisible())).as("the ring shows").isTrue();
        type(KeyCode.F6);
        until("content again", () -> has("overview", null));
        assertThat(screens.asked).containsOnlyOnce("make overview");
    }

    private boolean has(String id, String style) {
        Node owner = stage().getScene().getFocusOwner();
        return owner != null && (id == null ? owner.getStyleClass().contains(style) : id.equals(owner.getId()));
    }

    private java.util.List<TextField> fields() {
        return on(() -> stage().getScene().getRoot().lookupAll(".lu-open-half .text-field").stream()
                .filter(node -> node instanceof TextField && !(node instanceof PasswordField))
                .map(TextField.class::cast)
                .toList());
    }

    private Button button(String words) {
        return on(() -> stage().getScene().getRoot().lookupAll(".button").stream()
                .filter(node -> node instanceof Button one && words.equals(one.getText()))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow());
    }

    /** Every word shown in the window, one a line. */
}
