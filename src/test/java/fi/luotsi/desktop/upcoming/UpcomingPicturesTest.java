package fi.luotsi.desktop.upcoming;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.ahead.Only;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.FxTest;
import fi.luotsi.desktop.Pictures;
import fi.luotsi.desktop.Walk;
import fi.luotsi.desktop.part.Theme;
import fi.luotsi.desktop.students.People;
import fi.luotsi.desktop.students.Ways;
import fi.luotsi.work.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Draws the screen in its languages, themes and sizes; no word may be cut in any of them. */
class UpcomingPicturesTest extends FxTest {

    private static final Theme LARGE = new Theme(Theme.Scheme.LIGHT, 200);
    private static Standing practice;
    private final List<String> cut = new ArrayList<>();

    @BeforeAll
    static void people() {
        practice = People.practice(128);
    }

    private void whole(
            String name, Language language, Theme theme, double width, double height, Standing standing,
            Consumer<UpcomingModel> first) {
        UpcomingScreen screen = on(() -> new UpcomingScreen(new Ways().desk(language, standing)));
        until("it is worked out", () -> screen.model().seen().get() != null);
        Scene scene = on(() -> {
            Scene made = new Scene((Parent) screen.view(), width, height);
            theme.dress(made);
            made.getRoot().applyCss();
            made.getRoot().layout();
            first.accept(screen.model());
            return made;
        });
        settle();
        on(() -> {
            Pictures.draw("upcoming-" + name, scene);
            return null;
        });
        on(() -> Pictures.cut(scene.getRoot())).forEach(words -> cut.add(name + ": " + words));
        assertThat(on(() -> Walk.faults(scene.getRoot()))).as(name).isEmpty();
    }

    @Test
    void everyLanguageAndTheme() {
        whole("fi-light", Language.FI, Theme.FIRST, 1080, 716, practice, model -> {});
        whole("fi-dark", Language.FI, Theme.FIRST.with(Theme.Scheme.DARK), 1080, 716, practice,
                model -> model.by.set(By.QUALIFICATION));
        whole("sv-light", Language.SV, Theme.FIRST, 1080, 716, practice, model -> model.by.set(By.PLACE));
        whole("sv-dark", Language.SV, Theme.FIRST.with(Theme.Scheme.DARK), 1080, 716, practice, model -> {});
        whole("en-contrast", Language.EN, Theme.FIRST.with(Theme.Scheme.CONTRAST), 1080, 716, practice, model -> {});
        assertThat(cut).as("words cut").isEmpty();
    }

    @Test
    void textTwiceAsLargeAndLittleRoom() {
        for (Language language : Language.values()) {
            whole(language.code() + "-200", language, LARGE, 1192, 640, practice, model -> {});
        }
        whole("fi-200-high", Language.FI, LARGE, 1192, 1600, practice, model -> {});
        whole("fi-small", Language.FI, Theme.FIRST, 968, 556, practice, model -> model.asTable.set(true));
        whole("fi-narrow", Language.FI, Theme.FIRST, 824, 556, practice, model -> {});
        assertThat(cut).as("words cut").isEmpty();
    }

    @Test
    void monthsAndNothing() {
        UpcomingScreen screen = on(() -> new UpcomingScreen(new Ways().desk(Language.FI, practice)));
        on(() -> {
            screen.model().range.set(Range.MONTHS);
            return null;
        });
        until("months", () -> screen.model().seen().get() != null
                && screen.model().seen().get().ahead().span().columns().getFirst().month());
        Scene scene = on(() -> {
            Scene made = new Scene((Parent) screen.view(), 1080, 716);
            Theme.FIRST.dress(made);
            Pictures.draw("upcoming-fi-months", made);
            return made;
        });
        on(() -> Pictures.cut(scene.getRoot())).forEach(words -> cut.add("months: " + words));
        whole("sv-empty", Language.SV, Theme.FIRST, 1080, 716, People.standing(Cohort.EMPTY), model -> {});
        whole("fi-none", Language.FI, Theme.FIRST, 1080, 716, practice,
                model -> model.only.set(new Only("999999", null, null)));
        assertThat(cut).as("words cut").isEmpty();
    }
}
