package fi.luotsi.desktop.rules;

import fi.luotsi.core.rule.LimitChange;
import fi.luotsi.core.rule.RuleTexts;
import fi.luotsi.core.rule.StopPeriod;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.part.Icon;
import fi.luotsi.desktop.part.Pieces;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The provider's stop-clock dates: those in force, a form for new ones with what they would change, the decisions. */
final class ClockPage extends Page {

    private static final Pattern DAY = Pattern.compile("\\s*(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})?\\s*");

    private final RulesModel model;
    private final RulesDeeds deeds;
    private final Say say;
    private final Language language;
    private final Button back;
    private final TextField first = new TextField();
    private final TextField last = new TextField();
    private final Label fault = Pieces.text("", "lu-caption", "lu-critical");
    private final VBox slot = new VBox();
    private final VBox told = new VBox();
    private @Nullable DecisionForm form;
    private Trial.@Nullable Question question;

    /** @param leave goes back to the catalogue */
    ClockPage(RulesModel model, RulesDeeds deeds, Say say, Language language, RuleTexts texts, Runnable leave) {
        this.model = model;
        this.deeds = deeds;
        this.say = say;
        this.language = language;
        back = Pieces.button(say.it("back"), leave, "small", "ru-back");
        back.setGraphic(Icon.of(Feather.ARROW_LEFT));
        narrow(false);
        told.getStyleClass().add("lu-gap-8");
        getStyleClass().addAll("ru-page", "lu-gap-16");
        Label title = Pieces.text(texts.stops(language), "lu-card-title");
        title.setId("rule-title");
        getChildren().addAll(back, Pieces.column("lu-gap-8", title, Pieces.text(say.it("clock.words"))), inForce(), added());
        List<LimitChange> decisions = model.history(LimitChange.CLOCK);
        if (!decisions.isEmpty()) {
            getChildren().add(new HistoryCard(decisions, this::what, say, language));
        }
    }

    /** The periods as one line, for the catalogue; "" without any. */
    static String summary(RulesModel model) {
        return String.join(", ", model.limits().stops().periods().stream().map(RuleTexts::stop).toList());
    }

    private VBox inForce() {
        VBox box = new Part(say.it("clock.in-force"));
        box.getStyleClass().setAll("lu-gap-12");
        List<StopPeriod> periods = model.limits().stops().periods();
        if (periods.isEmpty()) {
            box.getChildren().add(Pieces.text(say.it("clock.none"), "lu-muted"));
        }
        for (StopPeriod period : periods) {
            Button remove = Pieces.button(say.it("clock.remove"), () -> attempt(without(period)), "small", "flat");
            remove.setId("remove-" + period.text().replace("..", "-to-"));
            remove.setAccessibleText(say.it("clock.remove") + " " + RuleTexts.stop(period));
            VBox one = Pieces.column("lu-gap-4", Pieces.row(
                    "lu-gap-8", Pieces.rest(RuleTexts.stop(period) + " · "
                            + say.it(period.yearly() ? "clock.yearly" : "clock.once"), "lu-strong"), remove));
            LimitChange decision = model.limits().decision(period);
            if (decision != null) {
                one.getChildren().add(Pieces.text(say.it(
                        "decided", decision.who(), Format.day(decision.from()), decision.why()), "lu-caption", "lu-muted"));
            }
            box.getChildren().add(one);
        }
        return box;
    }

    private VBox added() {
        fault.setVisible(false);
        fault.managedProperty().bind(fault.visibleProperty());
        FlowPane fields = new FlowPane(
                Pieces.column("lu-gap-4", label("clock.first", first), first),
                Pieces.column("lu-gap-4", label("clock.last", last), last));
        first.setId("clock-first");
        last.setId("clock-last");
        for (TextField field : List.of(first, last)) {
            field.getStyleClass().add("ru-day");
            field.textProperty().subscribe(this::typed);
        }
        fields.getStyleClass().add("ru-flow");
        VBox box = new Part(say.it("clock.new"), Pieces.text(say.it("clock.form"), "lu-muted"), fields, fault, slot);
        box.getStyleClass().setAll("lu-gap-8");
        return box;
    }

    private Label label(String key, TextField field) {
        Label name = Pieces.text(say.it(key));
        name.setLabelFor(field);
        field.setAccessibleText(say.it(key));
        return name;
    }

    private void typed() {
        StopPeriod period = period(first.getText(), last.getText());
        boolean begun = !first.getText().isBlank() && !last.getText().isBlank();
        fault.setText(begun && period == null ? say.it("clock.fault", StopPeriod.LONGEST) : "");
        fault.setVisible(!fault.getText().isEmpty());
        if (period == null) {
            if (question != null && Integer.valueOf(1).equals(question.value())) {
                clear();
            }
        } else {
            attempt(new Trial.Question(LimitChange.CLOCK, period.text(), 1, false));
        }
    }

    /** What two days typed mean: both with a year, or both without one; null when it is no period. */
    static @Nullable StopPeriod period(String from, String to) {
        Matcher one = DAY.matcher(from);
        Matcher other = DAY.matcher(to);
        if (!one.matches() || !other.matches() || (one.group(3) == null) != (other.group(3) == null)) {
            return null;
        }
        try {
            StopPeriod period = one.group(3) == null ? StopPeriod.yearly(monthDay(one), monthDay(other))
                    : new StopPeriod(monthDay(one).atYear(Integer.parseInt(one.group(3))),
                            monthDay(other).atYear(Integer.parseInt(other.group(3))), false);
            return StopPeriod.parse(period.text());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static MonthDay monthDay(Matcher day) {
        return MonthDay.of(Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1)));
    }

    /** Taken back where these units have decided it themselves, else switched off for them. */
    private Trial.Question without(StopPeriod period) {
        LimitChange own = model.inForce(LimitChange.CLOCK + "." + period.text(), model.date(), model.unit());
        boolean enough = own != null && Integer.valueOf(1).equals(own.value()) && !forAll(period);
        return new Trial.Question(LimitChange.CLOCK, period.text(), enough ? null : (Integer) 0, false);
    }

    /** Whether the period would stand for the unit though it took its own decision back. */
    private boolean forAll(StopPeriod period) {
        return model.unit() != null && model.book().on(model.date(), null).stops().periods().contains(period);
    }

    private void attempt(Trial.Question tried) {
        DecisionForm shown = form;
        Trial.Question before = question;
        if (shown == null || before == null || !before.equals(asked(tried))) {
            clear();
            DecisionForm made = new DecisionForm(
                    model, say, forAll -> ask(tried), (from, why) -> deeds.decide(asked(tried), from, why), this::cancel);
            form = made;
            made.deed(say.it(Integer.valueOf(1).equals(tried.value()) ? "clock.save" : "clock.save.removed", words(tried)));
            VBox card = new VBox(told, made);
            card.getStyleClass().addAll("lu-card", "ru-trial", "lu-gap-12");
            slot.getChildren().setAll(card);
            ask(tried);
        }
    }

    private static String words(Trial.Question tried) {
        StopPeriod period = StopPeriod.parse(tried.limit());
        return period == null ? tried.limit() : RuleTexts.stop(period);
    }

    private void ask(Trial.Question tried) {
        question = asked(tried);
        deeds.ask(question);
    }

    private Trial.Question asked(Trial.Question tried) {
        return new Trial.Question(tried.rule(), tried.limit(), tried.value(), form != null && form.forAll());
    }

    private void clear() {
        form = null;
        question = null;
        told.getChildren().clear();
        slot.getChildren().clear();
    }

    @Override
    void answer(Trial.Question asked, Trial.Answer answer) {
        if (!asked.equals(question)) {
            return;
        }
        long now = model.rows().stream().mapToLong(RulesModel.RuleRow::flags).sum();
        String changed = answer.changes().isEmpty() ? say.it("trial.same")
                : say.amount("trial.changed", answer.changes().size());
        Label sentence = Pieces.text(say.it("trial.sentence", Format.number(language, now),
                Format.number(language, now + answer.come() - answer.go())) + " " + changed);
        sentence.setId("trial-sentence");
        told.getChildren().setAll(sentence);
        if (!answer.changes().isEmpty()) {
            LinkedHashSet<String> among = new LinkedHashSet<>();
            answer.changes().forEach(change -> among.add(change.studyRight()));
            Button all = Pieces.button(say.it("trial.all", Format.number(language, among.size())),
                    () -> deeds.students(say.it("clock.why", words(asked)), among), "small");
            all.setId("trial-all");
            told.getChildren().add(all);
        }
    }

    private String what(LimitChange change) {
        StopPeriod period = StopPeriod.parse(change.limit());
        String name = period == null ? change.limit() : RuleTexts.stop(period);
        Integer value = change.value();
        return value == null ? say.it("history.default", name)
                : say.it(value != 0 ? "clock.set" : "clock.removed", name);
    }

    @Override
    void narrow(boolean is) {
        back.setVisible(is);
        back.setManaged(is);
    }

    @Override
    void focusBack() {
        back.requestFocus();
    }

    @Override
    void save() {
        if (form != null) {
            form.save();
        }
    }

    @Override
    boolean cancel() {
        if (form == null) {
            return false;
        }
        clear();
        first.clear();
        last.clear();
        return true;
    }
}
