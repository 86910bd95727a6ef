package fi.luotsi.desktop.rules;

import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.RuleCard.LimitSpec;
import fi.luotsi.core.rule.RuleCard.LimitUnit;
import fi.luotsi.core.rule.RuleTexts;
import fi.luotsi.core.rule.Severity;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.part.Badge;
import fi.luotsi.desktop.part.Mark;
import fi.luotsi.desktop.part.Pieces;
import fi.luotsi.desktop.part.WideButton;
import fi.luotsi.desktop.rules.RulesModel.RuleRow;
import fi.luotsi.desktop.rules.RulesModel.State;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * One rule in the catalogue: a button that opens its page, Space on it asks to turn the rule on or off, and one that
 * opens the students with its flags.
 */
final class CatalogueRow extends HBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double ID = 2.4;
    private static final double MARKS = 4.7;
    private static final double LIMITS = 8.6;
    private static final double FLAGS = 6.2;
    private static final double WRONG = 3.4;

    private final RuleRow row;
    private final Button open;

    CatalogueRow(
            RuleRow row, RulesModel model, RulesDeeds deeds, Say say, Language language, RuleTexts texts,
            Consumer<String> choose, Consumer<String> turn) {
        this.row = row;
        RuleCard card = row.card();
        String title = texts.title(language, card);
        HBox marks = Pieces.row("lu-gap-4");
        card.severities().forEach(one -> marks.getChildren().add(Mark.of(one, texts.severity(language, one))));
        VBox name = Pieces.column("lu-gap-4", Pieces.text(title));
        if (row.missing() != null) {
            name.getChildren().add(Pieces.text(texts.missing(language, row.missing()), "lu-caption", "lu-muted"));
        }
        name.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox line = Pieces.row("lu-gap-8", Pieces.wide(Pieces.text(card.id(), "lu-muted"), ID), name,
                Pieces.wide(marks, MARKS), Pieces.wide(limits(model, say, language, texts), LIMITS));
        open = new WideButton(
                line, card.id() + " " + title + ", " + severities(card, texts, language) + ", " + state(say),
                () -> choose.accept(card.id()));
        open.getStyleClass().add("ru-open");
        open.setId("rule-" + card.id());
        open.addEventFilter(KeyEvent.ANY, event -> {
            if (event.getCode() == KeyCode.SPACE) {
                event.consume();
                if (event.getEventType() == KeyEvent.KEY_PRESSED) {
                    turn.accept(card.id());
                }
            }
        });
        HBox.setHgrow(open, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("ru-row");
        getChildren().addAll(open, flags(deeds, say, language, card.id() + " " + title), wrong(language));
    }

    /** The share of its flags that people have judged wrong. */
    private Label wrong(Language language) {
        Double share = row.wrongShare();
        Label label = Pieces.wide(
                Pieces.text(share == null ? "–" : Format.percent(language, share), "lu-muted"), WRONG);
        label.setAlignment(Pos.CENTER_RIGHT);
        return label;
    }

    /** The words over the columns. */
    static HBox head(Say say) {
        Label limits = Pieces.wide(Pieces.text(say.it("column.limit"), "ru-column"), LIMITS);
        limits.setAlignment(Pos.CENTER_RIGHT);
        Label flags = Pieces.wide(Pieces.text(say.it("column.flags"), "ru-column"), FLAGS);
        flags.setAlignment(Pos.CENTER_RIGHT);
        Label wrong = Pieces.wide(Pieces.text(say.it("column.wrong"), "ru-column"), WRONG);
        wrong.setAlignment(Pos.CENTER_RIGHT);
        HBox head = Pieces.row("lu-gap-8", Pieces.rest(say.it("column.rule"), "ru-column"),
                Pieces.wide(Pieces.text(say.it("column.severity"), "ru-column"), MARKS), limits, flags, wrong);
        head.getStyleClass().add("ru-head");
        return head;
    }

    String id() {
        return row.card().id();
    }

    boolean holdsFocus() {
        return getChildren().stream().anyMatch(Node::isFocused);
    }

    void focusRow() {
        open.requestFocus();
    }

    void mark(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    private VBox limits(RulesModel model, Say say, Language language, RuleTexts texts) {
        RuleCard card = row.card();
        VBox box = Pieces.column("lu-gap-4");
        box.setAlignment(Pos.CENTER_RIGHT);
        Label label = Pieces.text(limitWords(card, model, language, texts), "ru-limits");
        label.setAlignment(Pos.CENTER_RIGHT);
        box.getChildren().add(label);
        if (model.own(card)) {
            box.getChildren().add(Badge.tag(say.it("own")));
        }
        return box;
    }

    /** The limits of a rule in force, "–" when it has none. */
    static String limitWords(RuleCard card, RulesModel model, Language language, RuleTexts texts) {
        List<LimitSpec> specs = card.limits().stream().filter(spec -> spec.unit() != LimitUnit.SWITCH).toList();
        boolean same = specs.stream().map(LimitSpec::unit).distinct().count() == 1;
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < specs.size(); i++) {
            LimitSpec spec = specs.get(i);
            int value = model.limits().of(card, spec.name());
            words.append(i == 0 ? "" : " / ").append(same && i < specs.size() - 1
                    ? spec.unit().typed(language, value) : texts.limit(language, value, spec.unit()));
        }
        return words.isEmpty() ? "–" : words.toString();
    }

    private Node flags(RulesDeeds deeds, Say say, Language language, String why) {
        if (row.state() == State.COUNTED && row.flags() > 0) {
            Button count = Pieces.button(
                    Format.number(language, row.flags()), () -> deeds.students(why, row.students()), "ru-count");
            count.setId("flags-" + row.card().id());
            count.setAccessibleText(say.it("flags.open", why, state(say)));
            HBox box = new HBox(count);
            box.setAlignment(Pos.CENTER_RIGHT);
            return Pieces.wide(box, FLAGS);
        }
        Label label = Pieces.text(row.state() == State.COUNTED ? "0" : state(say), "lu-muted", "ru-flags");
        label.setAlignment(Pos.CENTER_RIGHT);
        return Pieces.wide(label, FLAGS);
    }

    private String state(Say say) {
        return state(row, say);
    }

    /** How a rule stands, in words. */
    static String state(RuleRow row, Say say) {
        return switch (row.state()) {
            case COUNTED -> say.amount("flags", row.flags());
            case NOT_IN_DATA -> say.it("not-in-data");
            case OFF -> say.it("off");
            case NOT_IN_FORCE -> say.it("not-in-force");
        };
    }

    static String severities(RuleCard card, RuleTexts texts, Language language) {
        return card.severities().stream().map((Severity one) -> texts.severity(language, one))
                .collect(Collectors.joining(", "));
    }
}
