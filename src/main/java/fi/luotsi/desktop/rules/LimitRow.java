package fi.luotsi.desktop.rules;

import fi.luotsi.core.rule.LimitChange;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.RuleCard.LimitSpec;
import fi.luotsi.core.rule.RuleCard.LimitUnit;
import fi.luotsi.core.rule.RuleCard.Origin;
import fi.luotsi.core.rule.RuleTexts;
import fi.luotsi.core.rule.StepOrder;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.part.Badge;
import fi.luotsi.desktop.part.Icon;
import fi.luotsi.desktop.part.Pieces;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One limit: its value, who set it, and a field and a slider to try another; locked when law or a system fixes it. */
final class LimitRow extends VBox {

    private final RulesModel model;
    private final RuleCard card;
    private final LimitSpec spec;
    private final Say say;
    private final Language language;
    private final RuleTexts texts;
    private final int inForce;
    private final TextField field = new TextField();
    private final CheckBox choice = new CheckBox();
    private final Slider slider = new Slider();
    private final Label fault = Pieces.text("", "lu-caption", "lu-critical");
    private final Consumer<@Nullable Integer> moved;
    private boolean quiet;

    /**
     * @param moved gets the value that is tried, null = no number that can be tried
     * @param takeBack tries what would hold without the unit's decision
     */
    LimitRow(
            RulesModel model, RuleCard card, LimitSpec spec, Say say, Language language, RuleTexts texts,
            Consumer<@Nullable Integer> moved, Runnable takeBack) {
        this.model = model;
        this.card = card;
        this.spec = spec;
        this.say = say;
        this.language = language;
        this.texts = texts;
        this.moved = moved;
        this.inForce = model.limits().of(card, spec.name());
        String name = say.it("limit." + spec.name());
        getStyleClass().add("lu-gap-4");
        HBox line = Pieces.row("lu-gap-8", Pieces.rest(name));
        getChildren().add(line);
        if (spec.fixed()) {
            line.getChildren().addAll(Icon.of(Feather.LOCK), Pieces.label(value(inForce), "lu-strong"));
        } else if (spec.unit() == LimitUnit.SWITCH) {
            line.getChildren().add(choice(name));
        } else {
            line.getChildren().addAll(field(name), Pieces.label(unit(), "lu-muted"));
            getChildren().addAll(slider(name), fault);
        }
        getChildren().add(origin());
        LimitChange decision = model.limits().decision(card, spec.name());
        if (spec.fixed()) {
            told(say.it(spec.origin() == Origin.LAW ? "fixed.law" : "fixed.system"));
        } else if (decision != null) {
            told(say.it("decided", decision.who(), Format.day(decision.from()), decision.why()));
        }
        String others = model.elsewhere(card, spec).entrySet().stream()
                .map(one -> one.getKey() + " " + value(one.getValue())).collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            told(say.it("limit.elsewhere", others));
        }
        if (model.inForce(card.id() + "." + spec.name(), model.date(), model.unit()) instanceof LimitChange own
                && own.value() != null) {
            Button back = Pieces.button(say.it("limit.back", value(without())), takeBack, "small", "flat");
            back.setId("default-" + spec.name());
            getChildren().add(back);
        }
        fault.setVisible(false);
        fault.managedProperty().bind(fault.visibleProperty());
    }

    String limit() {
        return spec.name();
    }

    /** Shows the value in force again. */
    void calm() {
        show(inForce);
        quiet = true;
        field.setText(typed(inForce));
        choice.setSelected(inForce != 0);
        quiet = false;
        fault.setVisible(false);
    }

    private TextField field(String name) {
        field.setText(typed(inForce));
        field.setId("limit-" + spec.name());
        field.setAccessibleText(say.it("limit.field", name, value(inForce)));
        field.getStyleClass().add("ru-number");
        field.textProperty().addListener((property, old, now) -> typed(now));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            int step = event.getCode() == KeyCode.UP ? 1 : event.getCode() == KeyCode.DOWN ? -1 : 0;
            if (step != 0) {
                Integer value = spec.unit().parse(field.getText());
                int from = value == null ? inForce : value;
                field.setText(typed(Math.clamp(from + step, spec.min(), spec.max())));
                event.consume();
            }
        });
        return field;
    }

    private VBox slider(String name) {
        // Most limits lie far below the greatest value allowed; the field takes those beyond the slider.
        int most = Math.min(spec.max(), Math.max(Math.max(3 * spec.value(), 2 * inForce), spec.min() + 10));
        slider.setMin(spec.min());
        slider.setMax(most);
        slider.setBlockIncrement(1);
        slider.setValue(inForce);
        slider.setId("slider-" + spec.name());
        slider.setAccessibleText(say.it("limit.slider", name));
        slider.valueProperty().addListener((property, old, now) -> {
            int value = (int) Math.round(now.doubleValue());
            if (!quiet && value != (int) Math.round(old.doubleValue())) {
                field.setText(typed(value));
            }
        });
        Label low = Pieces.label(value(spec.min()), "lu-caption", "lu-muted");
        Label high = Pieces.label(value(most), "lu-caption", "lu-muted");
        Label gap = new Label();
        gap.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(gap, Priority.ALWAYS);
        return new VBox(slider, new HBox(low, gap, high));
    }

    private void typed(String text) {
        if (quiet) {
            return;
        }
        Integer value = spec.unit().parse(text);
        boolean fits = value != null && value >= spec.min() && value <= spec.max();
        boolean ordered = fits && StepOrder.kept(card, model.limits().with(card.id() + "." + spec.name(), value));
        fault.setText(ordered ? "" : fits ? order(say, StepOrder.of(card))
                : say.it(spec.unit().tenths() ? "limit.fault.tenths" : "limit.fault", value(spec.min()), value(spec.max())));
        fault.setVisible(!ordered);
        if (fits) {
            show(value);
        }
        moved.accept(ordered ? value : null);
    }

    /** In which order limits must stay, in one sentence. */
    static String order(Say say, List<String> names) {
        return say.it("limit.order", names.stream().map(name -> say.it("limit." + name)).collect(Collectors.joining(" ≤ ")));
    }

    private CheckBox choice(String name) {
        choice.setSelected(inForce != 0);
        choice.setId("limit-" + spec.name());
        choice.setAccessibleText(say.it("limit.field", name, value(inForce)));
        choice.selectedProperty().addListener((property, old, now) -> {
            if (!quiet) {
                moved.accept(now ? 1 : 0);
            }
        });
        return choice;
    }

    private void show(int value) {
        quiet = true;
        slider.setValue(value);
        quiet = false;
    }

    private FlowPane origin() {
        Origin origin = model.limits().origin(card, spec.name());
        FlowPane flow = new FlowPane(Badge.tag(texts.origin(language, origin)));
        if (model.limits().isOwn(card, spec.name())) {
            flow.getChildren().add(Badge.tag(say.it("own")));
        }
        if (!spec.fixed()) {
            flow.getChildren().add(Pieces.label(
                    say.it("limit.default", value(spec.value())), "lu-caption", "lu-muted"));
        }
        flow.getStyleClass().add("ru-flow");
        return flow;
    }

    private void told(String words) {
        getChildren().add(Pieces.text(words, "lu-caption", "lu-muted"));
    }

    /** The value that would hold without the unit's decision. */
    private int without() {
        LimitChange none = new LimitChange(
                card.id(), spec.name(), null, model.unit(), model.date(), "", "", model.date().atStartOfDay());
        return model.book().with(none).on(model.date(), model.unit()).of(card, spec.name());
    }

    private String value(int value) {
        return texts.limit(language, value, spec.unit());
    }

    private String typed(int value) {
        return spec.unit().typed(language, value);
    }

    private String unit() {
        return spec.unit() == LimitUnit.COUNT ? "" : say.it("unit." + spec.unit().name());
    }
}
