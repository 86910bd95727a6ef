package fi.luotsi.desktop.rules;

import fi.luotsi.core.rule.LimitChange;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.RuleCard.LimitSpec;
import fi.luotsi.core.rule.RuleTexts;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.part.Badge;
import fi.luotsi.desktop.part.Icon;
import fi.luotsi.desktop.part.Pieces;
import fi.luotsi.desktop.rules.RulesModel.RuleRow;
import fi.luotsi.desktop.rules.RulesModel.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The chosen rule: what it means, its limits with what others would change, what it stands on, its decisions. */
final class RulePage extends Page {

    private final RulesModel model;
    private final RuleRow row;
    private final RuleCard card;
    private final RulesDeeds deeds;
    private final Say say;
    private final Language language;
    private final RuleTexts texts;
    private final Button back;
    private final List<LimitRow> limits = new ArrayList<>();
    private final VBox belowSwitch = new VBox();
    /** Where what is tried can stand: below each limit, and below the switch. */
    private final List<VBox> slots = new ArrayList<>(List.of(belowSwitch));
    private @Nullable TrialCard trial;

    /** @param leave goes back to the catalogue */
    RulePage(
            RulesModel model, RuleRow row, RulesDeeds deeds, Say say, Language language, RuleTexts texts,
            Runnable leave) {
        this.model = model;
        this.row = row;
        this.card = row.card();
        this.deeds = deeds;
        this.say = say;
        this.language = language;
        this.texts = texts;
        back = Pieces.button(say.it("back"), leave, "small", "ru-back");
        back.setGraphic(Icon.of(Feather.ARROW_LEFT));
        narrow(false);
        getStyleClass().addAll("ru-page", "lu-gap-16");
        getChildren().addAll(back, head(), limits(), grounds());
        if (!model.history(card.id()).isEmpty()) {
            getChildren().add(HistoryCard.of(model, card, say, language, texts));
        }
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
        if (trial != null) {
            trial.save();
        }
    }

    @Override
    boolean cancel() {
        if (trial == null) {
            return false;
        }
        clear();
        limits.forEach(LimitRow::calm);
        return true;
    }

    @Override
    void answer(Trial.Question question, Trial.Answer answer) {
        if (trial != null) {
            trial.answer(question, answer);
        }
    }

    private VBox head() {
        FlowPane marks = new FlowPane();
        marks.getStyleClass().add("ru-flow");
        card.severities().forEach(one -> marks.getChildren().add(Badge.word(one, texts.severity(language, one))));
        marks.getChildren().add(Pieces.label(card.id() + " · " + texts.phase(language, card.phase()), "lu-muted"));
        Label title = Pieces.text(texts.title(language, card), "lu-card-title");
        title.setId("rule-title");
        VBox state = Pieces.column("lu-gap-8", state());
        state.getChildren().addAll(notes());
        return Pieces.column("lu-gap-8", marks, title, Pieces.text(texts.rule(language, card, model.limits())), state,
                belowSwitch);
    }

    /** How many flags there are, or why there are none to count; on and off. */
    private FlowPane state() {
        FlowPane flow = new FlowPane();
        flow.getStyleClass().add("ru-flow");
        if (row.state() == State.COUNTED && row.flags() > 0) {
            Button open = Pieces.button(
                    say.amount("flags", row.flags()) + " · " + say.amount("students", row.students().size()),
                    () -> deeds.students(card.id() + " " + texts.title(language, card), row.students()), "small");
            open.setId("page-flags");
            open.setAccessibleText(say.it("flags.open", texts.title(language, card), say.amount("flags", row.flags())));
            flow.getChildren().add(open);
        } else {
            flow.getChildren().add(Pieces.label(switch (row.state()) {
                case COUNTED -> say.amount("flags", 0);
                case NOT_IN_DATA -> say.it("not-in-data.title");
                case OFF -> say.it("off.title");
                case NOT_IN_FORCE -> say.it("not-in-force.title");
            }, "lu-strong"));
        }
        if (row.state() != State.NOT_IN_FORCE) {
            Button turn = Pieces.button(
                    say.it(model.limits().on(card) ? "turn.off" : "turn.on"), this::turn, "small", "flat");
            turn.setId("turn");
            flow.getChildren().add(turn);
        }
        return flow;
    }

    /** Tries the rule off, or on again, and asks for the reason. */
    void turn() {
        if (row.state() != State.NOT_IN_FORCE) {
            attempt(new Trial.Question(
                    card.id(), LimitChange.ON, model.limits().on(card) ? Integer.valueOf(0) : backOn(), false), belowSwitch);
            if (trial != null) {
                trial.ask();
            }
        }
    }

    /** Whether it is being tried off, or on again. */
    boolean turning() {
        return trial != null && !belowSwitch.getChildren().isEmpty();
    }

    /** Back on: without a decision of one's own when that is enough, else by another one. */
    private @Nullable Integer backOn() {
        LimitChange own = model.inForce(card.id() + "." + LimitChange.ON, model.date(), model.unit());
        return own != null && Integer.valueOf(0).equals(own.value()) ? null : Integer.valueOf(1);
    }

    private List<Node> notes() {
        List<Node> notes = new ArrayList<>();
        String missing = row.missing();
        if (missing != null) {
            notes.add(Pieces.text(say.it("missing", texts.missing(language, missing)), "lu-muted"));
        }
        if (row.doubtful() > 0) {
            notes.add(Pieces.text(say.amount("doubtful", row.doubtful()), "lu-muted"));
        }
        if (row.wrong() > 0) {
            notes.add(Pieces.text(say.it("wrong", Format.number(language, row.wrong()),
                    Format.number(language, row.all()), Format.percent(language, 100.0 * row.wrong() / row.all())),
                    "lu-muted"));
        }
        row.partly().forEach((key, count) -> notes.add(Pieces.text(
                say.it("partly", say.amount("partly.students", count), texts.missing(language, key)), "lu-muted")));
        LimitChange off = model.limits().decision(card, LimitChange.ON);
        if (off != null && row.state() == State.OFF) {
            notes.add(Pieces.text(say.it("decided", off.who(), Format.day(off.from()), off.why()), "lu-muted"));
        }
        return notes;
    }

    private VBox limits() {
        VBox box = new Part(say.it("limits"));
        box.getStyleClass().setAll("lu-gap-12");
        for (LimitSpec spec : card.limits()) {
            VBox below = new VBox();
            slots.add(below);
            LimitRow one = new LimitRow(model, card, spec, say, language, texts, value -> moved(spec, value, below),
                    () -> attempt(new Trial.Question(card.id(), spec.name(), null, false), below));
            limits.add(one);
            box.getChildren().addAll(one, below);
        }
        if (card.limits().isEmpty()) {
            box.getChildren().add(Pieces.text(say.it("limits.none"), "lu-muted"));
        }
        return box;
    }

    /** @param value null = no number that could be tried */
    private void moved(LimitSpec spec, @Nullable Integer value, VBox below) {
        if (value == null || value == model.limits().of(card, spec.name())) {
            clear();
        } else {
            attempt(new Trial.Question(card.id(), spec.name(), value, false), below);
        }
    }

    /** Tries something; only one thing is tried at a time. */
    private void attempt(Trial.Question question, VBox below) {
        TrialCard shown = trial;
        if (shown != null && shown.about(question)) {
            shown.tryThis(question);
            return;
        }
        clear();
        limits.stream().filter(one -> !one.limit().equals(question.limit())).forEach(LimitRow::calm);
        TrialCard made = new TrialCard(model, row, question, deeds, say, language, texts, this::cancel);
        trial = made;
        below.getChildren().setAll(made);
        made.tryThis(question);
    }

    private void clear() {
        trial = null;
        slots.forEach(slot -> slot.getChildren().clear());
    }

    private VBox grounds() {
        FlowPane basis = new FlowPane(
                Badge.tag(texts.origin(language, card.basis().origin())),
                Pieces.text(card.basis().reference() + validity()));
        basis.getStyleClass().add("ru-flow");
        String who = card.actors().stream().map(actor -> texts.actor(language, actor)).collect(Collectors.joining(", "));
        String needs = card.needs().stream().map(need -> say.it("need." + need.key())).distinct()
                .collect(Collectors.joining(", "));
        VBox box = Pieces.column("lu-gap-12", new Part(say.it("basis"), basis),
                new Part(say.it("who"), Pieces.text(who)),
                new Part(say.it("where"), Pieces.text(texts.mendedIn(language, card.mendedIn()))));
        if (!needs.isEmpty()) {
            box.getChildren().add(new Part(say.it("needs"), Pieces.text(needs)));
        }
        box.getChildren().add(new Part(say.it("unknown"), Pieces.text(texts.unknown(language, card))));
        return box;
    }

    private String validity() {
        LocalDate from = card.validFrom();
        LocalDate to = card.validTo();
        return from == null && to == null ? "" : ", " + say.it(
                "valid", (from == null ? "" : Format.day(from)) + "–" + (to == null ? "" : Format.day(to)));
    }
}
