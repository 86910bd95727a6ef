package fi.luotsi.desktop.open;

import fi.luotsi.core.rule.Severity;
import fi.luotsi.core.words.Format;
import fi.luotsi.desktop.frame.Preferences.KnownStore;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.part.SecretField;
import fi.luotsi.desktop.open.OpenModel.Mode;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The right half for a known store: its passphrase, or the recovery code when that is forgotten. */
final class UnlockHalf extends Half {

    private final OpenModel model;
    private final TextField field;

    UnlockHalf(OpenScreen deeds, OpenModel model, Say say, boolean recover) {
        this.model = model;
        KnownStore store = model.chosen.get();
        String fieldName = say.it(recover ? "code" : "passphrase");
        if (recover) {
            field = new TextField();
            field.textProperty().subscribe(model.secret::set);
        } else {
            field = new SecretField(model.secret, fieldName, say.it("show"), say.it("hide"));
        }
        field.setOnAction(event -> deeds.unlock());
        field.addEventHandler(KeyEvent.ANY, event -> capsLock());
        field.disableProperty().bind(model.busy);

        Button open = new Button(say.it("open"));
        open.getStyleClass().add("accent");
        open.setMinWidth(USE_PREF_SIZE);
        open.disableProperty().bind(model.busy);
        open.setOnAction(event -> deeds.unlock());
        Hyperlink other = new Hyperlink(say.it(recover ? "passphrase.back" : "forgotten"));
        other.setOnAction(event -> deeds.mode(recover ? Mode.UNLOCK : Mode.RECOVER));
        HBox buttons = new HBox(open, other);
        buttons.getStyleClass().addAll("lu-gap-20", "lu-open-buttons");

        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        Region rule = new Region();
        rule.getStyleClass().add("lu-line");
        var hint = muted(say.it("unlock.warning"));
        hint.getStyleClass().add("lu-caption");
        getChildren().addAll(
                title(say.it("unlock.title", store == null ? "" : store.name())),
                muted(say.it(recover ? "recover.words" : "unlock.words")),
                field(fieldName, field, model.secretFault,
                        line(Severity.NOTICE, model.capsLock.map(on -> on ? say.it("capslock") : ""))),
                buttons, offer(deeds, say), gap, rule, hint);
    }

    /** The newest backup, when the store itself does not open; takes no room otherwise. */
    private VBox offer(OpenScreen deeds, Say say) {
        Button restore = new Button();
        restore.setMinWidth(USE_PREF_SIZE);
        restore.disableProperty().bind(model.busy);
        restore.setOnAction(event -> deeds.restore());
        VBox box = new VBox(restore, muted(say.it("restore.kept")));
        box.getStyleClass().add("lu-gap-8");
        model.offered.subscribe(backup -> {
            box.setVisible(backup != null);
            box.setManaged(backup != null);
            restore.setText(backup == null ? "" : say.it("restore.offer", Format.day(backup.made().toLocalDate()),
                    Format.time(deeds.language(), backup.made())));
        });
        return box;
    }

    @Override
    Node first() {
        return field;
    }

    private void capsLock() {
        try {
            model.capsLock.set(Platform.isKeyLocked(KeyCode.CAPS).orElse(false));
        } catch (UnsupportedOperationException e) {
            model.capsLock.set(false); // a platform that cannot tell
        }
    }
}
