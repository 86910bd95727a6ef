package fi.luotsi.desktop.student;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.FxTest;
import fi.luotsi.desktop.Pictures;
import fi.luotsi.desktop.part.Theme;
import fi.luotsi.desktop.students.People;
import fi.luotsi.work.Standing;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;

/** Draws the screen in its languages, themes and sizes; no word may be cut in any of them. */
class StudentPicturesTest extends FxTest {

    private static final Theme LARGE = new Theme(Theme.Scheme.LIGHT, 200);

    private Scene draw(String name, Language language, Theme theme, double width, double height, String right) {
        return Pictures.draw("student-" + name, theme, width, height, () -> screen(language, right));
    }

    private static Parent screen(Language language, String right) {
        return screen(language, right, Sample.standing());
    }

    private static Parent screen(Language language, String right, Standing standing) {
        StudentScreen screen = new StudentScreen(Desks.of(language, standing));
        screen.show(right, Sample.ALL);
        HBox header = new HBox(screen.header());
        header.getStyleClass().addAll("lu-header");
        HBox keys = new HBox(screen.keys());
        keys.getStyleClass().add("lu-status");
        return new BorderPane(screen.view(), header, null, keys, null);
    }

    private void whole(String name, Language language, Theme theme, double width, double height, String right) {
        Scene scene = draw(name, language, theme, width, height, right);
        assertThat(on(() -> Pictures.cut(scene.getRoot()))).isEmpty();
    }

    @Test
    void lightFinnish() {
        whole("fi-light", Language.FI, Theme.FIRST, 1224, 800, Sample.RICH);
    }

    @Test
    void darkSwedish() {
        whole("sv-dark", Language.SV, Theme.FIRST.with(Theme.Scheme.DARK), 1224, 800, Sample.RICH);
    }

    @Test
    void contrastEnglish() {
        whole("en-contrast", Language.EN, Theme.FIRST.with(Theme.Scheme.CONTRAST), 1224, 800, Sample.RICH);
    }

    @Test
    void textTwiceAsLarge() {
        whole("fi-200", Language.FI, LARGE, 1224, 800, Sample.RICH);
    }

    @Test
    void textTwiceAsLargeInTheSmallestWindow() {
        whole("sv-200-small", Language.SV, LARGE, 980, 640, Sample.RICH);
    }

    @Test
    void smallestWindow() {
        whole("fi-small", Language.FI, Theme.FIRST, 968, 640, Sample.RICH);
    }

    @Test
    void aFlagThatRestsOnFaultyDataIsGreyAndSaysSo() {
        Student slip = People.slip();
        Standing standing = People.standing(Make.cohort(slip));
        Scene scene = Pictures.draw("student-uncertain", Theme.FIRST, 1224, 800, () ->
                screen(Language.FI, slip.studyRight(), standing));
        assertThat(on(() -> Pictures.cut(scene.getRoot()))).isEmpty();
        assertThat(on(() -> scene.getRoot().lookupAll(".lu-tag"))).isNotEmpty();
        assertThat(on(() -> scene.getRoot().lookupAll(".lu-flag-card.lu-critical"))).as("never red").isEmpty();
    }

    @Test
    void everyKindOfStudent() {
        for (String right : Sample.ALL) {
            whole("kind-" + (right.equals(Sample.RICH) ? "rich" : right), Language.FI, Theme.FIRST, 1224, 800, right);
        }
    }
}
