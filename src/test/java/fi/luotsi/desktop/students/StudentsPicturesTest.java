package fi.luotsi.desktop.students;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.FakeDoor;
import fi.luotsi.desktop.FxTest;
import fi.luotsi.desktop.Pictures;
import fi.luotsi.desktop.Walk;
import fi.luotsi.desktop.part.Theme;
import fi.luotsi.work.SavedViews;
import fi.luotsi.work.Standing;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Draws the screen in its languages, themes and sizes; no word may be cut in any of them. */
class StudentsPicturesTest extends FxTest {

    private static final Theme LARGE = new Theme(Theme.Scheme.LIGHT, 200);
    private static Standing practice;

    @BeforeAll
    static void people() {
        practice = People.practice(128);
    }

    private void whole(
            String name, Language language, Theme theme, double width, double height, Standing standing,
            Consumer<StudentsModel> first) {
        whole(name, language, theme, width, height, standing, first, view -> {});
    }

    private void whole(
            String name, Language language, Theme theme, double width, double height, Standing standing,
            Consumer<StudentsModel> first, Consumer<StudentsView> then) {
        FakeDoor.FakeKeep keep = new FakeDoor.FakeKeep("Rantatie", false);
        StudentsScreen screen = on(() -> new StudentsScreen(
                new Ways().marking(language, new SimpleObjectProperty<>(standing), keep), new Choices(),
                new SavedViews(keep), (title, file) -> null));
        until("rows are there", () -> screen.model().rows().get() != null);
        Scene scene = on(() -> {
            Scene made = new Scene((Parent) screen.view(), width, height);
            theme.dress(made);
            first.accept(screen.model());
            return made;
        });
        settle();
        on(() -> {
            Pictures.lay(scene);
            then.accept((StudentsView) screen.view());
            Pictures.draw("students-" + name, scene);
            return null;
        });
        assertThat(on(() -> Pictures.cut(scene.getRoot()))).as("words cut in " + name).isEmpty();
        assertThat(on(() -> Walk.faults(scene.getRoot()))).as(name).isEmpty();
    }

    /** As in the picture of the design: heavy flags of one qualification, three ticked. */
    private static void asDesigned(StudentsModel model) {
        model.choose(Facet.WORST, "CRITICAL", true);
        model.choose(Facet.WORST, "SERIOUS", true);
        for (int place : new int[] {1, 3, 5}) {
            model.tick(model.seen().get(place), true);
        }
    }

    @Test
    void lightFinnish() {
        whole("fi-light", Language.FI, Theme.FIRST, 1080, 716, practice, StudentsPicturesTest::asDesigned);
    }

    @Test
    void lightSwedish() {
        whole("sv-light", Language.SV, Theme.FIRST, 1080, 716, practice, model -> {});
    }

    @Test
    void darkFinnish() {
        whole("fi-dark", Language.FI, Theme.FIRST.with(Theme.Scheme.DARK), 1080, 716, practice, model -> {});
    }

    @Test
    void darkSwedish() {
        whole("sv-dark", Language.SV, Theme.FIRST.with(Theme.Scheme.DARK), 1080, 716, practice,
                StudentsPicturesTest::asDesigned);
    }

    @Test
    void contrastEnglish() {
        whole("en-contrast", Language.EN, Theme.FIRST.with(Theme.Scheme.CONTRAST), 1080, 716, practice,
                StudentsPicturesTest::asDesigned);
    }

    @Test
    void textTwiceAsLarge() {
        for (Language language : Language.values()) {
            whole(language.code() + "-200", language, LARGE, 1192, 640, practice, StudentsPicturesTest::asDesigned);
        }
    }

    @Test
    void smallestWindow() {
        whole("fi-small", Language.FI, Theme.FIRST, 968, 556, practice, model -> {});
    }

    @Test
    void drawerOpen() {
        whole("sv-drawer", Language.SV, LARGE, 1192, 640, practice, model -> {}, StudentsView::focusSearch);
    }

    @Test
    void allColumns() {
        whole("fi-wide", Language.FI, Theme.FIRST, 1700, 716, practice,
                model -> model.choose(Facet.WORST, "NONE", true),
                view -> {
                    for (Node box : ((ColumnChoice) view.lookup("#columns")).boxes().getChildren()) {
                        ((CheckBox) box).setSelected(true);
                    }
                });
    }

    @Test
    void marksAndWhereFound() {
        for (Theme theme : List.of(Theme.FIRST, LARGE)) {
            whole("fi-marks-" + theme.textPercent(), Language.FI, theme, 1192, 716, practice, model -> {
                model.choices().search("asiakas");
                model.narrow();
                model.tickAll(true);
            }, view -> ((Button) view.lookup("#mark")).fire());
        }
    }

    @Test
    void uncertainFlags() {
        Student sure = People.student("1.2.246.562.15.41024330544", "Kaislavuo", "Eevi", "LH24A", false);
        for (Language language : List.of(Language.FI, Language.SV)) {
            whole(language.code() + "-uncertain", language, Theme.FIRST, 1080, 400,
                    People.standing(Make.cohort(People.slip(), sure)), model -> {});
        }
    }

    @Test
    void nothingMatches() {
        whole("fi-none", Language.FI, Theme.FIRST, 1080, 716, practice, model -> {
            model.choices().only(new Choices.Only("Ei päivitetty 90 päivään", Set.of()));
            model.choose(Facet.WORST, "CRITICAL", true);
        });
    }

    @Test
    void nothingImported() {
        whole("sv-empty", Language.SV, Theme.FIRST, 1080, 716, People.standing(Cohort.EMPTY), model -> {});
    }
}
