package fi.luotsi.desktop.data;

import fi.luotsi.core.rule.Severity;
import fi.luotsi.desktop.frame.Dialogs;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.part.Badge;
import fi.luotsi.desktop.part.Pieces;
import fi.luotsi.desktop.part.SecretField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** Asks for the password of a protected workbook; what is typed is kept nowhere. */
final class PasswordDialog {

    private PasswordDialog() {}

    /**
     * Asks once.
     *
     * @param tries how many passwords have been wrong so far
     * @param answer gets the password, null when the user does not know it
     */
    static void ask(Dialogs dialogs, Say say, String file, int tries, Consumer<char @Nullable []> answer) {
        StringProperty typed = new SimpleStringProperty("");
        SecretField field = new SecretField(typed, say.it("password.of", file), say.it("show"), say.it("hide"));
        Label label = Pieces.text(say.it("password.of", file), "lu-strong");
        label.setLabelFor(field);
        List<Node> content = new ArrayList<>(List.of(label, field));
        if (tries > 0) {
            field.pseudoClassStateChanged(atlantafx.base.theme.Styles.STATE_DANGER, true);
            field.setAccessibleHelp(say.it("password.wrong"));
            content.add(Badge.word(Severity.CRITICAL, say.it("password.wrong")));
        }
        content.add(Pieces.text(say.it("password.kept"), "lu-muted"));
        Button cancel = Pieces.button(say.it("password.cancel"), () -> {
            dialogs.close();
            answer.accept(null);
        }, "da-cancel");
        Runnable done = () -> {
            char[] password = typed.get().toCharArray();
            typed.set("");
            dialogs.close();
            answer.accept(password);
        };
        Button go = Pieces.button(say.it(tries == 0 ? "password.open" : "password.again"), done, "accent", "da-confirm");
        go.disableProperty().bind(typed.map(String::isEmpty));
        field.setOnAction(event -> {
            if (!go.isDisabled()) {
                done.run();
            }
        });
        DialogCard card = new DialogCard(
                say.it("password.title"), Pieces.column("lu-gap-8", content.toArray(Node[]::new)))
                .with(List.of(cancel, go));
        card.getStyleClass().add("da-narrow");
        dialogs.ask(card, field, () -> answer.accept(null));
    }
}
