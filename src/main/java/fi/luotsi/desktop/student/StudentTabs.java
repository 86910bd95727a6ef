package fi.luotsi.desktop.student;

import atlantafx.base.theme.Styles;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.part.Icon;
import fi.luotsi.desktop.part.Pieces;
import fi.luotsi.desktop.student.StudentModel.Tab;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** The choices above the path: timeline or table, and how much time is in sight. */
final class StudentTabs extends FlowPane {

    private final StudentModel model;
    private final Texts texts;
    private final Language language;
    private final ToggleButton flags;
    private final HBox tabs = new HBox();
    private final HBox zooms = new HBox();
    private final Button earlier = new Button(null, Icon.of(Feather.CHEVRON_LEFT));
    private final Button later = new Button(null, Icon.of(Feather.CHEVRON_RIGHT));

    StudentTabs(StudentModel model, Texts texts, Language language) {
        this.model = model;
        this.texts = texts;
        this.language = language;
        getStyleClass().add("st-tabs");
        ToggleGroup tabGroup = new ToggleGroup();
        tab(tabGroup, Tab.TIMELINE, "tab.timeline");
        tab(tabGroup, Tab.CHANGES, "tab.changes");
        tab(tabGroup, Tab.TABLE, "tab.table");
        flags = tab(tabGroup, Tab.FLAGS, "tab.flags");
        tabs.getStyleClass().add("st-tab-row");
        ToggleGroup zoomGroup = new ToggleGroup();
        zoom(zoomGroup, Zoom.TERM, "zoom.term", Styles.LEFT_PILL);
        zoom(zoomGroup, Zoom.YEAR, "zoom.year", Styles.CENTER_PILL);
        zoom(zoomGroup, Zoom.WHOLE, "zoom.whole", Styles.RIGHT_PILL);
        for (Button button : new Button[] {earlier, later}) {
            button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.SMALL);
        }
        earlier.setAccessibleText(say("zoom.earlier"));
        earlier.setOnAction(event -> model.move(-1));
        later.setAccessibleText(say("zoom.later"));
        later.setOnAction(event -> model.move(1));
        HBox pills = new HBox();
        pills.getChildren().addAll(zooms.getChildren());
        zooms.getChildren().setAll(earlier, pills, later);
        zooms.getStyleClass().add("st-zooms");
        getChildren().addAll(tabs, zooms);
        Runnable arrows = () -> {
            boolean whole = model.zoom().get() == Zoom.WHOLE;
            for (Button button : new Button[] {earlier, later}) {
                button.setVisible(!whole);
                button.setManaged(!whole);
            }
            boolean timeline = model.tab().get() == Tab.TIMELINE;
            zooms.setVisible(timeline);
        };
        model.zoom().addListener((observed, was, is) -> arrows.run());
        model.tab().addListener((observed, was, is) -> arrows.run());
        arrows.run();
    }

    /** Whether the flags have a tab of their own, and how many there are. */
    void flags(boolean own, int count) {
        flags.setText(say("tab.flags", Format.number(language, count)));
        if (own != tabs.getChildren().contains(flags)) {
            if (own) {
                tabs.getChildren().add(flags);
            } else {
                tabs.getChildren().remove(flags);
            }
        }
    }

    private ToggleButton tab(ToggleGroup group, Tab tab, String key) {
        ToggleButton button = new ToggleButton(say(key, ""));
        button.getStyleClass().add("lu-tab");
        Pieces.oneOf(group, button, () -> model.tab().set(tab));
        model.tab().addListener((observed, was, is) -> button.setSelected(is == tab));
        button.setSelected(model.tab().get() == tab);
        tabs.getChildren().add(button);
        return button;
    }

    private void zoom(ToggleGroup group, Zoom zoom, String key, String pill) {
        ToggleButton button = new ToggleButton(say(key));
        button.getStyleClass().addAll(pill, Styles.SMALL);
        Pieces.oneOf(group, button, () -> model.zoom(zoom));
        model.zoom().addListener((observed, was, is) -> button.setSelected(is == zoom));
        button.setSelected(model.zoom().get() == zoom);
        zooms.getChildren().add(button);
    }

    private String say(String key, Object... words) {
        return texts.get(language, key, words);
    }
}
