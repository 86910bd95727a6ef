package fi.luotsi;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.Pictures;
import fi.luotsi.desktop.frame.Places.Place;
import fi.luotsi.desktop.frame.Preferences;
import fi.luotsi.desktop.part.Theme;
import fi.luotsi.desktop.part.Theme.Scheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Draws every screen of the real window over practice data into {@code target/pictures}; no words may be cut
 * and what has the focus is in sight.
 * {@code mvn -Dtest=WindowPicturesTest -Dluotsi.looks=true test} draws them in every language, scheme and both text sizes.
 */
class WindowPicturesTest extends FrameTest {

    @BeforeAll
    static void practise() throws Exception {
        practise(240);
        new Preferences(home).tour("left"); // the guide has pictures of its own
    }

    static Stream<Arguments> looks() {
        List<Arguments> looks = new ArrayList<>();
        if (Boolean.getBoolean("luotsi.looks")) {
            for (Language language : Language.values()) {
                for (Scheme scheme : Scheme.values()) {
                    looks.add(look(language, scheme, 100));
                    looks.add(look(language, scheme, 200));
                }
            }
            return looks.stream();
        }
        looks.add(look(Language.FI, Scheme.LIGHT, 100));
        looks.add(look(Language.FI, Scheme.LIGHT, 200));
        looks.add(look(Language.SV, Scheme.DARK, 200));
        looks.add(look(Language.EN, Scheme.CONTRAST, 100));
        looks.add(Arguments.of(Language.FI, Theme.FIRST, 1024, 640)); // the smallest window
        return looks.stream();
    }

    private static Arguments look(Language language, Scheme scheme, int percent) {
        return Arguments.of(language, new Theme(scheme, percent), 1280, percent == 200 ? 720 : 800);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void every_screen(Language language, Theme theme, int width, int height) throws Exception {
        Scene scene = open(language, theme, width, height);
        inWindow(scene);
        String look = language.code() + "-" + theme.scheme().name().toLowerCase(Locale.ROOT)
                + (theme.textPercent() == 100 ? "" : "-" + theme.textPercent()) + (width < 1280 ? "-small" : "");
        List<String> cut = new ArrayList<>();
        for (Place place : Place.values()) {
            on(() -> {
                frame().go(place);
                return null;
            });
            picture(place.name().toLowerCase(Locale.ROOT) + "-" + look, scene, cut);
        }
        List<String> all = window().keep().cohort(6).students().stream().map(s -> s.studyRight()).toList();
        on(() -> {
            frame().student(all.get(27), all);
            return null;
        });
        picture("student-" + look, scene, cut);
        on(() -> {
            frame().go(Place.OVERVIEW);
            return null;
        });
        day("15.9.2026"); // nothing had been imported yet
        picture("early-" + look, scene, cut);
        assertThat(cut).as("words cut with …").isEmpty();
        try (Stream<Path> pictures = Files.list(Path.of("target", "pictures"))) {
            assertThat(pictures.filter(file -> file.toString().contains(look)).count()).isGreaterThanOrEqualTo(4);
        }
    }

    /** Waits for what is made off the FX thread, then draws. */
    private void picture(String name, Scene scene, List<String> cut) {
        quiet();
        settle();
        quiet();
        on(() -> {
            Pictures.draw("window-" + name, scene);
            Pictures.cut(scene.getRoot()).forEach(words -> cut.add(name + ": " + words));
            if (!chosenInSight(scene)) {
                cut.add(name + ": the screen one is on, in the navigation");
            }
            if (!focusInSight(scene)) {
                cut.add(name + ": what has the focus, " + scene.getFocusOwner());
            }
            return null;
        });
    }

    private static boolean chosenInSight(Scene scene) {
        Bounds pane = placed(scene.lookup(".lu-navigation-scroll"));
        return scene.getRoot().lookupAll(".lu-navigation-item").stream()
                .filter(item -> item.getPseudoClassStates().contains(PseudoClass.getPseudoClass("chosen")))
                .map(WindowPicturesTest::placed)
                .allMatch(item -> item.getMinY() > pane.getMinY() - 1 && item.getMaxY() < pane.getMaxY() + 1);
    }

    /** What has the focus is in the screen and not scrolled away. */
    private static boolean focusInSight(Scene scene) {
        Node owner = scene.getFocusOwner();
        if (owner == null) {
            return false;
        }
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node.getStyleClass().contains("lu-navigation-scroll")) {
                return false;
            }
            if (node instanceof ScrollPane pane && node != owner) {
                Bounds view = pane.localToScene(pane.getLayoutBounds());
                Bounds bounds = placed(owner);
                double seen = Math.min(bounds.getMaxY(), view.getMaxY()) - Math.max(bounds.getMinY(), view.getMinY());
                if (seen < Math.min(bounds.getHeight() - 2, 3 * Theme.em(scene).get())) {
                    return false; // a row or a button whole; of a calendar or a table enough to see where one is
                }
            }
        }
        return true;
    }

    private static Bounds placed(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }
}
