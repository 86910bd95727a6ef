package fi.luotsi.desktop.summary;

import fi.luotsi.core.privacy.Audience;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.part.ChoiceWords;
import fi.luotsi.desktop.part.Icon;
import fi.luotsi.desktop.summary.SummaryModel.Import;
import fi.luotsi.desktop.summary.SummaryModel.Seen;
import fi.luotsi.work.WriteSummary.Form;
import java.time.LocalDate;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What can be chosen: for whom, in which languages, compared with what, in which forms. */
final class ChoicePane extends VBox {

    private final SummaryModel model;
    private final Say say;
    private final Language language;
    private final RadioButton shared;

    ChoicePane(SummaryModel model, Say say, Language language) {
        this.model = model;
        this.say = say;
        this.language = language;
        ToggleGroup group = new ToggleGroup();
        shared = audience(group, Audience.SHARED);
        RadioButton internal = audience(group, Audience.INTERNAL);
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        getStyleClass().addAll("sm-choices", "lu-content", "lu-gap-20");
        getChildren().addAll(
                section("audience", explained(shared, "audience.SHARED.words"),
                        explained(internal, "audience.INTERNAL.words")),
                section("languages", languages()), section("comparison", date(), comparison()),
                section("forms", forms()), gap, note());
    }

    /** Gives the focus to the first choice. */
    void focusFirst() {
        shared.requestFocus();
    }

    private VBox section(String key, Node... nodes) {
        Label title = new Label(say.it(key));
        title.getStyleClass().add("lu-strong");
        VBox section = new VBox(title);
        section.getStyleClass().add("lu-gap-8");
        section.getChildren().addAll(nodes);
        section.setMinHeight(USE_PREF_SIZE);
        return section;
    }

    private RadioButton audience(ToggleGroup group, Audience audience) {
        RadioButton button = new RadioButton(say.it("audience." + audience.name()));
        button.setToggleGroup(group);
        button.setUserData(audience);
        button.setAccessibleHelp(say.it("audience." + audience.name() + ".words"));
        model.audience.subscribe(now -> button.setSelected(now == audience));
        button.selectedProperty().subscribe(selected -> {
            if (selected) {
                model.audience.set(audience);
            }
        });
        return button;
    }

    private VBox explained(RadioButton button, String key) {
        Label words = new Label(say.it(key));
        words.getStyleClass().addAll("lu-caption", "lu-muted", "lu-wrap", "sm-below");
        words.setMinHeight(USE_PREF_SIZE);
        return new VBox(button, words);
    }

    private FlowPane languages() {
        FlowPane row = row();
        for (Language one : model.languages) {
            CheckBox box = new CheckBox(say.it("language." + one.name()));
            box.setUserData(one);
            box.setAccessibleHelp(say.it("languages"));
            box.selectedProperty().bindBidirectional(model.inLanguage.get(one));
            row.getChildren().add(box);
        }
        return row;
    }

    private FlowPane forms() {
        FlowPane row = row();
        for (Form form : Form.values()) {
            CheckBox box = new CheckBox(say.it("form." + form.name()));
            box.setUserData(form);
            box.setAccessibleHelp(say.it("forms"));
            box.selectedProperty().bindBidirectional(model.inForm.get(form));
            row.getChildren().add(box);
        }
        return row;
    }

    private static FlowPane row() {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("sm-row");
        return row;
    }

    private Label date() {
        Label label = new Label();
        label.getStyleClass().addAll("lu-muted", "lu-wrap");
        model.date.subscribe(day ->
                label.setText(day == null ? "" : say.it("as-of", Format.weekday(language, day))));
        return label;
    }

    private VBox comparison() {
        ComboBox<Import> box = new ComboBox<>(model.imports);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(say.it("comparison.hint"));
        ChoiceWords.on(box, one -> say.it("comparison.import", Format.day(one.date())));
        model.comparison.subscribe(one -> {
            if (one != null) {
                box.setValue(one);
            }
        });
        box.valueProperty().subscribe(one -> {
            if (one != null) {
                model.comparison.set(one);
            }
        });
        // A box whose list is made anew may lose its value although the import is still there.
        model.imports.addListener((ListChangeListener<Import>) change -> box.setValue(model.comparison.get()));
        Label none = new Label(say.it("comparison.none"));
        none.getStyleClass().addAll("lu-muted", "lu-wrap");
        VBox place = new VBox();
        model.comparison.subscribe(one -> place.getChildren().setAll(one == null ? none : box));
        return place;
    }

    /** How many numbers are hidden, or that nothing is. */
    private HBox note() {
        Icon icon = Icon.of(Feather.INFO);
        Label words = new Label();
        words.getStyleClass().add("lu-wrap");
        words.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox band = new HBox(icon, words);
        band.getStyleClass().addAll("lu-band", "sm-note");
        band.setMinHeight(USE_PREF_SIZE);
        Runnable tell = () -> {
            boolean open = !model.audience.get().shared();
            band.getStyleClass().removeAll("lu-info", "lu-notice");
            band.getStyleClass().add(open ? "lu-notice" : "lu-info");
            Seen seen = model.seen.get();
            if (open) {
                words.setText(say.it("note.internal"));
            } else if (seen != null) {
                words.setText(seen.hidden() == 0 ? say.it("note.none") : say.amount("note.hidden", seen.hidden()));
            } else {
                words.setText(say.it("note.counting"));
            }
        };
        model.seen.subscribe(tell);
        model.audience.subscribe(tell);
        tell.run();
        return band;
    }
}
