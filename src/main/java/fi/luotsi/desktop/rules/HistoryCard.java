package fi.luotsi.desktop.rules;

import fi.luotsi.core.rule.LimitChange;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.RuleCard.LimitSpec;
import fi.luotsi.core.rule.RuleTexts;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.part.Pieces;
import java.util.List;
import java.util.function.Function;
import javafx.scene.layout.VBox;

/** Decisions, the newest first: when, who, from which day, what and why. */
final class HistoryCard extends VBox {

    private final Say say;
    private final Language language;

    /** @param what says what was decided */
    HistoryCard(List<LimitChange> decisions, Function<LimitChange, String> what, Say say, Language language) {
        this.say = say;
        this.language = language;
        setId("history");
        getStyleClass().add("lu-gap-8");
        getChildren().add(Pieces.text(say.it("history"), "ru-heading"));
        decisions.forEach(change -> getChildren().add(told(change, what.apply(change))));
    }

    /** The decisions about a rule. */
    static HistoryCard of(RulesModel model, RuleCard card, Say say, Language language, RuleTexts texts) {
        return new HistoryCard(
                model.history(card.id()), change -> what(card, change, say, language, texts), say, language);
    }

    private VBox told(LimitChange change, String what) {
        String whose = change.unit() == null ? say.it("unit.all") : change.unit();
        String made = say.it("history.made", Format.day(change.made().toLocalDate()),
                Format.time(language, change.made()), change.who());
        VBox box = Pieces.column("lu-gap-4",
                Pieces.text(what + ", " + say.it("history.from", Format.day(change.from())), "lu-strong"),
                Pieces.text(change.why()), Pieces.text(whose + " · " + made, "lu-caption", "lu-muted"));
        box.getStyleClass().add("ru-decision");
        return box;
    }

    private static String what(RuleCard card, LimitChange change, Say say, Language language, RuleTexts texts) {
        Integer value = change.value();
        if (change.limit().equals(LimitChange.ON)) {
            return say.it(value == null || value != 0 ? "history.on" : "history.off");
        }
        String name = card.limits().stream().map(LimitSpec::name).anyMatch(change.limit()::equals)
                ? say.it("limit." + change.limit()) : change.limit();
        if (value == null) {
            return say.it("history.default", name);
        }
        String told = card.limits().stream().filter(spec -> spec.name().equals(change.limit())).findFirst()
                .map(spec -> texts.limit(language, value, spec.unit())).orElse(Format.number(language, value));
        return name + " " + told;
    }
}
