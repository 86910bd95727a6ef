package fi.luotsi.desktop.student;

import fi.luotsi.core.plan.Performance;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.rule.Progress;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** The line of facts: qualification, responsible teacher, when the plan was approved and updated. */
final class StudentFacts extends FlowPane {

    private final Texts texts;
    private final Language language;

    StudentFacts(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
        getStyleClass().add("st-facts");
    }

    void show(StudentCase one) {
        getChildren().clear();
        told(one, this::fact);
    }

    /** The facts as lines. */
    List<String> words(StudentCase one) {
        List<String> lines = new ArrayList<>();
        told(one, (key, value) -> lines.add(say(key) + ": " + value));
        return lines;
    }

    private void told(StudentCase one, BiConsumer<String, String> fact) {
        fact.accept("fact.qualification", qualification(one));
        String teacher = one.student().teacher();
        fact.accept("fact.teacher", teacher == null ? say("unknown") : teacher);
        Plan plan = one.student().plan();
        if (plan == null) {
            fact.accept("fact.plan", say("unknown"));
        } else {
            fact.accept("fact.approved", day(plan.firstApproval()));
            fact.accept("fact.updated", day(plan.updated()));
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
        getChildren().add(pair);
    }

    private String say(String key, Object... words) {
        return texts.get(language, key, words);
    }
}
