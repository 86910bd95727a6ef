package fi.luotsi.desktop.rules;

import fi.luotsi.core.words.Format;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.part.Pieces;
import fi.luotsi.work.DecideLimits;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The reason for a decision, its first day and whose it is. */
final class DecisionForm extends VBox {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d.M.uuuu");

    private final Say say;
    private final LocalDate date;
    private final BiConsumer<LocalDate, String> decide;
    private final TextArea why;
    private final TextField from = new TextField();
    private final Label fault = Pieces.text("", "lu-caption", "lu-critical");
    private final Label note = Pieces.text("", "lu-caption", "lu-muted");
    private final Button save;
    private final @Nullable RadioButton everywhere;

    /**
     * @param whose called when it is decided for others than before
     * @param decide gets the first day and the reason
     */
    DecisionForm(
            RulesModel model, Say say, Consumer<Boolean> whose, BiConsumer<LocalDate, String> decide,
            Runnable cancel) {
        this.say = say;
        this.date = model.date();
        this.decide = decide;
        why = Pieces.area("", say.it("why"), 2);
        why.setId("why");
        why.getStyleClass().add("ru-why");
        why.textProperty().subscribe(this::look);
        from.setId("from");
        from.setText(Format.day(model.date()));
        from.getStyleClass().add("ru-day");
        from.textProperty().subscribe(this::look);
        Label whyName = Pieces.text(say.it("why"), "lu-strong");
        whyName.setLabelFor(why);
        Label fromName = Pieces.text(say.it("from"), "lu-strong");
        fromName.setLabelFor(from);
        from.setAccessibleText(say.it("from"));
        save = Pieces.button("", this::save, "accent", "ru-save");
        save.setId("save-decision");
        save.setWrapText(true);
        Button stop = Pieces.button(say.it("cancel"), cancel, "ru-cancel");
        FlowPane buttons = new FlowPane(save, stop);
        buttons.getStyleClass().add("ru-flow");
        getStyleClass().add("lu-gap-12");
        getChildren().addAll(Pieces.column("lu-gap-4", whyName, why), Pieces.column("lu-gap-4", fromName, from, note));
        String unit = model.unit();
        if (unit == null) {
            everywhere = null;
            note(say.it("whose.all"));
        } else {
            RadioButton here = new RadioButton(say.it("whose.unit", unit));
            RadioButton all = new RadioButton(say.it("unit.all"));
            ToggleGroup group = new ToggleGroup();
            here.setToggleGroup(group);
            all.setToggleGroup(group);
            here.setSelected(true);
            here.setId("whose-unit");
            all.setId("whose-all");
            here.setWrapText(true);
            all.selectedProperty().addListener((property, old, now) -> whose.accept(now));
            everywhere = all;
            getChildren().add(Pieces.column("lu-gap-8", Pieces.text(say.it("whose"), "lu-strong"), here, all));
        }
        getChildren().addAll(fault, buttons);
        look();
    }

    private void note(String words) {
        getChildren().add(Pieces.text(words, "lu-caption", "lu-muted"));
    }

    /** Whether it is decided for all units though one is looked at; false when all are looked at. */
    boolean forAll() {
        return everywhere != null && everywhere.isSelected();
    }

    /** What the button says that saves. */
    void deed(String words) {
        save.setText(words);
    }

    /** Gives the focus to the reason. */
    void ask() {
        why.requestFocus();
    }

    void save() {
        LocalDate day = day();
        String reason = why.getText().strip();
        if (day != null && fits(reason)) {
            save.setDisable(true);
            decide.accept(day, reason);
        } else if (reason.isEmpty()) {
            why.requestFocus();
        }
    }

    private static boolean fits(String reason) {
        return !reason.isEmpty() && reason.length() <= DecideLimits.LONGEST_REASON;
    }

    private void look() {
        LocalDate day = day();
        String reason = why.getText().strip();
        save.setDisable(day == null || !fits(reason));
        fault.setText(day == null ? say.it("from.fault", Format.day(date))
                : reason.length() > DecideLimits.LONGEST_REASON
                        ? say.it("why.long", DecideLimits.LONGEST_REASON) : "");
        fault.setVisible(!fault.getText().isEmpty());
        fault.setManaged(fault.isVisible());
        note.setText(day == null || day.equals(date) ? ""
                : say.it(day.isAfter(date) ? "from.later" : "from.earlier", Format.day(day)));
        note.setManaged(!note.getText().isEmpty());
        note.setVisible(note.isManaged());
    }

    private @Nullable LocalDate day() {
        try {
            return LocalDate.parse(from.getText().strip(), TYPED);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
