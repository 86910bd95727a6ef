package fi.luotsi.desktop.open;

import fi.luotsi.core.rule.Severity;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.part.SecretField;
import fi.luotsi.desktop.part.Strength;
import java.io.File;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.DirectoryChooser;

/** The right half for a new store: name, folder, passphrase twice. */
final class CreateHalf extends Half {

    private final OpenModel model;
    private final Say say;
    private final TextField name = new TextField();

    CreateHalf(OpenScreen deeds, OpenModel model, Say say) {
        this.model = model;
        this.say = say;
        name.setText(model.name.get());
        name.textProperty().subscribe(model.name::set);
        SecretField secret = new SecretField(
                model.secret, say.it("passphrase"), say.it("show"), say.it("hide"));
        SecretField again = new SecretField(
                model.again, say.it("passphrase.again"), say.it("show"), say.it("hide"));
        Label strength = muted("");
        strength.getStyleClass().add("lu-caption");
        strength.textProperty().bind(model.secret.map(this::strength));
        again.setOnAction(event -> deeds.create());
        Button create = new Button(say.it("create"));
        create.getStyleClass().add("accent");
        create.setMinWidth(USE_PREF_SIZE);
        create.disableProperty().bind(model.busy);
        create.setOnAction(event -> deeds.create());
        for (TextField field : new TextField[] {name, secret, again}) {
            field.disableProperty().bind(model.busy);
        }
        getChildren().addAll(
                title(say.it("create.title")),
                field(say.it("name"), name, model.nameFault, folder(), line(Severity.NOTICE, model.place)),
                field(say.it("passphrase"), secret, model.secretFault, strength),
                field(say.it("passphrase.again"), again, model.againFault),
                fault(model.createFault),
                new HBox(create));
    }

    @Override
    Node first() {
        return name;
    }

    private HBox folder() {
        Label where = new Label();
        where.getStyleClass().addAll("lu-caption", "lu-muted");
        where.textProperty().bind(model.folder.map(path -> say.it("folder", path)));
        // The end of a path tells more than its middle.
        where.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        where.setMinWidth(0);
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(where.textProperty());
        where.setTooltip(whole);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button change = new Button(say.it("folder.change"));
        change.getStyleClass().addAll("small", "flat");
        change.setMinWidth(USE_PREF_SIZE);
        change.setAccessibleText(say.it("folder.change.hint"));
        change.setOnAction(event -> choose());
        HBox row = new HBox(where, gap, change);
        row.getStyleClass().add("lu-open-line");
        return row;
    }

    private void choose() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(say.it("folder.change.hint"));
        File folder = chooser.showDialog(getScene().getWindow());
        if (folder != null) {
            model.folderChosen.set(true);
            model.folder.set(folder.toPath().resolve(OpenScreen.folderName(model.name.get())));
        }
    }

    private String strength(String typed) {
        return say.it(Strength.of(typed).key(), Strength.LEAST);
    }
}
