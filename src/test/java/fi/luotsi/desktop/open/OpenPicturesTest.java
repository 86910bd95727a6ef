package fi.luotsi.desktop.open;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.EmptyScreens;
import fi.luotsi.desktop.FakeDoor;
import fi.luotsi.desktop.FxTest;
import fi.luotsi.desktop.Pictures;
import fi.luotsi.desktop.Rooms;
import fi.luotsi.desktop.Walk;
import fi.luotsi.desktop.frame.Looks;
import fi.luotsi.desktop.frame.Preferences;
import fi.luotsi.desktop.frame.Preferences.KnownStore;
import fi.luotsi.desktop.part.Background;
import fi.luotsi.desktop.part.Theme;
import java.nio.file.Path;
import java.time.LocalDateTime;
import javafx.scene.Scene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Draws the Open screen in its languages, schemes, sizes and modes; no word may be cut. */
class OpenPicturesTest extends FxTest {

    private final Background background = new Background();

    @TempDir
    Path home;

    @AfterEach
    void stopWork() {
        background.close();
    }

    @ParameterizedTest
    @CsvSource({
        "FI,LIGHT,100,UNLOCK", "SV,LIGHT,100,UNLOCK", "EN,LIGHT,100,UNLOCK", "FI,DARK,100,UNLOCK", "SV,DARK,100,UNLOCK",
        "FI,CONTRAST,100,UNLOCK", "FI,LIGHT,200,UNLOCK", "SV,LIGHT,200,UNLOCK", "EN,LIGHT,200,UNLOCK",
        "FI,LIGHT,150,UNLOCK", "SV,LIGHT,100,RECOVER", "FI,LIGHT,200,RECOVER", "FI,LIGHT,100,CREATE",
        "SV,LIGHT,100,CREATE", "EN,DARK,100,CREATE", "SV,LIGHT,200,CREATE", "FI,LIGHT,100,CODE", "SV,LIGHT,200,CODE"
    })
    void noWordIsCut(Language language, Theme.Scheme scheme, int percent, OpenModel.Mode mode) {
        FakeDoor door = new FakeDoor();
        Preferences preferences = new Preferences(home);
        for (String name : new String[] {"Tekniikka", "Hyvinvointi"}) {
            Path folder = home.resolve(name);
            door.with(folder, name, "luotsi-17-kaisla", Rooms.cohort());
            preferences.opened(new KnownStore(folder, name, LocalDateTime.of(2026, 11, 20, 15, 12)));
        }
        String name = String.join("-", "open", mode.name(), language.code(), scheme.name(), String.valueOf(percent))
                .toLowerCase();
        Scene scene = Pictures.draw(name, new Theme(scheme, percent), () -> {
            Looks looks = new Looks(preferences);
            looks.language().set(language);
            looks.theme().set(new Theme(scheme, percent));
            OpenScreen screen = new OpenScreen(
                    Rooms.parts(door, home, new EmptyScreens()), preferences, looks, background, keep -> {});
            screen.mode(mode);
            screen.model().code.set(mode == OpenModel.Mode.CODE ? FakeDoor.CODE : "");
            screen.model().capsLock.set(true);
            screen.model().secretFault.set(mode == OpenModel.Mode.RECOVER ? "Palautusavain ei avaa tietovarastoa. Tarkista, että kirjoitit sen kaikki merkit." : "");
            return screen.view();
        });
        // The folder's path is cut in its middle on purpose, and told whole in its tooltip.
        assertThat(on(() -> Pictures.cut(scene.getRoot()))).allMatch(words -> words.contains(home.toString()));
        assertThat(on(() -> Walk.faults(scene.getRoot()))).as(name).isEmpty();
        assertThat(on(() -> Walk.tabs(scene, scene.getRoot()))).as(name).isEmpty();
        assertThat(scene.getRoot().lookup(".lu-open-card").getBoundsInParent().getWidth())
                .isLessThanOrEqualTo(scene.getWidth());
    }
}
