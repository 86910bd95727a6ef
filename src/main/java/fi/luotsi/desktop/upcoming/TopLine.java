package fi.luotsi.desktop.upcoming;

import atlantafx.base.theme.Styles;
import fi.luotsi.core.ahead.Only;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.part.ChoiceWords;
import fi.luotsi.desktop.part.Icon;
import fi.luotsi.desktop.part.Pieces;
import fi.luotsi.desktop.part.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Above the calendar: how far, what alone; as a table, copy. */
final class TopLine extends Region {

    private static final double ARROW = 4.2;
    private static final double GAP = 0.4;

    private final UpcomingModel model;
    private final Texts texts;
    private final Language language;
    private final ComboBox<Choice> qualifications = box("filter.qualification", "qualifications");
    private final ComboBox<Choice> places = box("filter.place", "places");
    private final ComboBox<Choice> teachers = box("filter.teacher", "teachers");
    private final FlowPane left;
    private final HBox right;
    private final ChangeListener<Number> sized = (observed, was, em) -> fit();
    private boolean filling;

    TopLine(UpcomingScreen deeds, UpcomingModel model, Texts texts, Language language) {
        this.model = model;
        this.texts = texts;
        this.language = language;
        left = new FlowPane(ranges(), qualifications, places, teachers);
        left.getStyleClass().add("up-choices");
        ToggleButton table = new ToggleButton(texts.get(language, "as-table"), Icon.of(Feather.COLUMNS));
        table.setId("as-table");
        table.setMinWidth(USE_PREF_SIZE);
        table.selectedProperty().bindBidirectional(model.asTable);
        Button copy = Pieces.button(texts.get(language, "copy"), deeds::copy);
        copy.setGraphic(Icon.of(Feather.COPY));
        copy.setId("copy");
        right = Pieces.row("lu-gap-8", table, copy);
        getStyleClass().add("up-top");
        getChildren().addAll(left, right);
        sceneProperty().subscribe(this::moved);
        for (ComboBox<Choice> one : List.of(qualifications, places, teachers)) {
            one.valueProperty().addListener((observed, was, is) -> chosen());
            one.valueProperty().subscribe(value -> fit(one));
            ChoiceWords.on(one, Choice::label);
            one.setAccessibleText(texts.get(language, String.valueOf(one.getUserData())));
        }
    }

    private static ComboBox<Choice> box(String key, String id) {
        ComboBox<Choice> box = new ComboBox<>();
        box.setUserData(key);
        box.setId(id);
        box.setVisibleRowCount(14);
        box.getStyleClass().add("up-choice");
        return box;
    }

    /** Offers what the outlook has. */
    void show(Outlook outlook) {
        filling = true;
        Only only = model.only.get();
        fill(qualifications, outlook.choices().qualifications(), only.qualification());
        fill(places, outlook.choices().places(), only.place());
        fill(teachers, outlook.choices().teachers(), only.teacher());
        filling = false;
    }

    private static void fill(ComboBox<Choice> box, List<Choice> choices, @Nullable String key) {
        Choice before = box.getValue();
        List<Choice> items = new ArrayList<>(choices);
        if (key != null && choices.stream().noneMatch(one -> key.equals(one.key()))) {
            // It has nothing in this span; it stays to be seen, and to be taken away.
            items.add(before != null && key.equals(before.key()) ? before : new Choice(key, key));
        }
        box.setVisible(items.size() > 1);
        box.setManaged(items.size() > 1);
        if (!box.getItems().equals(items)) {
            box.getItems().setAll(items);
        }
        box.setValue(items.stream().filter(one -> Objects.equals(key, one.key())).findFirst().orElse(items.getFirst()));
    }

    private void chosen() {
        if (!filling) {
            model.only.set(new Only(key(qualifications), key(places), key(teachers)));
        }
    }

    private static @Nullable String key(ComboBox<Choice> box) {
        return box.getValue() == null ? null : box.getValue().key();
    }

    private Node ranges() {
        ToggleGroup group = new ToggleGroup();
        HBox row = new HBox();
        row.getStyleClass().add("up-toggles");
        for (Range range : Range.values()) {
            ToggleButton button = new ToggleButton(texts.get(language, "range." + range.name()));
            button.setUserData(range);
            button.setMinWidth(USE_PREF_SIZE);
            button.setId("range-" + range.name());
            button.getStyleClass().add(range == Range.FOUR ? Styles.LEFT_PILL
                    : range == Range.MONTHS ? Styles.RIGHT_PILL : Styles.CENTER_PILL);
            Pieces.oneOf(group, button, () -> model.range.set(range));
            row.getChildren().add(button);
        }
        model.range.subscribe(now -> group.getToggles().stream().filter(one -> one.getUserData() == now)
                .forEach(one -> one.setSelected(true)));
        return row;
    }

    private void moved(@Nullable Scene from, @Nullable Scene to) {
        if (from != null) {
            Theme.em(from).removeListener(sized);
        }
        if (to != null) {
            Theme.em(to).addListener(sized);
            fit();
        }
    }

    private void fit() {
        List.of(qualifications, places, teachers).forEach(this::fit);
    }

    /** As wide as what is chosen, so that it can be read whole and takes no more room than that. */
    private void fit(ComboBox<Choice> box) {
        double em = getScene() == null ? Theme.FIRST.em() : Theme.em(getScene()).get();
        String words = box.getValue() == null ? "" : box.getValue().label();
        box.setPrefWidth(Math.ceil(DeadlineTable.width(words, "Roboto", em) + ARROW * em));
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double room(double width) {
        return width - snappedLeftInset() - snappedRightInset() - right.prefWidth(-1) - GAP * right.prefHeight(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + Math.max(right.prefHeight(-1), left.prefHeight(width < 0 ? -1 : room(width)))
                + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double wide = right.prefWidth(-1);
        double room = room(getWidth());
        left.resizeRelocate(snappedLeftInset(), snappedTopInset(), room, left.prefHeight(room));
        right.resizeRelocate(
                getWidth() - snappedRightInset() - wide, snappedTopInset(), wide, right.prefHeight(-1));
    }
}
