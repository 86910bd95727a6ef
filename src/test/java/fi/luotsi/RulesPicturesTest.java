package fi.luotsi;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.FxTest;
import fi.luotsi.desktop.Pictures;
import fi.luotsi.desktop.frame.FrameScreen;
import fi.luotsi.desktop.frame.Places.Place;
import fi.luotsi.desktop.part.Background;
import fi.luotsi.desktop.part.Theme;
import fi.luotsi.desktop.part.Theme.Scheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Draws the Rules screen with a limit being tried; no words may be cut, every control has a name. */
class RulesPicturesTest extends FxTest {

    @TempDir
    static Path folder;

    private static PracticeWindow window;
    private static Background background;

    @BeforeAll
    static void practise() throws Exception {
        window = new PracticeWindow(folder, 120);
        background = new Background();
    }

    @AfterAll
    static void close() {
        background.close();
        window.close();
    }

    @ParameterizedTest
    @CsvSource({"FI,LIGHT,100", "FI,LIGHT,200", "SV,DARK,100", "FI,DARK,100", "EN,CONTRAST,100"})
    void a_rule_and_a_trial(Language language, Scheme scheme, int percent) throws Exception {
        Theme theme = new Theme(scheme, percent);
        FrameScreen frame = on(() -> window.frame(language, theme, background, (owner, title) -> null));
        Scene scene = on(() -> {
            Scene made = new Scene(frame.view(), 1280, 800);
            theme.dress(made);
            return made;
        });
        String look = language.code() + "-" + scheme.name().toLowerCase(Locale.ROOT) + "-" + percent;
        List<String> faults = new ArrayList<>();
        quiet(scene);
        there("the overview", scene, ".lu-tile");
        on(() -> {
            frame.go(Place.RULES);
            return null;
        });
        there("the catalogue", scene, "#rule-B1");
        draw("rules-list-" + look, scene, faults);
        fire(scene, "#rule-C3");
        draw("rules-locked-" + look, scene, faults);
        if (percent != 100) {
            fire(scene, ".ru-back");
        }
        fire(scene, "#rule-B1");
        draw("rules-page-" + look, scene, faults);
        on(() -> {
            ((Slider) scene.getRoot().lookup("#slider-notice")).setValue(90);
            return null;
        });
        there("the answer", scene, "#trial-sentence");
        draw("rules-trial-" + look, scene, faults);
        on(() -> {
            ((TextArea) scene.getRoot().lookup("#why")).setText("Ryhmien väliarviot pidetään kolmen kuukauden välein.");
            scroll(scene.getRoot().lookup("#why")).setVvalue(0.45);
            return null;
        });
        draw("rules-form-" + look, scene, faults);
        on(() -> {
            frame.close();
            return null;
        });
        assertThat(faults).isEmpty();
    }

    private static ScrollPane scroll(Node node) {
        Node at = node;
        ScrollPane last = null;
        while (at != null) {
            last = at instanceof ScrollPane pane ? pane : last;
            at = at.getParent();
        }
        return last;
    }

    private static void fire(Scene scene, String selector) {
        on(() -> {
            ((Button) scene.getRoot().lookup(selector)).fire();
            return null;
        });
    }

    private static void there(String what, Scene scene, String selector) {
        until(what, () -> {
            scene.getRoot().applyCss(); // no pulse does it, because the scene is in no window
            scene.getRoot().layout();
            return scene.getRoot().lookup(selector) != null;
        });
    }

    private static void quiet(Scene scene) throws Exception {
        for (int i = 0; i < 3; i++) {
            on(() -> {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                return null;
            });
            until("background work is done", () -> !background.busy().get());
            Thread.sleep(100);
        }
    }

    private static void draw(String name, Scene scene, List<String> faults) throws Exception {
        quiet(scene);
        on(() -> {
            Pictures.draw(name, scene);
            Pictures.cut(scene.getRoot()).forEach(words -> faults.add(name + " cuts " + words));
            names(scene.getRoot(), name, faults);
            return null;
        });
    }

    /** Every control that can have the focus is called something. */
    private static void names(Parent parent, String where, List<String> faults) {
        for (Node node : parent.getChildrenUnmodifiable()) {
            boolean control = node instanceof ButtonBase || node instanceof TextInputControl || node instanceof Slider;
            if (node.isVisible() && control && node.isFocusTraversable()) {
                String words = node.getAccessibleText() == null && node instanceof Labeled labeled
                        ? labeled.getText() : node.getAccessibleText();
                if (words == null || words.isBlank()) {
                    faults.add(where + ": no name of " + node);
                }
            }
            if (node instanceof Parent inner && node.isVisible() && !(node instanceof ScrollBar)) {
                names(inner, where, faults);
            }
        }
    }
}
