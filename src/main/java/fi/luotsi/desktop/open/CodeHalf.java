package fi.luotsi.desktop.open;

import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.part.Copies;
import fi.luotsi.desktop.part.Icon;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** The recovery code of a new store, shown this once. */
final class CodeHalf extends Half {

    private final OpenModel model;
    private final Say say;
    private final TextField code = new TextField();
    /** Longer than names stay: it has to find its way into a safe place. */
    private final Copies copies = new Copies(Duration.minutes(1));
    private final StringProperty done = new SimpleStringProperty("");

    CodeHalf(OpenScreen deeds, OpenModel model, Say say) {
        this.model = model;
        this.say = say;
        code.setEditable(false);
        code.textProperty().bind(model.code);
        code.setAccessibleText(say.it("code"));
        code.getStyleClass().add("lu-code");
        Button copy = new Button(say.it("copy"), Icon.of(Feather.COPY));
        copy.setOnAction(event -> copy());
        Button print = new Button(say.it("print"), Icon.of(Feather.PRINTER));
        print.setOnAction(event -> print());
        for (Button button : new Button[] {copy, print}) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        HBox buttons = new HBox(copy, print);
        buttons.getStyleClass().add("lu-gap-8");
        Label told = muted("");
        told.textProperty().bind(done);
        CheckBox written = new CheckBox(say.it("code.written"));
        written.setWrapText(true);
        Button go = new Button(say.it("code.go"));
        go.getStyleClass().add("accent");
        go.setMinWidth(USE_PREF_SIZE);
        go.disableProperty().bind(written.selectedProperty().not());
        go.setOnAction(event -> deeds.codeWritten());
        getChildren().addAll(title(say.it("code.title")), muted(say.it("code.words")), code, buttons, told, written,
                new HBox(go));
    }

    @Override
    Node first() {
        return code;
    }

    private void copy() {
        copies.put(model.code.get());
        done.set(say.it("copied"));
    }

    private void print() {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            done.set(say.it("print.none"));
            return;
        }
        Label words = new Label(say.it("code.paper", model.name.get().strip()));
        Label secret = new Label(model.code.get());
        words.setFont(Font.font("Roboto", 12));
        secret.setFont(Font.font("Roboto Medium", 16));
        VBox page = new VBox(12, words, secret);
        if (job.showPrintDialog(getScene().getWindow()) && job.printPage(page)) {
            job.endJob();
            done.set(say.it("printed"));
        }
    }
}
