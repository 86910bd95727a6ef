package fi.luotsi.desktop.student;

import atlantafx.base.theme.Styles;
import fi.luotsi.core.plan.Performance;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.rule.Progress;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Who the student is: name and place in the list with the ways to the next, then the line of facts. */
final class StudentHeader extends VBox {

    private final Texts texts;
    private final Language language;
    private final Label name = new Label();
    private final Label place = new Label();
    private final Button previous = icon(Feather.CHEVRON_UP);
    private final Button next = icon(Feather.CHEVRON_DOWN);
    private final FlowPane facts = new FlowPane();

    StudentHeader(Texts texts, Language language, Runnable back, Runnable toPrevious, Runnable toNext) {
        this.texts = texts;
        this.language = language;
        Button list = new Button(say("header.back"), new FontIcon(Feather.CHEVRON_LEFT));
        list.setOnAction(event -> back.run());
        name.getStyleClass().addAll("lu-title", "lu-nowrap");
        name.setId("student-name");
        place.getStyleClass().addAll("lu-muted", "lu-nowrap");
        previous.setOnAction(event -> toPrevious.run());
        previous.setAccessibleText(say("header.previous"));
        next.setOnAction(event -> toNext.run());
        next.setAccessibleText(say("header.next"));
        HBox steps = new HBox(previous, next);
        steps.getStyleClass().add("lu-gap-8");
        FlowPane line = new FlowPane(list, name, place, steps);
        line.getStyleClass().add("st-header-line");
        facts.getStyleClass().add("st-facts");
        getStyleClass().add("st-header");
        getChildren().addAll(line, facts);
    }

    private static Button icon(Feather icon) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().add(Styles.BUTTON_ICON);
        return button;
    }

    /** Shows a student; {@code one} is null when the data do not hold the student. */
    void show(@Nullable StudentCase one, StudentModel model) {
        previous.setDisable(model.neighbour(-1) == null);
        next.setDisable(model.neighbour(1) == null);
        facts.getChildren().clear();
        String number = model.place() < 0 ? "" : say("header.place", model.place() + 1, model.among().size());
        if (one == null) {
            name.setText(model.studyRight());
            place.setText(number);
            return;
        }
        Student student = one.student();
        String full = student.fullName();
        name.setText(full == null ? say("header.no-name") : full);
        String group = full == null ? student.studyRight() : student.group();
        place.setText(group == null ? number : group + " · " + number);
        fact("fact.qualification", qualification(one));
        fact("fact.teacher", student.teacher() == null ? say("unknown") : student.teacher());
        Plan plan = student.plan();
        if (plan != null) {
            fact("fact.approved", day(plan.firstApproval()));
            fact("fact.updated", day(plan.updated()));
        } else {
            fact("fact.plan", say("unknown"));
        }
    }

    private String qualification(StudentCase one) {
        Performance main = one.student().mainPerformance();
        if (main == null) {
            return say("unknown");
        }
        String code = main.qualification();
        String own = main.name().in(language.code(), code == null ? say("type." + known(main.type())) : code);
        String uri = "koulutus_" + code;
        String told = code == null ? own : one.standing().codes().name(language, uri);
        String text = told.equals(uri) ? own : told;
        Double extent = Progress.extent(one.situation());
        if (extent == null) {
            return text;
        }
        String amount = extent == Math.rint(extent)
                ? Format.number(language, extent.longValue()) : Format.decimal(language, extent);
        return text + ", " + say(one.situation().tuva() ? "weeks" : "points", amount);
    }

    private static String known(String type) {
        return type.equals(Performance.TELMA) || type.startsWith("tuva") ? type.substring(0, 4) : "other";
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "–" : Format.day(day);
    }

    private void fact(String key, String value) {
        Label name = new Label(say(key));
        name.getStyleClass().addAll("lu-muted", "lu-nowrap");
        Label text = new Label(value);
        text.getStyleClass().add("lu-strong");
        text.setWrapText(true);
        HBox pair = new HBox(name, text);
        pair.getStyleClass().add("st-fact");
        facts.getChildren().add(pair);
    }

    private String say(String key, Object... words) {
        return texts.get(language, key, words);
    }
}
