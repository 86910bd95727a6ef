package fi.luotsi.desktop.open;

import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.frame.Preferences.KnownStore;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.open.OpenModel.Mode;
import fi.luotsi.desktop.part.Icon;
import java.io.File;
import java.time.LocalDateTime;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.kordamp.ikonli.feather.Feather;

/** The left half: the stores of this machine, new, another folder, and practice. */
final class StoresHalf extends Half {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final OpenScreen deeds;
    private final OpenModel model;
    private final Say say;
    private final Button fresh;

    StoresHalf(OpenScreen deeds, OpenModel model, Say say) {
        this.deeds = deeds;
        this.model = model;
        this.say = say;
        VBox stores = new VBox();
        stores.getStyleClass().add("lu-gap-8");
        for (KnownStore store : model.stores) {
            stores.getChildren().add(row(store));
        }
        if (model.stores.isEmpty()) {
            stores.getChildren().add(muted(say.it("stores.none")));
        }
        fresh = new Button(say.it("new"), Icon.of(Feather.PLUS));
        fresh.setOnAction(event -> deeds.mode(Mode.CREATE));
        Button other = new Button(say.it("folder.open"));
        other.setOnAction(event -> chooseFolder());
        HBox buttons = new HBox(fresh, other);
        buttons.getStyleClass().add("lu-gap-8");
        for (Button button : new Button[] {fresh, other}) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        Region gap = new Region();
        gap.getStyleClass().add("lu-open-gap");
        getChildren().addAll(title(say.it("stores")), stores, buttons, gap, title(say.it("practice.title")), practice(),
                fault(model.leftFault));
        disableProperty().bind(model.busy);
    }

    @Override
    Node first() {
        return fresh;
    }

    private Button row(KnownStore store) {
        Label name = new Label(store.name());
        name.getStyleClass().add("lu-strong");
        Label when = new Label(opened(store));
        when.getStyleClass().addAll("lu-caption", "lu-muted");
        VBox words = new VBox(name, when);
        words.getStyleClass().add("lu-store-words");
        HBox row = new HBox(Icon.of(Feather.DATABASE), words);
        row.getStyleClass().add("lu-store-row");
        Button button = new Button(null, row);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("lu-store");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(store.name() + ", " + when.getText());
        button.setOnAction(event -> deeds.choose(store));
        model.chosen.subscribe(now -> button.pseudoClassStateChanged(CHOSEN, store.equals(now)));
        model.mode.subscribe(now -> button.pseudoClassStateChanged(
                CHOSEN, store.equals(model.chosen.get()) && now != Mode.CREATE));
        return button;
    }

    private String opened(KnownStore store) {
        LocalDateTime opened = store.opened();
        Language language = say.language().getValue();
        return opened == null ? say.it("opened.never")
                : say.it("opened", Format.day(opened.toLocalDate()), Format.time(language, opened));
    }

    private HBox practice() {
        Label name = new Label(say.it("practice.name"));
        name.getStyleClass().add("lu-strong");
        Label words = muted(say.it("practice.words"));
        words.getStyleClass().add("lu-caption");
        VBox text = new VBox(name, words);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button open = new Button(say.it("practice.open"));
        open.getStyleClass().add("small");
        open.setMinWidth(USE_PREF_SIZE);
        open.setAccessibleText(say.it("practice.hint"));
        open.setOnAction(event -> deeds.practise());
        HBox card = new HBox(Icon.of(Feather.STAR), text, open);
        card.getStyleClass().add("lu-practice-card");
        return card;
    }

    private void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(say.it("folder.open"));
        File folder = chooser.showDialog(getScene().getWindow());
        if (folder != null) {
            deeds.openFolder(folder.toPath());
        }
    }
}
