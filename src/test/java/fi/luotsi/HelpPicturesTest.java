package fi.luotsi;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.Pictures;
import fi.luotsi.desktop.frame.Places.Place;
import fi.luotsi.desktop.part.Theme;
import fi.luotsi.desktop.part.Theme.Scheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Draws help and the guide beside real screens into {@code target/pictures}; no words may be cut. */
class HelpPicturesTest extends FrameTest {

    @BeforeAll
    static void practise() throws Exception {
        practise(60);
    }

    @ParameterizedTest
    @CsvSource({"FI,LIGHT,100", "FI,DARK,100", "FI,LIGHT,200", "SV,CONTRAST,100", "EN,LIGHT,100"})
    void help_and_the_guide(Language language, Scheme scheme, int percent) {
        Theme theme = new Theme(scheme, percent);
        Scene scene = open(language, theme, 1280, percent == 200 ? 720 : 800);
        String look = language.code() + "-" + scheme.name().toLowerCase(Locale.ROOT) + "-" + percent;
        List<String> cut = new ArrayList<>();
        picture("tour-" + look, scene, cut);
        on(() -> {
            frame().go(Place.RULES);
            return null;
        });
        until("the rules", () -> !background().busy().get());
        on(() -> {
            Event.fireEvent(frame().view(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F1, false, false, false, false));
            return null;
        });
        picture("help-" + look, scene, cut);
        Node rules = scene.getRoot().lookup(".hl-h1");
        on(() -> {
            frame().go(Place.SUMMARY);
            Node now = scene.getRoot().lookup(".hl-h1");
            assertThat(now == null).as("help alone makes room for another screen").isEqualTo(percent == 200);
            assertThat(now).as("help beside it tells of the other screen").isNotSameAs(rules);
            return null;
        });
        assertThat(cut).as("words cut with …").isEmpty();
    }

    private void picture(String name, Scene scene, List<String> cut) {
        until("background work is done", () -> !background().busy().get());
        on(() -> {
            Pictures.draw(name, scene);
            Pictures.cut(scene.getRoot()).forEach(words -> cut.add(name + ": " + words));
            return null;
        });
    }
}
