package fi.luotsi.desktop.settings;

import fi.luotsi.desktop.data.DialogCard;
import fi.luotsi.desktop.frame.Dialogs;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.part.Copies;
import fi.luotsi.desktop.part.Icon;
import fi.luotsi.desktop.part.Pieces;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import org.kordamp.ikonli.feather.Feather;

/** The new recovery code, shown this once; it does not go away by accident. */
final class CodeDialog {

    private CodeDialog() {}

    static void open(Dialogs dialogs, Say say, String code) {
        TextField field = new TextField(code);
        field.setEditable(false);
        field.setId("recovery-code");
        field.setAccessibleText(say.it("code"));
        field.getStyleClass().add("lu-code");
        Copies copies = new Copies();
        Button copy = Pieces.button(say.it("code.copy"), () -> copies.put(code));
        copy.setGraphic(Icon.of(Feather.COPY));
        CheckBox written = new CheckBox(say.it("code.written"));
        written.setId("code-written");
        written.setWrapText(true);
        Button close = Pieces.button(say.it("code.close"), dialogs::close, "accent", "da-confirm");
        close.disableProperty().bind(written.selectedProperty().not());
        DialogCard card = new DialogCard(say.it("code.title"), Pieces.text(say.it("code.text")), field, written)
                .with(List.of(copy, close));
        card.getStyleClass().add("da-narrow");
        dialogs.ask(card, field, () -> Platform.runLater(() -> {
            if (dialogs.window() != null) {
                open(dialogs, say, code); // Esc must not lose it
            }
        }));
    }
}
