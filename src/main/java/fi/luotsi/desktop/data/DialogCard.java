package fi.luotsi.desktop.data;

import fi.luotsi.desktop.frame.Dialogs;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.part.Pieces;
import fi.luotsi.desktop.part.Theme;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What dialogs look like: a title that is a question or a deed, what it is about, buttons at the lower right. */
public final class DialogCard extends VBox {

    private final HBox buttons = new HBox();

    /** @param title a question or a deed */
    public DialogCard(String title, Node... content) {
        Label name = Pieces.text(title, "da-dialog-title");
        getStylesheets().add(Theme.sheet("data.css"));
        getStyleClass().addAll("da-dialog", "lu-gap-16");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(title);
        getChildren().add(name);
        getChildren().addAll(content);
        buttons.getStyleClass().add("da-dialog-buttons");
        getChildren().add(buttons);
        setMinSize(0, 0);
    }

    /** The buttons, the most likely one last. */
    public DialogCard with(List<? extends Node> row) {
        buttons.getChildren().setAll(row);
        return this;
    }

    /** Asks whether to do something that cannot be undone; the safe button has the focus. */
    public static void confirm(Dialogs dialogs, Say say, String title, String text, String deedWords, Runnable deed) {
        Button keep = Pieces.button(say.it("cancel"), dialogs::close, "da-cancel");
        Button go = Pieces.button(deedWords, () -> {
            dialogs.close();
            deed.run();
        }, "danger", "da-confirm");
        DialogCard card = new DialogCard(title, Pieces.text(text)).with(List.of(keep, go));
        card.getStyleClass().add("da-narrow");
        dialogs.ask(card, keep, () -> {});
    }

    /** Asks for a name; an empty one is not taken. */
    static void name(Dialogs dialogs, Say say, String title, String fieldName, String now, Consumer<String> deed) {
        TextField field = new TextField(now);
        field.setAccessibleText(fieldName);
        Label label = Look.label(fieldName, "lu-strong");
        label.setLabelFor(field);
        Button keep = Pieces.button(say.it("cancel"), dialogs::close, "da-cancel");
        Runnable done = () -> {
            dialogs.close();
            deed.accept(field.getText().strip());
        };
        Button go = Pieces.button(say.it("save"), done, "accent", "da-confirm");
        go.disableProperty().bind(field.textProperty().map(String::isBlank));
        field.setOnAction(event -> {
            if (!go.isDisabled()) {
                done.run();
            }
        });
        DialogCard card = new DialogCard(title, Pieces.column("lu-gap-8", label, field)).with(List.of(keep, go));
        card.getStyleClass().add("da-narrow");
        dialogs.ask(card, field, () -> {});
    }
}
