package fi.luotsi.desktop.frame;

import fi.luotsi.core.words.Format;
import fi.luotsi.desktop.frame.Places.Place;
import fi.luotsi.desktop.part.Icon;
import fi.luotsi.desktop.part.Logo;
import fi.luotsi.desktop.part.Scroll;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The side navigation: unit switcher above, screens in three groups, help and lock below; or a rail of icons. */
final class SideNavigation extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass RAIL = PseudoClass.getPseudoClass("rail");

    private final FrameScreen deeds;
    private final FrameModel model;
    private final Say say;
    private final Consumer<Subscription> follow;
    private final ObservableBooleanValue rail;
    private final VBox places = new VBox();
    private final Scroll scroll = new Scroll(places, "lu-navigation-scroll");
    private @Nullable Button chosen;

    /** @param follow given all that listens to what outlives this layout, to be released with it */
    SideNavigation(FrameScreen deeds, FrameModel model, Say say, String storeName, Consumer<Subscription> follow) {
        this.deeds = deeds;
        this.model = model;
        this.say = say;
        this.follow = follow;
        rail = Bindings.or(model.rail, model.narrow);
        getStyleClass().add("lu-navigation");
        rail.subscribe(now -> pseudoClassStateChanged(RAIL, now));
        follow.accept(model.narrow.subscribe(
                now -> pseudoClassStateChanged(PseudoClass.getPseudoClass("narrow"), now)));

        HBox name = new HBox(new Logo(false), onlyWide(styled(new Label("Luotsi"), "lu-section")));
        name.getStyleClass().add("lu-navigation-name");
        // Large text or a low window leaves no room for all screens: they scroll, help and lock stay in sight.
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        places.heightProperty().subscribe(this::revealChosen);
        scroll.viewportBoundsProperty().subscribe(this::revealChosen);
        getChildren().addAll(name, onlyWide(switcher(storeName)), scroll);
        group("group.follow", true, item(Place.OVERVIEW, Feather.HOME, 1), item(Place.STUDENTS, Feather.USERS, 2),
                item(Place.UPCOMING, Feather.CALENDAR, 3), item(Place.CHANGES, Feather.REPEAT, 4));
        group("group.work", false, item(Place.SUMMARY, Feather.FILE_TEXT, 5));
        group("group.base", false, item(Place.DATA, Feather.DATABASE, 6),
                item(Place.RULES, Feather.SLIDERS, 7),
                item(Place.SETTINGS, Feather.SETTINGS, 8),
                item(Place.LOG, Feather.BOOK, 9),
                deed(Feather.DOWNLOAD, say.it("import"), "Ctrl I", deeds::bringData));
        getChildren().addAll(styled(new VBox(styled(new Region(), "lu-line")), "lu-navigation-line"),
                deed(Feather.HELP_CIRCLE, say.it("help"), "F1", deeds::help),
                deed(Feather.LOCK, say.it("lock"), "Ctrl L", deeds::lock));
    }

    /** The screen one is on stays in sight when there is more or less room than before. */
    private void revealChosen() {
        if (chosen != null) {
            scroll.reveal(chosen);
        }
    }

    private void group(String key, boolean first, Button... items) {
        Label title = styled(new Label(say.it(key)), "lu-navigation-group");
        title.getStyleClass().addAll("lu-caption", "lu-muted");
        VBox line = styled(new VBox(styled(new Region(), "lu-line")), "lu-navigation-line");
        line.visibleProperty().bind(rail);
        line.managedProperty().bind(rail);
        places.getChildren().add(onlyWide(title));
        if (!first) {
            places.getChildren().add(line);
        }
        places.getChildren().addAll(items);
    }

    private Button item(Place place, Feather icon, int number) {
        Label count = new Label();
        if (place == Place.STUDENTS) {
            count.textProperty().bind(model.students.map(
                    n -> n.intValue() < 0 ? "" : Format.number(say.language().getValue(), n.longValue())));
        } else if (place == Place.UPCOMING) {
            count.textProperty().bind(model.deadlines.map(
                    n -> n.intValue() <= 0 ? "" : Format.number(say.language().getValue(), n.longValue())));
        } else if (place == Place.DATA) {
            count.textProperty().bind(model.faults.map(
                    n -> n.intValue() <= 0 ? "" : Format.number(say.language().getValue(), n.longValue())));
        }
        Button button = row(icon, say.it("place." + place.name()), count, "Ctrl " + number, () -> deeds.go(place));
        follow.accept(model.place.subscribe(now -> {
            button.pseudoClassStateChanged(CHOSEN, now == place);
            if (now == place) {
                chosen = button;
                scroll.reveal(button);
            }
        }));
        return button;
    }

    private Button deed(Feather icon, String words, String key, Runnable deed) {
        return row(icon, words, new Label(key), key, deed);
    }

    private Button row(Feather icon, String words, Label right, String key, Runnable deed) {
        Label label = styled(new Label(words), "lu-navigation-words");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        right.getStyleClass().addAll("lu-caption", "lu-muted");
        HBox row = new HBox(Icon.of(icon), onlyWide(label), onlyWide(gap), onlyWide(right));
        row.getStyleClass().add("lu-navigation-row");
        Button button = new Button(null, row);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("lu-navigation-item");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(words);
        row.prefWidthProperty().bind(button.widthProperty().subtract(2));
        rail.subscribe(now -> button.setTooltip(now ? new Tooltip(words + " · " + key) : null));
        button.setOnAction(event -> deed.run());
        return button;
    }

    private MenuButton switcher(String storeName) {
        Label unit = styled(new Label(), "lu-strong");
        unit.textProperty().bind(Bindings.createStringBinding(() -> unitName(model.unit.get(), storeName), model.unit,
                model.units));
        Label count = styled(new Label(), "lu-caption");
        count.getStyleClass().add("lu-muted");
        count.textProperty().bind(model.students.map(n -> n.intValue() < 0 ? "" : say.amount("students", n.longValue())));
        MenuButton button = new MenuButton(null, styled(new VBox(unit, count), "lu-store-words"));
        button.getStyleClass().add("lu-unit");
        button.setMaxWidth(Double.MAX_VALUE);
        button.accessibleTextProperty().bind(unit.textProperty().map(name -> say.it("unit.hint", name)));
        follow.accept(model.units.subscribe(() -> fill(button)));
        fill(button);
        return button;
    }

    private String unitName(@Nullable String unit, String storeName) {
        return unit != null ? unit : model.units.size() == 1 ? model.units.getFirst() : storeName;
    }

    private void fill(MenuButton button) {
        List<MenuItem> items = new ArrayList<>();
        items.add(choice(say.it("unit.all"), null));
        for (String unit : model.units) {
            items.add(choice(unit, unit));
        }
        button.getItems().setAll(items);
    }

    private MenuItem choice(String words, @Nullable String unit) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(event -> deeds.unit(unit));
        return item;
    }

    private <R extends Region> R onlyWide(R region) {
        region.visibleProperty().bind(Bindings.not(rail));
        region.managedProperty().bind(Bindings.not(rail));
        return region;
    }

    private static <R extends Region> R styled(R region, String style) {
        region.getStyleClass().add(style);
        return region;
    }
}
