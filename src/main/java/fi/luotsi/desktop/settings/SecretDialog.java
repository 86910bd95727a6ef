package fi.luotsi.desktop.settings;

import atlantafx.base.theme.Styles;
import fi.luotsi.core.rule.Severity;
import fi.luotsi.desktop.data.DialogCard;
import fi.luotsi.desktop.frame.Dialogs;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.part.Mark;
import fi.luotsi.desktop.part.Pieces;
import fi.luotsi.desktop.part.SecretField;
import fi.luotsi.desktop.part.Strength;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks for the passphrase so far and twice for a new one; what is wrong is told at its field. */
final class SecretDialog {

    /** What the passphrase is asked for. */
    enum Kind {
        /** Another passphrase. */
        CHANGE,
        /** Another passphrase and another key. */
        LEAKED,
        /** Another recovery code. */
        CODE
    }

    private final Dialogs dialogs;
    private final Say say;
    private final Kind kind;
    private final BiConsumer<char[], char[]> deed;
    private final StringProperty old = new SimpleStringProperty("");
    private final StringProperty fresh = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");
    private final StringProperty oldFault = new SimpleStringProperty("");
    private final StringProperty freshFault = new SimpleStringProperty("");
    private final StringProperty againFault = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final SecretField oldField;

    /**
     * @param deed gets the passphrase so far and the new one, to be wiped by it; the new one is empty for {@link Kind#CODE}
     */
    SecretDialog(Dialogs dialogs, Say say, Kind kind, BiConsumer<char[], char[]> deed) {
        this.dialogs = dialogs;
        this.say = say;
        this.kind = kind;
        this.deed = deed;
        oldField = field("passphrase.old", old);
    }

    private SecretField field(String key, StringProperty secret) {
        SecretField field = new SecretField(secret, say.it(key), say.it("show"), say.it("hide"));
        field.setId(key.replace('.', '-'));
        field.disableProperty().bind(busy);
        field.setMaxWidth(Double.MAX_VALUE);
        return field;
    }

    void open() {
        SecretField freshField = field("passphrase.fresh", fresh);
        SecretField againField = field("passphrase.again", again);
        againField.setOnAction(event -> go());
        old.subscribe(() -> oldFault.set(""));
        fresh.subscribe(() -> freshFault.set(""));
        again.subscribe(() -> againFault.set(""));
        Label strength = Pieces.text("", "lu-caption", "lu-muted");
        strength.setId("strength");
        strength.textProperty().bind(fresh.map(typed -> say.it(Strength.of(typed).key(), Strength.LEAST)));
        Button cancel = Pieces.button(say.it("cancel"), this::close, "da-cancel");
        Button go = Pieces.button(say.it(of("go")), this::go,
                kind == Kind.LEAKED ? "danger" : "accent", "da-confirm");
        go.disableProperty().bind(busy);
        Label working = Pieces.text(say.it(of("working")), "lu-muted");
        working.visibleProperty().bind(busy);
        working.managedProperty().bind(busy);
        VBox fields = Pieces.column("lu-gap-12", named("passphrase.old", oldField, oldFault));
        if (kind == Kind.CODE) {
            oldField.setOnAction(event -> go());
        } else {
            fields.getChildren().addAll(named("passphrase.fresh", freshField, freshFault, strength),
                    named("passphrase.again", againField, againFault));
        }
        fields.getChildren().add(working);
        DialogCard card = kind == Kind.LEAKED
                ? new DialogCard(say.it(of("title")), Pieces.text(say.it(of("text"))),
                        Pieces.text(say.it("leaked.unharmed"), "lu-muted"), fields)
                : new DialogCard(say.it(of("title")), Pieces.text(say.it(of("text")), "lu-muted"), fields);
        card.getStyleClass().add("da-narrow");
        card.setId("secret-dialog");
        dialogs.ask(card.with(List.of(cancel, go)), kind == Kind.LEAKED ? cancel : oldField, this::forget);
    }

    /** The key of a text for this kind. */
    private String of(String text) {
        return switch (kind) {
            case CHANGE -> "passphrase.";
            case LEAKED -> "leaked.";
            case CODE -> "renew.";
        } + text;
    }

    private VBox named(String key, SecretField field, StringProperty fault, Label... more) {
        Label name = Pieces.text(say.it(key), "lu-strong");
        name.setLabelFor(field);
        Label words = Pieces.text("", "lu-critical");
        words.textProperty().bind(fault);
        HBox row = Pieces.row("lu-gap-8", Mark.of(Severity.CRITICAL, ""), words);
        fault.subscribe(text -> {
            row.setVisible(!text.isEmpty());
            row.setManaged(!text.isEmpty());
            field.pseudoClassStateChanged(Styles.STATE_DANGER, !text.isEmpty());
            field.setAccessibleHelp(text);
        });
        VBox box = Pieces.column("lu-gap-4", name, field);
        box.getChildren().addAll(more);
        box.getChildren().add(row);
        return box;
    }

    private void go() {
        if (busy.get()) {
            return;
        }
        oldFault.set(old.get().isEmpty() ? say.it("passphrase.missing") : "");
        if (kind != Kind.CODE) {
            lookAtFresh();
        }
        if (oldFault.get().isEmpty() && freshFault.get().isEmpty() && againFault.get().isEmpty()) {
            busy.set(true);
            deed.accept(old.get().toCharArray(), fresh.get().toCharArray());
        }
    }

    private void lookAtFresh() {
        freshFault.set(Strength.of(fresh.get()) == Strength.SHORT ? say.it("passphrase.short", Strength.LEAST)
                : fresh.get().equals(old.get()) ? say.it("passphrase.same") : "");
        againFault.set(freshFault.get().isEmpty() && !fresh.get().equals(again.get()) ? say.it("passphrase.differs") : "");
    }

    /** The passphrase so far does not open the store, or one has to wait: told where it was typed. */
    void wrong(String words) {
        busy.set(false);
        old.set("");
        oldFault.set(words);
        oldField.requestFocus();
    }

    /** Closes the dialog; what was typed is forgotten. */
    void close() {
        if (old.get().isEmpty() && fresh.get().isEmpty() && oldField.getScene() == null) {
            return; // dismissed before
        }
        forget();
        dialogs.close();
    }

    private void forget() {
        old.set("");
        fresh.set("");
        again.set("");
    }
}
