package fi.luotsi.desktop.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.rule.LimitBook;
import fi.luotsi.core.rule.LimitChange;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.FxTest;
import fi.luotsi.desktop.Pictures;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.part.Theme;
import fi.luotsi.desktop.part.Theme.Scheme;
import fi.luotsi.intake.Intake;
import fi.luotsi.store.TestStores;
import fi.luotsi.work.DecideLimits;
import fi.luotsi.work.FollowUp;
import fi.luotsi.work.ImportFiles;
import fi.luotsi.work.LimitSetting;
import fi.luotsi.work.PracticeStore;
import fi.luotsi.work.Standing;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
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

/** Draws the Rules screen in its languages, themes and sizes; no word may be cut, every control has a name. */
class RulesPicturesTest extends FxTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static final Clock CLOCK =
            Clock.fixed(LocalDateTime.of(2026, 11, 23, 9, 2).atZone(HELSINKI).toInstant(), HELSINKI);

    @TempDir
    static Path folder;

    private static Keep keep;
    private static Standing standing;
    private static RulesModel model;
    private static Trial trial;

    @BeforeAll
    static void practise() throws Exception {
        PracticeStore practice = new PracticeStore(TestStores.door(), new ImportFiles(new Intake(CLOCK)));
        keep = practice.make(folder.resolve("practice"), "Harjoitus", practice.passphrase(),
                new PracticeStore.Size(120, 1, 2, TODAY), Progress.NONE);
        FollowUp followUp = new FollowUp(keep);
        String unit = followUp.units().getFirst();
        new DecideLimits(keep, "Tuovi Testaaja", CLOCK).decide(
                new LimitSetting("B1", "serious", 150, null), unit, LocalDate.of(2026, 10, 1),
                "Väliarvioinnit pidetään viiden kuukauden välein.");
        new DecideLimits(keep, "Tuovi Testaaja", CLOCK).decide(
                new LimitSetting(LimitChange.CLOCK, "06-01..07-31", 1, null), null, LocalDate.of(2026, 5, 4),
                "Kesällä ei laadita suunnitelmia.");
        LimitBook book = followUp.book();
        standing = followUp.standing(TODAY, unit, book, 1, Progress.NONE);
        model = RulesReader.read(standing, book);
        trial = new Trial(standing, book);
    }

    @AfterAll
    static void close() {
        keep.close();
    }

    @ParameterizedTest
    @CsvSource({"FI,LIGHT,100", "FI,LIGHT,200", "SV,DARK,100", "FI,DARK,100", "EN,CONTRAST,100"})
    void every_state(Language language, Scheme scheme, int percent) {
        Theme theme = new Theme(scheme, percent);
        draw("list", language, theme, 716, view -> {});
        draw("locked", language, theme, 716, view -> fire(view, "#rule-C3"));
        draw("trial", language, theme, percent == 100 ? 1300 : 3200, view -> {
            fire(view, "#rule-B1");
            layout(view);
            ((Slider) view.lookup("#slider-notice")).setValue(60);
            layout(view);
            ((TextArea) view.lookup("#why")).setText("Ryhmien väliarviot pidetään kahden kuukauden välein.");
            view.told("✓");
        });
        draw("choice", language, theme, percent == 100 ? 900 : 2200, view -> fire(view, "#rule-D2"));
        draw("clock", language, theme, percent == 100 ? 1300 : 3200, view -> {
            fire(view, "#stop-clock");
            layout(view);
            ((TextInputControl) view.lookup("#clock-first")).setText("22.12.");
            ((TextInputControl) view.lookup("#clock-last")).setText("6.1.");
            layout(view);
        });
        draw("end", language, theme, 716, view -> {
            fire(view, "#rule-B1");
            layout(view);
            view.lookupAll(".scroll-pane").forEach(pane -> ((ScrollPane) pane).setVvalue(1));
        });
    }

    private static void draw(String name, Language language, Theme theme, double height, Consumer<RulesView> deed) {
        on(() -> {
            Say say = new Say(Texts.beside(RulesScreen.class, "Rules.properties"), new SimpleObjectProperty<>(language));
            Answering deeds = new Answering();
            RulesView view = new RulesView(deeds, say, language);
            deeds.view = view;
            Scene scene = new Scene(view, theme.textPercent() == 100 ? 1080 : 1224, height);
            theme.dress(scene);
            view.show(model, standing.texts());
            layout(view);
            deed.accept(view);
            layout(view);
            String file = String.join("-", "rules", name, language.code(), theme.scheme().name(),
                    String.valueOf(theme.textPercent())).toLowerCase(Locale.ROOT);
            Pictures.draw(file, scene);
            List<String> faults = new ArrayList<>(Pictures.cut(view));
            names(view, faults);
            assertThat(faults).as(file).isEmpty();
            return null;
        });
    }

    private static void layout(Parent root) {
        for (int i = 0; i < 3; i++) {
            root.applyCss();
            root.layout();
        }
    }

    private static void fire(RulesView view, String selector) {
        ((Button) view.lookup(selector)).fire();
    }

    /** Every control that can have the focus is called something. */
    private static void names(Parent parent, List<String> faults) {
        for (Node node : parent.getChildrenUnmodifiable()) {
            boolean control = node instanceof ButtonBase || node instanceof TextInputControl || node instanceof Slider;
            if (node.isVisible() && control && node.isFocusTraversable()) {
                String words = node.getAccessibleText() == null && node instanceof Labeled labeled
                        ? labeled.getText() : node.getAccessibleText();
                if (words == null || words.isBlank()) {
                    faults.add("no name of " + node);
                }
            }
            if (node instanceof Parent inner && node.isVisible() && !(node instanceof ScrollBar)) {
                names(inner, faults);
            }
        }
    }

    /** Answers at once and does nothing else. */
    private static final class Answering implements RulesDeeds {
        private RulesView view;

        @Override
        public void ask(Trial.Question question) {
            view.answer(question, trial.of(question));
        }

        @Override
        public void students(String why, Set<String> studyRights) {}

        @Override
        public void student(String studyRight, List<String> among) {}

        @Override
        public void decide(Trial.Question what, LocalDate from, String why) {}

        @Override
        public void undo() {}
    }
}
