package fi.luotsi.desktop.summary;

import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.part.Scroll;
import fi.luotsi.desktop.part.Theme;
import fi.luotsi.desktop.summary.SummaryModel.Lack;
import javafx.beans.property.DoubleProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The layout of the Summary screen: choices left, the page right; one above the other where there is little room. */
final class SummaryView extends Region {

    /** Below this width, in em, the columns stand one above the other. */
    static final double WIDE = 72;
    private static final double CHOICES = 24.6;
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN);

    private final SummaryModel model;
    private final Say say;
    private final Runnable save;
    private final ChoicePane choices;
    private final SaveBand band;
    private final PageBar pages;
    private final PagePreview preview;
    private final Button saveButton = new Button();
    private final Label missing = new Label();
    private final VBox right = new VBox();
    private final VBox single = new VBox();
    private final Scroll left = new Scroll(null, "sm-scroll", "sm-left");
    private final Scroll pageScroll = new Scroll(null, "sm-scroll", "sm-page-scroll");
    private final Scroll allScroll = new Scroll(null, "sm-scroll", "sm-all");
    private final VBox empty = new VBox();
    private final Button overview = new Button();
    private boolean wide = true;

    SummaryView(SummaryScreen deeds, SummaryModel model, Say say, Language language, DoubleProperty share) {
        this.model = model;
        this.say = say;
        save = deeds::save;
        choices = new ChoicePane(model, say, language);
        band = new SaveBand(deeds, model, say, share);
        pages = new PageBar(deeds, model, say);
        preview = new PagePreview(model, say, deeds::see);
        getStylesheets().add(Theme.sheet("summary.css"));
        getStyleClass().add("sm-view");
        saveButton.getStyleClass().add("accent");
        saveButton.setMinWidth(USE_PREF_SIZE);
        saveButton.setOnAction(event -> deeds.save());
        missing.getStyleClass().addAll("lu-wrap", "sm-missing");
        missing.setMinHeight(USE_PREF_SIZE);
        right.getStyleClass().add("sm-right");
        overview.setText(say.it("empty.deed"));
        overview.setOnAction(event -> deeds.goToOverview());
        empty.getStyleClass().addAll("lu-content", "lu-gap-12", "sm-empty");
        left.setFitToHeight(true);
        left.setFocusTraversable(false);
        getChildren().addAll(left, right, allScroll, empty);
        model.inLanguage.values().forEach(ticked -> ticked.subscribe(this::nameSaving));
        model.inForm.values().forEach(ticked -> ticked.subscribe(this::nameSaving));
        nameSaving();
        model.lack.subscribe(lack -> arrange());
        sceneProperty().subscribe(this::keys);
    }

    /** Ctrl+E saves wherever the focus is while the screen is in front. */
    private void keys(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.getAccelerators().remove(SAVE);
        }
        if (now != null) {
            now.getAccelerators().put(SAVE, save);
        }
    }

    void focusFirst() {
        if (model.lack.get() == Lack.NOTHING) {
            choices.focusFirst();
        } else {
            overview.requestFocus();
        }
    }

    /** The button says how much it saves; without a choice it is off, and what is missing is said below it. */
    private void nameSaving() {
        int files = model.files();
        saveButton.setDisable(files == 0);
        saveButton.setText(files == 0 ? say.it("save.none") : say.amount("save." + model.kind(), files));
        String lacks = model.chosen().isEmpty() ? say.it("missing.language")
                : model.forms().isEmpty() ? say.it("missing.form") : "";
        missing.setText(lacks);
        missing.setVisible(!lacks.isEmpty());
        missing.setManaged(!lacks.isEmpty());
    }

    private void arrange() {
        boolean nothing = model.lack.get() != Lack.NOTHING;
        empty.setVisible(nothing);
        left.setVisible(!nothing && wide);
        right.setVisible(!nothing && wide);
        allScroll.setVisible(!nothing && !wide);
        left.setContent(null);
        pageScroll.setContent(null);
        allScroll.setContent(null);
        single.getChildren().clear();
        right.getChildren().clear();
        if (nothing) {
            sayWhyEmpty();
        } else if (wide) {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            HBox bar = new HBox(pages, gap, saveButton);
            bar.getStyleClass().add("sm-bar");
            left.setContent(choices);
            pageScroll.setContent(preview);
            VBox.setVgrow(pageScroll, Priority.ALWAYS);
            right.getChildren().addAll(bar, missing, band, pageScroll);
        } else {
            FlowPane saving = new FlowPane(saveButton);
            VBox bars = new VBox(saving, missing, band, pages);
            bars.getStyleClass().add("sm-stacked");
            VBox below = new VBox(bars, preview);
            below.getStyleClass().add("sm-right");
            single.getChildren().addAll(choices, below);
            allScroll.setContent(single);
        }
    }

    private void sayWhyEmpty() {
        String lack = model.lack.get().name();
        Label title = new Label(say.it("empty.title." + lack));
        title.getStyleClass().addAll("lu-card-title", "lu-wrap");
        Label words = new Label(say.it("empty.words." + lack));
        words.getStyleClass().addAll("lu-muted", "lu-wrap");
        empty.getChildren().setAll(title, words, new FlowPane(overview));
    }

    @Override
    protected void layoutChildren() {
        double em = getScene() == null ? Theme.FIRST.em() : Theme.em(getScene()).get();
        boolean room = getWidth() >= WIDE * em;
        if (room != wide) {
            wide = room;
            arrange();
        }
        double column = Math.round(CHOICES * em);
        left.resizeRelocate(0, 0, column, getHeight());
        right.resizeRelocate(column, 0, getWidth() - column, getHeight());
        allScroll.resizeRelocate(0, 0, getWidth(), getHeight());
        empty.resizeRelocate(0, 0, Math.min(getWidth(), em * 48), getHeight());
    }
}
