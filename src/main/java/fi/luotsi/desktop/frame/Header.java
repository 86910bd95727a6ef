package fi.luotsi.desktop.frame;

import fi.luotsi.core.words.Format;
import fi.luotsi.desktop.part.Icon;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The header: the screen's name or its own words left, reporting date and command field right. */
final class Header extends HBox {

    private final FrameModel model;
    private final Say say;
    private final StackPane left = new StackPane();
    private final Label title = new Label();

    Header(FrameModel model, Say say, Runnable openPalette, Runnable openCalendar) {
        this.model = model;
        this.say = say;
        getStyleClass().add("lu-header");
        title.getStyleClass().add("lu-title");
        title.textProperty().bind(model.place.map(place -> say.it("place." + place.name())));
        left.getStyleClass().add("lu-header-left");
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        getChildren().addAll(left, date(openCalendar), command(openPalette));
        show(null);
    }

    /** @param words the screen's own words, null = its name */
    void show(@Nullable Node words) {
        left.getChildren().setAll(words == null ? title : words);
    }

    private Button date(Runnable open) {
        Label before = wideOnly(new Label(say.it("date.before")));
        Label day = new Label();
        day.getStyleClass().add("lu-strong");
        day.textProperty().bind(model.date.map(date -> Format.weekday(say.language().getValue(), date)));
        Label week = wideOnly(new Label());
        week.textProperty().bind(model.date.map(date -> say.it("date.week", Format.week(date))));
        for (Label label : new Label[] {before, day, week}) {
            label.setMinWidth(Region.USE_PREF_SIZE);
        }
        Button button = graphic(open, Icon.of(Feather.CALENDAR), before, day, week);
        button.getStyleClass().add("lu-date");
        button.accessibleTextProperty().bind(day.textProperty().map(words -> say.it("date.hint", words)));
        return button;
    }

    private Button command(Runnable open) {
        Label words = wideOnly(new Label(say.it("command.prompt")));
        words.getStyleClass().add("lu-muted");
        Region gap = wideOnly(new Region());
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label key = wideOnly(new Label("Ctrl K"));
        key.getStyleClass().add("lu-key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        words.setMinWidth(Region.USE_PREF_SIZE);
        Button button = graphic(open, Icon.of(Feather.SEARCH), words, gap, key);
        button.getStyleClass().add("lu-command");
        button.setAccessibleText(say.it("command.prompt"));
        return button;
    }

    private static Button graphic(Runnable deed, Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().addAll("lu-header-row");
        Button button = new Button(null, row);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> deed.run());
        return button;
    }

    private <R extends Region> R wideOnly(R region) {
        region.visibleProperty().bind(Bindings.not(model.narrow));
        region.managedProperty().bind(Bindings.not(model.narrow));
        return region;
    }
}
