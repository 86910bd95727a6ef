package fi.luotsi.desktop.settings;

import fi.luotsi.desktop.frame.Looks;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.part.Focused;
import fi.luotsi.desktop.part.Icon;
import fi.luotsi.desktop.part.Pieces;
import fi.luotsi.desktop.part.Scroll;
import fi.luotsi.desktop.part.Theme;
import java.util.EnumMap;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The layout of the settings: sections left, or above where room is short; the rows of one section beside them. */
final class SettingsView extends BorderPane {

    /** Width in em under which the sections go above and controls below their names. */
    private static final double NARROW = 64;

    private final SettingsScreen deeds;
    private final Looks looks;
    private final Say say;
    private final Map<Section, ToggleButton> toggles = new EnumMap<>(Section.class);
    private final VBox content = new VBox();
    private final Scroll scroll = new Scroll(content, "da-scroll");
    private final VBox place = new VBox();
    private final Label title = new Label();
    private @Nullable Facts facts;
    private RetentionPage.@Nullable Shown due;
    private @Nullable DisplayPage display;
    private final Subscription follow;
    private Section section = Section.DISPLAY;
    private boolean narrow;

    SettingsView(SettingsScreen deeds, Looks looks, Say say) {
        this.deeds = deeds;
        this.looks = looks;
        this.say = say;
        getStylesheets().addAll(Theme.sheet("data.css"), Theme.sheet("settings.css"));
        getStyleClass().add("st-view");
        ToggleGroup group = new ToggleGroup();
        for (Section one : Section.values()) {
            ToggleButton button = new ToggleButton(say.it("section." + one.name()));
            button.getStyleClass().add("st-section");
            button.setId("section-" + one.name());
            button.setMaxWidth(Double.MAX_VALUE);
            button.setMinWidth(USE_PREF_SIZE);
            Pieces.oneOf(group, button, () -> section(one));
            toggles.put(one, button);
        }
        title.getStyleClass().add("lu-section");
        quiet();
        content.getStyleClass().add("st-content");
        scroll.setFocusTraversable(false);
        sections();
        build();
        widthProperty().subscribe(this::fit);
        follow = looks.theme().subscribe(this::fit);
    }

    private void fit() {
        boolean now = getWidth() > 0 && getWidth() / looks.theme().get().em() < NARROW;
        if (now != narrow) {
            narrow = now;
            sections();
            build();
        }
    }

    private void sections() {
        Pane pane = narrow ? new FlowPane() : new VBox();
        pane.getChildren().addAll(toggles.values());
        pane.getStyleClass().add(narrow ? "st-sections-above" : "st-sections");
        setCenter(null);
        setLeft(narrow ? null : pane);
        setTop(narrow ? pane : null);
        setCenter(scroll); // last, so that Tab goes in the order of reading
    }

    Section section() {
        return section;
    }

    /** Shows another section. */
    void section(Section other) {
        section = other;
        quiet();
        build();
        scroll.setVvalue(0);
    }

    void focusFirst() {
        ToggleButton button = toggles.get(section);
        if (button != null) {
            button.requestFocus();
        }
    }

    void show(Facts now) {
        facts = now;
        if (section != Section.DISPLAY) {
            build();
        }
    }

    /** Shows whose data are kept too long; null = that is not known. */
    void due(RetentionPage.@Nullable Shown found) {
        due = found;
        build();
    }

    /** Builds the page anew; the control that had the focus has it again. */
    private void build() {
        Node focused = Focused.in(content);
        String id = focused == null ? null : focused.getId();
        unfollow();
        toggles.forEach((one, button) -> button.setSelected(one == section));
        title.setText(say.it("section." + section.name()));
        Facts known = facts;
        Node page = page(known);
        content.getChildren().setAll(place, title, page);
        if (id != null) {
            Platform.runLater(() -> {
                Node again = content.lookup("#" + id);
                if (again != null) {
                    again.requestFocus();
                }
            });
        }
    }

    private Node page(@Nullable Facts known) {
        if (section == Section.DISPLAY) {
            display = new DisplayPage(looks, say, narrow);
            return display;
        }
        if (section == Section.ABOUT) {
            return new AboutPage(deeds, say, narrow);
        }
        if (known == null) {
            return Pieces.text(say.it("reading"), "lu-muted");
        }
        return switch (section) {
            case PROTECTION -> new ProtectionPage(known, deeds, looks.habits(), say, narrow);
            case BACKUPS -> new BackupsPage(known, deeds, say, narrow);
            case RETENTION -> new RetentionPage(known, due, deeds, say, narrow);
            case STORAGE -> new StoragePage(known, deeds, say, narrow);
            default -> new UnitsPage(known, say, narrow);
        };
    }

    /** Tells how a deed went, above the rows, until it is closed. */
    void tell(String role, String words) {
        Button close = Pieces.button("", this::quiet, "button-icon", "small", "flat");
        close.setGraphic(Icon.of(Feather.X));
        close.setAccessibleText(say.it("close"));
        HBox band = new HBox(Icon.of(switch (role) {
            case "lu-done" -> Feather.CHECK;
            case "lu-info" -> Feather.CLOCK;
            default -> Feather.ALERT_TRIANGLE;
        }), Pieces.rest(words), close);
        band.getStyleClass().addAll("lu-band", "da-told", role);
        band.setId("told");
        band.setMinHeight(USE_PREF_SIZE);
        place.getChildren().setAll(band);
        place.setVisible(true);
        place.setManaged(true);
        scroll.setVvalue(0);
    }

    void quiet() {
        place.getChildren().clear();
        place.setVisible(false);
        place.setManaged(false);
    }

    /** Follows the look no more. */
    void close() {
        unfollow();
        follow.unsubscribe();
    }

    private void unfollow() {
        if (display != null) {
            display.close();
            display = null;
        }
    }
}
