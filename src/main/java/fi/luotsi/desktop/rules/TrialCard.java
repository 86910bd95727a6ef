package fi.luotsi.desktop.rules;

import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.follow.WhatIf;
import fi.luotsi.core.rule.LimitChange;
import fi.luotsi.core.rule.RuleCard.LimitSpec;
import fi.luotsi.core.rule.RuleCard.LimitUnit;
import fi.luotsi.core.rule.RuleTexts;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.part.Pieces;
import fi.luotsi.desktop.part.WideButton;
import fi.luotsi.desktop.rules.RulesModel.Person;
import fi.luotsi.desktop.rules.RulesModel.RuleRow;
import fi.luotsi.desktop.rules.RulesModel.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What another limit would change: flags now and then, whose, how many lie near; and the form that saves it. */
final class TrialCard extends VBox {

    private static final int SHOWN = 8;

    private final RulesModel model;
    private final RuleRow row;
    private final RulesDeeds deeds;
    private final Say say;
    private final Language language;
    private final RuleTexts texts;
    private final VBox told = new VBox();
    private final DecisionForm form;
    private Trial.Question question;

    /** @param cancel gives the trial up */
    TrialCard(
            RulesModel model, RuleRow row, Trial.Question question, RulesDeeds deeds, Say say, Language language,
            RuleTexts texts, Runnable cancel) {
        this.model = model;
        this.row = row;
        this.question = question;
        this.deeds = deeds;
        this.say = say;
        this.language = language;
        this.texts = texts;
        form = new DecisionForm(model, say, forAll -> tryThis(this.question), (from, why) ->
                deeds.decide(this.question, from, why), cancel);
        told.getStyleClass().add("lu-gap-12");
        getStyleClass().addAll("lu-card", "ru-trial", "lu-gap-12");
        getChildren().addAll(told, form);
    }

    /** Whether the question is about the limit that is tried here, and of the same kind. */
    boolean about(Trial.Question other) {
        return other.limit().equals(question.limit()) && (other.value() == null) == (question.value() == null);
    }

    void tryThis(Trial.Question tried) {
        question = new Trial.Question(tried.rule(), tried.limit(), tried.value(), form.forAll());
        form.deed(deed());
        deeds.ask(question);
    }

    /** Gives the focus to the reason. */
    void ask() {
        form.ask();
    }

    void save() {
        form.save();
    }

    private @Nullable LimitSpec spec() {
        return row.card().limits().stream().filter(one -> one.name().equals(question.limit())).findFirst().orElse(null);
    }

    /** Whether the limit is a choice, with nothing near it. */
    private boolean choice() {
        LimitSpec spec = spec();
        return spec != null && spec.unit() == LimitUnit.SWITCH;
    }

    private String deed() {
        LimitSpec spec = spec();
        if (spec == null) {
            return say.it(on(question) ? "save.on" : "save.off");
        }
        return say.it(question.value() == null ? "save.default" : choice() ? "save.choice" : "save.limit",
                value(spec, question));
    }

    private static boolean on(Trial.Question question) {
        return !Integer.valueOf(0).equals(question.value());
    }

    /** The value that would hold. */
    private String value(LimitSpec spec, Trial.Question tried) {
        Integer wished = tried.value();
        int value;
        if (wished == null) {
            String unit = tried.forAll() ? null : model.unit();
            LimitChange none = new LimitChange(
                    tried.rule(), tried.limit(), null, unit, model.date(), "", "", model.date().atStartOfDay());
            value = model.book().with(none).on(model.date(), model.unit()).of(row.card(), spec.name());
        } else {
            value = wished;
        }
        return texts.limit(language, value, spec.unit());
    }

    void answer(Trial.Question asked, Trial.Answer answer) {
        if (!about(asked)) {
            return;
        }
        told.getChildren().clear();
        if (row.state() == State.NOT_IN_DATA) {
            told.getChildren().add(Pieces.text(say.it("trial.not-in-data")));
            return;
        }
        LimitSpec spec = spec();
        long then = row.flags() + answer.come() - answer.go();
        FlowPane figures = new FlowPane();
        figures.getStyleClass().add("ru-figures");
        String now = spec == null ? say.it("trial.now") : say.it("trial.now.value",
                texts.limit(language, model.limits().of(row.card(), spec.name()), spec.unit()));
        String tried = spec == null ? say.it("trial.then") : say.it("trial.then.value", value(spec, asked));
        long change = then - row.flags();
        figures.getChildren().addAll(
                figure(now, Format.number(language, row.flags()), say.it("trial.flags"), false),
                figure(tried, Format.number(language, then),
                        change == 0 ? say.it("trial.flags") : Format.change(language, change), true));
        if (!asked.isSwitch() && !choice()) {
            figures.getChildren().add(figure(
                    say.it("trial.near"), Format.number(language, answer.near()), say.it("trial.students"), false));
        }
        String sentence = say.it("trial.sentence", Format.number(language, row.flags()), Format.number(language, then))
                + " " + changed(answer);
        Label words = Pieces.text(sentence);
        words.setId("trial-sentence");
        told.getChildren().addAll(figures, words);
        if (!answer.changes().isEmpty()) {
            told.getChildren().add(students(answer.changes()));
        }
    }

    private String changed(Trial.Answer answer) {
        String changed = answer.changes().isEmpty() ? say.it("trial.same")
                : say.amount("trial.changed", answer.changes().size());
        return question.isSwitch() || choice() ? changed : changed + " " + say.amount("trial.near.sentence", answer.near());
    }

    private VBox figure(String over, String number, String beside, boolean strong) {
        VBox box = Pieces.column("lu-gap-4", Pieces.text(over, "lu-caption", "lu-muted"),
                Pieces.row("lu-gap-8", Pieces.label(number, "lu-card-title"), Pieces.label(beside, "lu-muted")));
        box.getStyleClass().add("ru-figure");
        if (strong) {
            box.getStyleClass().add("ru-tried");
        }
        box.setAccessibleRole(AccessibleRole.TEXT);
        box.setAccessibleText(over + ", " + number + " " + beside);
        return box;
    }

    private VBox students(List<WhatIf.Change> changes) {
        List<String> among = changes.stream().map(WhatIf.Change::studyRight).toList();
        VBox list = new VBox();
        list.getStyleClass().add("ru-changes");
        for (WhatIf.Change change : changes.subList(0, Math.min(SHOWN, changes.size()))) {
            list.getChildren().add(student(change, among));
        }
        if (changes.size() > SHOWN) {
            Button all = Pieces.button(say.it("trial.all", Format.number(language, changes.size())),
                    () -> deeds.students(say.it("trial.why", row.card().id()), new LinkedHashSet<>(among)), "small");
            all.setId("trial-all");
            list.getChildren().add(all);
        }
        return list;
    }

    private Button student(WhatIf.Change change, List<String> among) {
        Person person = model.people().get(change.studyRight());
        String own = person == null ? null : person.name();
        String name = own == null ? change.studyRight() : own;
        String group = person == null || person.group() == null ? "" : " · " + person.group();
        String words = String.join(", ", said(change));
        VBox lines = Pieces.column("lu-gap-4", Pieces.text(name + group), Pieces.text(words, "lu-caption", "lu-muted"));
        Button button = new WideButton(
                lines, name + group + ", " + words, () -> deeds.student(change.studyRight(), among));
        button.getStyleClass().add("ru-change");
        return button;
    }

    private List<String> said(WhatIf.Change change) {
        Map<Flag.Key, Flag> come = new HashMap<>();
        change.come().forEach(flag -> come.put(flag.key(), flag));
        List<String> words = new ArrayList<>();
        for (Flag flag : change.go()) {
            Flag other = come.remove(flag.key());
            words.add(other == null ? say.it("change.goes", flag.rule().id(), severity(flag))
                    : say.it("change.moves", flag.rule().id(), severity(flag), severity(other)));
        }
        change.come().stream().filter(flag -> come.containsKey(flag.key()))
                .forEach(flag -> words.add(say.it("change.comes", flag.rule().id(), severity(flag))));
        return words;
    }

    private String severity(Flag flag) {
        return texts.severity(language, flag.severity());
    }
}
