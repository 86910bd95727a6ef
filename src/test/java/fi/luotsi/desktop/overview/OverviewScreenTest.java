package fi.luotsi.desktop.overview;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.figure.AllIndicators;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.follow.FlagRun;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.reference.Reference;
import fi.luotsi.core.reference.ResponseCount;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.check.AllRules;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.FxTest;
import fi.luotsi.desktop.Pictures;
import fi.luotsi.desktop.frame.Desk;
import fi.luotsi.desktop.frame.Places;
import fi.luotsi.desktop.part.Background;
import fi.luotsi.desktop.part.Theme;
import fi.luotsi.desktop.students.People;
import fi.luotsi.work.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;

/** Every figure of the overview opens its students; nothing is cut in any language, theme or size. */
class OverviewScreenTest extends FxTest {

    private final List<String> opened = new ArrayList<>();
    private final List<Set<String>> students = new ArrayList<>();

    /** The practice unit with the import of a week before, faults in its data and answers to a survey. */
    private static Standing standing() {
        Standing plain = People.practice(60);
        List<Student> all = new ArrayList<>(plain.cohort().students());
        all.add(People.slip());
        Reference answers = new Reference(List.of(), List.of(), List.of(), List.of(
                new ResponseCount("Aloituskysely", "2026-2027", "Hyvinvointi", null, 48, 31),
                new ResponseCount("Päättökysely osaamisen saavuttamisen jälkeen", "2026-2027", "Hyvinvointi", null, 20, 14),
                new ResponseCount("Työpaikkaohjaajakysely", "2026-2027", null, null, null, null)));
        Standing now = People.standing(new Cohort(2, all, plain.cohort().sources(), answers));
        List<Standing.TrendPoint> trend = new ArrayList<>();
        for (int week = 2; week >= 0; week--) {
            LocalDate date = People.TODAY.minusWeeks(week);
            FlagRun run = FlagRun.of(now.cohort(), AllRules.with(Limits.DEFAULTS), Limits.DEFAULTS, date);
            Standing.TrendPoint point = new Standing.TrendPoint(
                    date, 2 - week, AllIndicators.list().stream().map(one -> one.of(now.everybody())).toList(),
                    run.flags().stream().filter(Flag::open).map(Flag::key).collect(Collectors.toSet()), run);
            trend.add(point);
        }
        return new Standing(
                now.date(), null, now.cohort(), now.limits(), now.run(), now.situations(), now.open(), now.since(),
                now.marks(), trend, now.codes(), now.texts());
    }

    private Desk desk(Language language, Standing standing) {
        Places places = new Places() {
            @Override
            public void go(Place place) {
                opened.add("go " + place);
            }

            @Override
            public void studentsOn(LocalDate date, Function<Standing, Picked> whom) {
                opened.add("on " + date);
                students.add(whom.apply(standing).studyRights());
            }

            @Override
            public void students(String why, Set<String> studyRights) {
                opened.add(why);
                students.add(studyRights);
            }

            @Override
            public void student(String studyRight, List<String> among) {
                opened.add(studyRight);
            }

            @Override
            public void backToStudents(String lastSeen) {
                opened.add("back");
            }
        };
        return new Desk(new SimpleObjectProperty<>(language), new SimpleObjectProperty<>(standing), new Background(),
                places, false);
    }

    private List<ButtonBase> buttons(OverviewScreen screen) {
        return on(() -> screen.view().lookupAll(".button").stream().filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast).toList());
    }

    @Test
    void every_tile_row_line_fault_and_piece_of_good_news_opens_its_students() {
        Standing standing = standing();
        OverviewScreen screen = on(() -> new OverviewScreen(desk(Language.FI, standing), () -> {}));
        show(() -> (Parent) screen.view());
        until("counted", () -> screen.view().lookup(".lu-tile") != null);
        OverviewModel model = on(() -> new Counting(standing).count());
        List<ButtonBase> buttons = buttons(screen);
        buttons.forEach(button -> on(() -> {
            button.fire();
            return null;
        }));
        assertThat(opened).as("each button opens students").hasSameSizeAs(buttons);
        assertThat(students).hasSameSizeAs(opened);
        assertThat(opened).filteredOn(why -> why.startsWith("Ei päivitetty 180")).as("tile and line").hasSize(2);
        Set<String> everybody = new HashSet<>();
        standing.situations().forEach(one -> everybody.add(one.student().studyRight()));
        assertThat(model.good().cleared()).isPositive();
        assertThat(students).contains(model.good().clearedOf());
        assertThat(model.faults()).isNotEmpty();
        assertThat(students).contains(model.faults().getFirst().students());
        assertThat(model.doubtful()).isPositive();
        assertThat(opened).contains("Epävarma nosto");
        assertThat(students).contains(model.uncertain());
        Hyperlink table = (Hyperlink) screen.view().lookup("#trend-table");
        on(() -> {
            table.fire();
            return null;
        });
        settle();
        assertThat(on(() -> screen.view().lookup(".lu-trend"))).as("the table stands in the chart's place").isNull();
        assertThat(on(() -> screen.view().lookupAll(".lu-table-row"))).hasSize(3);
        opened.clear();
        students.clear();
        on(() -> {
            screen.view().lookupAll(".lu-trend-cell").forEach(cell -> ((ButtonBase) cell).fire());
            return null;
        });
        assertThat(opened).hasSize(6).contains("on 2026-11-09", "on 2026-11-16", "Ei päivitetty 180 päivässä");
        assertThat(students.get(1)).as("the same students on every day of the same data").isEqualTo(students.getLast());
        assertThat(on(() -> loose(screen.view()))).as("figures that open nothing").isEmpty();
    }

    /** Words with a number that is no date, on which nothing happens; answers to surveys are nobody's. */
    private static List<String> loose(Node node) {
        if (!node.isVisible() || node instanceof ButtonBase || node.getStyleClass().contains("lu-good-row")
                || node.getStyleClass().contains("lu-sources") || node.getStyleClass().contains("lu-trend")) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        if (node instanceof Labeled words && words.getText() != null
                && words.getText().replaceAll("\\d+\\.\\d+\\.(\\d{4})?", "").matches(".*\\d.*")) {
            found.add(words.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(loose(child)));
        }
        return found;
    }

    @Test
    void nothing_is_cut_in_any_language_theme_or_size() {
        Standing standing = standing();
        picture("fi", Language.FI, Theme.FIRST, 1080, 1100, standing);
        picture("fi-dark", Language.FI, new Theme(Theme.Scheme.DARK, 100), 1080, 1100, standing);
        picture("fi-200", Language.FI, new Theme(Theme.Scheme.LIGHT, 200), 1236, 2600, standing);
        picture("sv", Language.SV, new Theme(Theme.Scheme.CONTRAST, 100), 1080, 1100, standing);
    }

    private void picture(
            String name, Language language, Theme theme, double width, double height, Standing standing) {
        OverviewScreen screen = on(() -> new OverviewScreen(desk(language, standing), () -> {}));
        Scene scene = on(() -> {
            Scene made = new Scene((Parent) screen.view(), width, height);
            theme.dress(made);
            return made;
        });
        until("tiles", () -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return screen.view().lookup(".lu-tile") != null;
        });
        on(() -> {
            Pictures.draw("overview-" + name, scene);
            return null;
        });
        assertThat(on(() -> Pictures.cut(scene.getRoot()))).as("words cut in " + name).isEmpty();
    }
}
