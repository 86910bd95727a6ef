package fi.luotsi;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.FxTest;
import fi.luotsi.desktop.Pictures;
import fi.luotsi.desktop.frame.FrameScreen;
import fi.luotsi.desktop.frame.Places.Place;
import fi.luotsi.desktop.frame.Preferences;
import fi.luotsi.desktop.part.Background;
import fi.luotsi.desktop.part.Theme;
import fi.luotsi.desktop.part.Theme.Scheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Scene;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Draws every screen of the real window over practice data into {@code target/pictures}; no words may be cut.
 * {@code mvn -Dtest=WindowPicturesTest -Dluotsi.looks=true test} draws them in every language, scheme and both text sizes.
 */
class WindowPicturesTest extends FxTest {

    @TempDir
    static Path folder;

    private static PracticeWindow window;
    private static Background background;

    @BeforeAll
    static void practise() throws Exception {
        window = new PracticeWindow(folder, 240);
        new Preferences(folder).tour("left"); // the guide has pictures of its own
        background = new Background();
    }

    @AfterAll
    static void close() {
        background.close();
        window.close();
    }

    static Stream<Arguments> looks() {
        List<Arguments> looks = new ArrayList<>();
        if (Boolean.getBoolean("luotsi.looks")) {
            for (Language language : Language.values()) {
                for (Scheme scheme : Scheme.values()) {
                    looks.add(Arguments.of(language, new Theme(scheme, 100)));
                    looks.add(Arguments.of(language, new Theme(scheme, 200)));
                }
            }
            return looks.stream();
        }
        for (Language language : List.of(Language.FI, Language.SV)) {
            looks.add(Arguments.of(language, new Theme(Scheme.LIGHT, 100)));
            looks.add(Arguments.of(language, new Theme(Scheme.DARK, 100)));
        }
        looks.add(Arguments.of(Language.EN, new Theme(Scheme.CONTRAST, 100)));
        looks.add(Arguments.of(Language.FI, new Theme(Scheme.LIGHT, 200)));
        return looks.stream();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void every_screen(Language language, Theme theme) throws Exception {
        FrameScreen frame = on(() -> window.frame(language, theme, background, (owner, title) -> null));
        Scene scene = on(() -> {
            Scene made = new Scene(frame.view(), 1280, 800);
            theme.dress(made);
            stage().setScene(made);
            stage().sizeToScene();
            present(stage());
            return made;
        });
        String look = language.code() + "-" + theme.scheme().name().toLowerCase(Locale.ROOT)
                + (theme.textPercent() == 100 ? "" : "-" + theme.textPercent());
        List<String> cut = new ArrayList<>();
        until("the overview is there", () -> {
            scene.getRoot().applyCss(); // no pulse does it, because the scene is in no window
            scene.getRoot().layout();
            return scene.getRoot().lookup(".lu-tile") != null;
        });
        for (Place place : Place.values()) {
            on(() -> {
                frame.go(place);
                return null;
            });
            picture(place.name().toLowerCase(Locale.ROOT) + "-" + look, scene, cut);
        }
        List<String> all = window.keep().cohort(6).students().stream().map(s -> s.studyRight()).toList();
        on(() -> {
            frame.student(all.get(27), all);
            return null;
        });
        picture("student-" + look, scene, cut);
        on(() -> {
            frame.close();
            return null;
        });
        assertThat(cut).as("words cut with …").isEmpty();
        try (Stream<Path> pictures = Files.list(Path.of("target", "pictures"))) {
            assertThat(pictures.filter(file -> file.toString().contains(look)).count()).isGreaterThanOrEqualTo(4);
        }
    }

    /** Waits for what is made off the FX thread, then draws. */
    private static void picture(String name, Scene scene, List<String> cut) throws Exception {
        for (int quiet = 0; quiet < 3; quiet++) {
            on(() -> {
                scene.getRoot().applyCss(); // what is made to measure begins when the measure is known
                scene.getRoot().layout();
                return null;
            });
            until("background work is done", () -> !background.busy().get());
            Thread.sleep(150);
        }
        on(() -> {
            Pictures.draw("window-" + name, scene);
            Pictures.cut(scene.getRoot()).forEach(words -> cut.add(name + ": " + words));
            return null;
        });
    }
}
