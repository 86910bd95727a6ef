package fi.luotsi.desktop.open;

import fi.luotsi.core.rule.Severity;
import fi.luotsi.desktop.part.Mark;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One half of the Open screen, and what the halves have in common. */
abstract class Half extends VBox {

    Half() {
        getStyleClass().add("lu-gap-12");
    }

    /** What gets the focus. */
    abstract Node first();

    static Label title(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("lu-section");
        label.setWrapText(true);
        return label;
    }

    static Label muted(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("lu-muted", "lu-wrap");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /** A field under its name, with room for what is wrong with it below. */
    static VBox field(String name, Control field, ObservableValue<String> fault, Node... more) {
        Label label = new Label(name);
        label.getStyleClass().add("lu-strong");
        label.setLabelFor(field);
        field.setMaxWidth(Double.MAX_VALUE);
        fault.subscribe(words -> {
            field.pseudoClassStateChanged(atlantafx.base.theme.Styles.STATE_DANGER, !words.isEmpty());
            field.setAccessibleHelp(words);
        });
        VBox box = new VBox(label, field);
        box.getChildren().addAll(more);
        box.getChildren().add(fault(fault));
        box.getStyleClass().add("lu-gap-8");
        return box;
    }

    /** What is wrong, with its mark; takes no room while nothing is. */
    static HBox fault(ObservableValue<String> fault) {
        return line(Severity.CRITICAL, fault);
    }

    /** Words with the mark of a severity; takes no room while there are none. */
    static HBox line(Severity severity, ObservableValue<String> words) {
        Label label = new Label();
        label.textProperty().bind(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(Mark.role(severity));
        HBox row = new HBox(Mark.of(severity, ""), label);
        row.getStyleClass().add("lu-open-line");
        words.subscribe(text -> {
            row.setVisible(!text.isEmpty());
            row.setManaged(!text.isEmpty());
        });
        return row;
    }
}
