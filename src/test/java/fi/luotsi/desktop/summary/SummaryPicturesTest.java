package fi.luotsi.desktop.summary;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.FxTest;
import fi.luotsi.desktop.Pictures;
import fi.luotsi.desktop.frame.Desk;
import fi.luotsi.desktop.part.Theme;
import fi.luotsi.desktop.part.Theme.Scheme;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Draws the screen in its languages, themes and sizes; no word may be cut in any of them. */
class SummaryPicturesTest extends FxTest {

    /** Seconds; the first PDF of a run reads fonts and style sheets, which a busy machine does slowly. */
    private static final int PATIENCE = 40;

    @TempDir
    private Path folder;

    private Scene scene(Language language, Theme theme, double width, double height, int students, int imports) {
        Desk desk = Sample.desk(language, Sample.standing(students, imports));
        return on(() -> {
            SummaryScreen screen = new SummaryScreen(desk, (owner, title) -> folder);
            Scene made = new Scene((Parent) screen.view(), width, height);
            theme.dress(made);
            made.getRoot().applyCss();
            made.getRoot().layout();
            return made;
        });
    }

    private static void page(Scene scene) {
        until("page", PATIENCE, () -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            ImageView picture = (ImageView) scene.getRoot().lookup(".image-view");
            return picture != null && picture.getImage() != null;
        });
    }

    private static void whole(String name, Scene scene) {
        on(() -> {
            Pictures.draw("summary-" + name, scene);
            assertThat(Pictures.cut(scene.getRoot())).isEmpty();
            return null;
        });
    }

    @ParameterizedTest
    @CsvSource({
        "FI,LIGHT,100,1080,716", "FI,DARK,100,1080,716", "SV,LIGHT,100,1080,716", "SV,DARK,100,1080,716",
        "EN,CONTRAST,100,1080,716", "FI,LIGHT,100,968,556", "EN,LIGHT,100,968,556",
        "FI,LIGHT,200,1236,1600", "SV,DARK,200,980,1600"
    })
    void noWordIsCut(Language language, Scheme scheme, int percent, double width, double height) {
        Scene scene = scene(language, new Theme(scheme, percent), width, height, 128, 4);
        page(scene);
        String name = String.join("-", language.code(), scheme.name(), String.valueOf(percent),
                String.valueOf((int) width));
        whole(name.toLowerCase(Locale.ROOT), scene);
    }

    @ParameterizedTest
    @CsvSource({"FI,100", "SV,200"})
    void afterSaving(Language language, int percent) {
        Scene scene = scene(language, new Theme(Scheme.LIGHT, percent), 1080, 1400, 128, 4);
        page(scene);
        on(() -> {
            ((ButtonBase) scene.getRoot().lookup(".button.accent")).fire();
            return null;
        });
        until("written", PATIENCE, () -> scene.getRoot().lookup(".lu-done") != null);
        whole("saved-" + language.code() + "-" + percent, scene);
    }

    @Test
    void nothingToWrite() {
        whole("empty-store", scene(Language.FI, Theme.FIRST, 1080, 716, 0, 0));
        whole("empty-unit", scene(Language.SV, new Theme(Scheme.LIGHT, 200), 980, 640, 0, 2));
    }
}
