package fi.luotsi.desktop.open;

import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.frame.Looks;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.help.HelpPage;
import fi.luotsi.desktop.help.HelpSpace;
import fi.luotsi.desktop.open.OpenModel.Mode;
import fi.luotsi.desktop.part.Logo;
import fi.luotsi.desktop.part.Pieces;
import fi.luotsi.desktop.part.Scroll;
import fi.luotsi.desktop.part.Theme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The layout of the Open screen: stores left, the lock right, language and look below. */
final class OpenView extends StackPane {

    /** Below this width, in em, the halves stand above each other. */
    private static final double WIDE = 70;

    private final OpenScreen deeds;
    private final OpenModel model;
    private final Looks looks;
    private final Say say;
    private final BooleanBinding stacked;
    private final StackPane page = new StackPane();
    private final HelpSpace help;
    private final StackPane rightHolder = new StackPane();
    private @Nullable Half right;

    OpenView(OpenScreen deeds, OpenModel model, Looks looks, Say say) {
        this.deeds = deeds;
        this.model = model;
        this.looks = looks;
        this.say = say;
        getStyleClass().add("lu-open");
        help = new HelpSpace(page, () -> looks.language().get(), one -> null);
        getChildren().add(help);
        stacked = Bindings.createBooleanBinding(
                () -> page.getWidth() > 0 && page.getWidth() < WIDE * looks.theme().get().em(),
                page.widthProperty(), looks.theme());
        stacked.subscribe(() -> arrange());
        model.mode.subscribe(this::turn);
        model.chosen.subscribe(() -> turn(model.mode.get()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        build();
    }

    /** Makes everything anew in the language in force. */
    void build() {
        arrange();
        help.speak();
    }

    private void arrange() {
        Label name = new Label("Luotsi");
        name.getStyleClass().add("lu-open-name");
        HBox top = new HBox(new Logo(true), name);
        top.getStyleClass().add("lu-open-top");
        Pane card = card();
        card.getStyleClass().add("lu-open-card");
        card.setMaxWidth(Region.USE_PREF_SIZE);
        VBox all = new VBox(top, card, waiting(), footer());
        all.getStyleClass().add("lu-open-all");
        Scroll scroll = new Scroll(all);
        // The page fills the window so that it stands in the middle, and scrolls when it is higher.
        all.minHeightProperty().bind(heightProperty().subtract(2));
        page.getChildren().setAll(scroll);
        turn(model.mode.get());
    }

    /** That work goes on and how far it is; takes its room also when it is not seen, so that nothing jumps. */
    private HBox waiting() {
        Label words = Pieces.label("", "lu-caption", "lu-muted");
        words.textProperty().bind(Bindings.createStringBinding(() -> busy(model.share.get()), model.share));
        Label longest = Pieces.label(busy(1), "lu-caption");
        longest.setVisible(false);
        StackPane told = new StackPane(longest, words);
        told.setAlignment(Pos.CENTER_LEFT);
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(model.share);
        bar.setAccessibleText(say.it("busy"));
        HBox box = new HBox(bar, told);
        box.getStyleClass().addAll("lu-gap-8", "lu-open-waiting");
        box.setAlignment(Pos.CENTER);
        box.visibleProperty().bind(model.busy);
        return box;
    }

    private String busy(double share) {
        return share <= 0 ? say.it("busy")
                : say.it("busy") + " · " + Format.percent(looks.language().get(), 100 * share);
    }

    private Pane card() {
        StoresHalf left = new StoresHalf(deeds, model, say);
        Region line = new Region();
        left.visibleProperty().bind(model.mode.isNotEqualTo(Mode.CODE));
        left.managedProperty().bind(left.visibleProperty());
        line.visibleProperty().bind(left.visibleProperty());
        line.managedProperty().bind(left.visibleProperty());
        left.getStyleClass().add("lu-open-half");
        rightHolder.getStyleClass().setAll("lu-open-half");
        if (stacked.get()) {
            line.getStyleClass().add("lu-line");
            return new VBox(rightHolder, line, left);
        }
        line.getStyleClass().add("lu-line-across");
        HBox.setHgrow(rightHolder, Priority.ALWAYS);
        return new HBox(left, line, rightHolder);
    }

    private void turn(Mode mode) {
        Half half = switch (mode) {
            case UNLOCK -> new UnlockHalf(deeds, model, say, false);
            case RECOVER -> new UnlockHalf(deeds, model, say, true);
            case CREATE -> new CreateHalf(deeds, model, say);
            case CODE -> new CodeHalf(deeds, model, say);
        };
        right = half;
        rightHolder.getChildren().setAll(half);
        focusFirst();
    }

    /** Gives the focus to the first field of the right half, as soon as it is on the screen. */
    void focusFirst() {
        Half half = right;
        if (half != null && help.pane() == null) {
            Platform.runLater(() -> focus(half));
        }
    }

    private void focus(Half half) {
        if (half != right) {
            return; // another half has come in the meantime
        }
        if (half.first().getScene() != null) {
            half.first().requestFocus();
            return;
        }
        // Inside a scroll pane nodes reach the scene only with its skin, at the next layout.
        half.first().sceneProperty().addListener(new ChangeListener<Scene>() {
            @Override
            public void changed(ObservableValue<? extends Scene> property, @Nullable Scene old, @Nullable Scene now) {
                property.removeListener(this);
                focusFirst();
            }
        });
    }

    private Node footer() {
        HBox row = new HBox();
        row.getStyleClass().add("lu-open-footer");
        String[] names = {"Suomi", "Svenska", "English"};
        for (Language language : Language.values()) {
            String name = names[language.ordinal()];
            Hyperlink link = new Hyperlink(name);
            link.pseudoClassStateChanged(PseudoClass.getPseudoClass("chosen"), language == looks.language().get());
            link.setOnAction(event -> looks.language().set(language));
            row.getChildren().add(link);
        }
        Label size = new Label();
        size.textProperty().bind(looks.theme().map(theme -> say.it("text.size", theme.textPercent())));
        Hyperlink scheme = new Hyperlink();
        scheme.textProperty().bind(looks.theme().map(theme -> say.it("scheme." + theme.scheme().name())));
        scheme.setOnAction(event -> looks.theme().set(looks.theme().get().next()));
        Hyperlink open = new Hyperlink(say.it("help"));
        open.setId("open-help");
        open.setOnAction(event -> help.press(HelpPage.OPEN));
        row.getChildren().addAll(
                dot(), step("−", "text.smaller", -1), size, step("+", "text.larger", 1), dot(), scheme, dot(), open);
        for (Node node : row.getChildren()) {
            ((Region) node).setMinWidth(Region.USE_PREF_SIZE);
        }
        return row;
    }

    private Button step(String sign, String key, int steps) {
        Button button = new Button(sign);
        button.getStyleClass().addAll("small", "flat", "lu-step");
        button.setAccessibleText(say.it(key));
        button.setOnAction(event -> looks.step(steps));
        return button;
    }

    private static Label dot() {
        Label dot = new Label("·");
        dot.getStyleClass().add("lu-muted");
        return dot;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.F1) {
            help.press(HelpPage.OPEN);
            event.consume();
            return;
        }
        if (!event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Theme theme = looks.theme().get();
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> looks.theme().set(theme.step(1));
            case MINUS, SUBTRACT -> looks.theme().set(theme.step(-1));
            default -> {
                return;
            }
        }
        event.consume();
    }
}
