package fi.luotsi.desktop.changes;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.PracticeWindow;
import fi.luotsi.core.change.ChangeTexts;
import fi.luotsi.core.change.Changes;
import fi.luotsi.core.change.Point;
import fi.luotsi.core.code.Codes;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.RuleTexts;
import fi.luotsi.core.rule.check.AllRules;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.FxTest;
import fi.luotsi.desktop.Pictures;
import fi.luotsi.desktop.Walk;
import fi.luotsi.desktop.changes.ChangesModel.Choice;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.part.Theme;
import fi.luotsi.desktop.part.Theme.Scheme;
import fi.luotsi.work.CompareImports;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Draws the Changes screen in its languages, themes and sizes; no word may be cut, every control has a name. */
class ChangesPicturesTest extends FxTest {

    private static final LocalDate TODAY = PracticeWindow.TODAY;

    @TempDir
    static Path folder;

    private static Keep keep;
    private static List<Choice> choices;
    private static Changes week;
    private static Changes all;
    private static Changes nothing;
    private static ChangeTexts texts;

    @BeforeAll
    static void practise() throws Exception {
        keep = PracticeWindow.store(folder.resolve("practice"), 128, 6);
        CompareImports compare = new CompareImports(keep);
        List<Point> points = compare.points(TODAY);
        choices = points.stream().map(point -> new Choice(
                point, Set.of(Source.EHOKS, Source.KOSKI, Source.ROSTER), point.equals(points.getFirst()))).toList();
        List<Changes> overTime = compare.overTime(points.subList(0, 2), null, Progress.NONE);
        week = overTime.getFirst();
        all = compare.between(points.getFirst(), points.getLast(), null, Progress.NONE);
        nothing = compare.between(points.getFirst(), points.getFirst(), null, Progress.NONE);
        Codes codes = Codes.of(keep.cohort(6));
        texts = new ChangeTexts(new RuleTexts(AllRules.with(Limits.DEFAULTS), codes), codes, TODAY);
    }

    @AfterAll
    static void close() {
        keep.close();
    }

    @ParameterizedTest
    @CsvSource({"FI,LIGHT,100", "FI,LIGHT,200", "SV,DARK,100", "FI,DARK,100", "EN,CONTRAST,100"})
    void every_state(Language language, Scheme scheme, int percent) {
        Theme theme = new Theme(scheme, percent);
        draw("week", language, theme, percent == 100 ? 900 : 3400, week, view -> {});
        draw("all", language, theme, percent == 100 ? 1300 : 4200, all, view -> view.tell("lu-done", "✓"));
        draw("nothing", language, theme, 500, nothing, view -> {});
        draw("one-import", language, theme, 400, null, view -> {});
        draw("stopped", language, theme, 300, null, view -> view.trouble(true));
    }

    @Test
    void the_week_over_time_is_the_week_compared_alone() {
        CompareImports compare = new CompareImports(keep);
        List<Point> points = compare.points(TODAY);
        assertThat(compare.between(points.get(0), points.get(1), null, Progress.NONE)).isEqualTo(week);
        assertThat(nothing.nothing()).isTrue();
        assertThat(all.unchanged().size()).isLessThan(week.unchanged().size());
    }

    private static void draw(
            String name, Language language, Theme theme, double height, Changes changes, Consumer<ChangesView> deed) {
        on(() -> {
            Say say = new Say(Texts.beside(ChangesScreen.class, "Changes.properties"), new SimpleObjectProperty<>(language));
            ChangesView view = new ChangesView(new Idle(), say);
            Scene scene = new Scene(view, theme.textPercent() == 100 ? 1080 : 1224, height);
            theme.dress(scene);
            view.show(new ChangesModel(changes == null ? choices.subList(0, 1) : choices, changes, null, texts, 90, 93));
            Pictures.lay(view.getScene());
            deed.accept(view);
            Pictures.lay(view.getScene());
            String file = String.join("-", "changes", name, language.code(), theme.scheme().name(),
                    String.valueOf(theme.textPercent())).toLowerCase(Locale.ROOT);
            Pictures.draw(file, scene);
            List<String> faults = new ArrayList<>(Pictures.cut(view));
            faults.addAll(Walk.faults(view));
            assertThat(faults).as(file).isEmpty();
            return null;
        });
    }

    /** Does nothing. */
    private static final class Idle implements ChangesDeeds {
        @Override
        public void compare(Point from, Point to) {}

        @Override
        public void since(LocalDate day, Point to) {}

        @Override
        public void again() {}

        @Override
        public void bring() {}

        @Override
        public void students(String why, Set<String> studyRights) {}

        @Override
        public void student(String studyRight, List<String> among) {}

        @Override
        public void copy() {}

        @Override
        public void save() {}
    }
}
