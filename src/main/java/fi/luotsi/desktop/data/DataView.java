package fi.luotsi.desktop.data;

import fi.luotsi.core.rule.RuleTexts;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.data.DataModel.Tab;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.part.Focused;
import fi.luotsi.desktop.part.Icon;
import fi.luotsi.desktop.part.Pieces;
import fi.luotsi.desktop.part.Scroll;
import fi.luotsi.desktop.part.Theme;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The layout of the Data screen: deeds and sources above, then one tab at a time. */
final class DataView extends VBox {

    /** Width in em under which columns go below one another. */
    private static final double NARROW = 68;

    private final DataDeeds deeds;
    private final Say say;
    private final Language language;
    private final Button bring;
    private final FlowPane bar = Look.flow();
    private final VBox place = new VBox();
    private final VBox top = new VBox();
    private final Scroll scroll = new Scroll(null, "da-scroll");
    private final Map<Tab, ToggleButton> toggles = new EnumMap<>(Tab.class);
    private @Nullable DataModel model;
    private @Nullable RuleTexts rules;
    private Opened opened = new Opened();
    private boolean narrow;

    DataView(DataDeeds deeds, Say say, Language language) {
        this.deeds = deeds;
        this.say = say;
        this.language = language;
        getStylesheets().add(Theme.sheet("data.css"));
        getStyleClass().add("da-view");
        bring = Pieces.button(say.it("bring"), deeds::bring, "accent", "da-bring");
        bring.setGraphic(Icon.of(Feather.DOWNLOAD));
        ToggleGroup group = new ToggleGroup();
        for (Tab one : Tab.values()) {
            ToggleButton button = new ToggleButton(say.it("tab." + one.name()));
            button.getStyleClass().add("lu-tab");
            button.setMinWidth(USE_PREF_SIZE);
            button.setId("tab-" + one.name());
            Pieces.oneOf(group, button, () -> deeds.show(one));
            toggles.put(one, button);
        }
        FlowPane tabFlow = Look.flow();
        tabFlow.getChildren().addAll(toggles.values());
        tabFlow.getStyleClass().setAll("da-tabs");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        place.getStyleClass().add("da-told-place");
        top.getStyleClass().addAll("da-top", "lu-gap-12");
        top.setMinHeight(USE_PREF_SIZE);
        bar.getChildren().add(bring);
        top.getChildren().addAll(bar, place, new Region(), tabFlow);
        getChildren().addAll(top, scroll);
        forget();
        widthProperty().subscribe(this::fit);
        sceneProperty().subscribe(this::fit);
    }

    private void fit() {
        boolean now = getScene() != null && getWidth() > 0 && getWidth() / Theme.em(getScene()).get() < NARROW;
        if (now != narrow) {
            narrow = now;
            build();
        }
    }

    void focusFirst() {
        bring.requestFocus();
    }

    void show(DataModel shown, RuleTexts ruleTexts) {
        model = shown;
        rules = ruleTexts;
        build();
    }

    Opened opened() {
        return opened;
    }

    void open(Opened wanted) {
        opened = wanted;
        build();
    }

    void tab(Tab shown) {
        opened.tab = shown;
        build();
    }

    /** Tells how a deed went, above the tabs, until it is closed. */
    void tell(String role, String words) {
        Label label = Pieces.text(words);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        Button close = Pieces.button("", this::forget, "button-icon", "small", "flat");
        close.setGraphic(Icon.of(Feather.X));
        close.setAccessibleText(say.it("close"));
        HBox band = new HBox(
                Icon.of("lu-done".equals(role) ? Feather.CHECK : Feather.ALERT_TRIANGLE), label, close);
        band.getStyleClass().addAll("lu-band", "da-told", role);
        band.setMinHeight(USE_PREF_SIZE);
        place.getChildren().setAll(band);
        place.setVisible(true);
        place.setManaged(true);
    }

    private void forget() {
        place.getChildren().clear();
        place.setVisible(false);
        place.setManaged(false);
    }

    private void build() {
        DataModel shown = model;
        RuleTexts texts = rules;
        if (shown != null && texts != null) {
            Node focus = Focused.in(this);
            build(shown, texts);
            if (focus != null) {
                Node again = Focused.within(this, focus) ? focus : toggles.get(opened.tab);
                Objects.requireNonNullElse(again, bring).requestFocus();
            }
        }
    }

    private void build(DataModel shown, RuleTexts texts) {
        bar.getChildren().setAll(bring);
        bar.getChildren().addAll(dropFolder(shown));
        top.getChildren().set(2, new SourceStrip(shown.sources(), say, language));
        name(Tab.FAULTS, shown.faultCount());
        name(Tab.IMPORTS, 0);
        name(Tab.QUARANTINE, shown.quarantined());
        name(Tab.MAPPINGS, 0);
        toggles.forEach((one, button) -> button.setSelected(one == opened.tab));
        Region shownTab = shown.imports().isEmpty() && opened.tab == Tab.FAULTS ? nothingYet() : switch (opened.tab) {
            case FAULTS -> new FaultsTab(shown, deeds, say, language, texts, opened);
            case IMPORTS -> new ImportsTab(shown, deeds, say, language, opened.folds, narrow);
            case QUARANTINE -> new QuarantineTab(shown, deeds, say, language, opened.folds, narrow);
            case MAPPINGS -> new MappingsTab(shown, deeds, say);
        };
        VBox content = new VBox(shownTab);
        content.getStyleClass().add("da-content");
        // With little room everything scrolls, so that the list is not squeezed below its head.
        getChildren().setAll(narrow ? List.of(scroll) : List.of(top, scroll));
        scroll.setContent(narrow ? new VBox(top, content) : content);
    }

    private void name(Tab one, int count) {
        ToggleButton button = toggles.get(one);
        if (button != null) {
            String name = say.it("tab." + one.name());
            button.setText(count == 0 ? name : name + "  " + Format.number(language, count));
        }
    }

    private Node[] dropFolder(DataModel shown) {
        String folder = shown.dropFolder();
        if (folder == null) {
            return new Node[] {Pieces.button(say.it("folder.choose"), deeds::chooseDropFolder, "da-folder")};
        }
        Label where = Look.label(folder, "lu-muted");
        return new Node[] {
            Pieces.button(say.it("folder.read"), deeds::readDropFolder, "da-folder"), where,
            Pieces.button(say.it("folder.change"), deeds::chooseDropFolder, "flat", "small", "da-change")};
    }

    private VBox nothingYet() {
        return Look.empty(Icon.of(Feather.DOWNLOAD), say.it("empty"), say.it("empty.why"));
    }
}
