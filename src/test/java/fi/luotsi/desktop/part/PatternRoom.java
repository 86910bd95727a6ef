package fi.luotsi.desktop.part;

import atlantafx.base.theme.Styles;
import fi.luotsi.core.code.Codes;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.rule.ItemState;
import fi.luotsi.core.rule.RuleTexts;
import fi.luotsi.core.rule.Severity;
import fi.luotsi.core.words.Language;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SearchableComboBox;

/** Every part and control on one page, to be looked at in every scheme and size. */
final class PatternRoom {

    private final Language language;
    private final RuleTexts texts = new RuleTexts(List.of(), Codes.of(Cohort.EMPTY));

    PatternRoom(Language language) {
        this.language = language;
    }

    VBox make() {
        VBox marks = column("lu-gap-8");
        for (Severity severity : Severity.values()) {
            String word = texts.severity(language, severity);
            marks.getChildren().add(row(Badge.word(severity, word), Badge.filled(severity, word, "12"),
                    Badge.count(severity, word, "3")));
        }
        VBox states = column("lu-gap-8");
        for (ItemState state : ItemState.values()) {
            String word = texts.itemState(language, state);
            states.getChildren().add(row(Mark.of(state, word), new Label(word)));
        }
        VBox type = column("lu-gap-8");
        for (String style : List.of("lu-figure", "lu-title", "lu-card-title", "lu-section", "lu-strong", "lu-body",
                "lu-caption", "lu-muted")) {
            Label label = new Label("Työpaikkajakso 0123456789 åäöšž – − · ≤");
            label.getStyleClass().add(style);
            type.getChildren().add(label);
        }
        HBox top = row(card(marks), card(states), card(type));
        VBox all = column("lu-gap-12");
        all.getStyleClass().add("lu-content");
        all.getChildren().addAll(top, buttons(), fields(), tiles(), table());
        return all;
    }

    private static HBox buttons() {
        Button primary = new Button("Ensisijainen");
        primary.getStyleClass().add(Styles.ACCENT);
        Button quiet = new Button("Hiljainen");
        quiet.getStyleClass().add(Styles.FLAT);
        Button danger = new Button("Poista");
        danger.getStyleClass().addAll(Styles.DANGER, Styles.BUTTON_OUTLINED);
        Button off = new Button("Ei käytössä");
        off.setDisable(true);
        Button small = new Button("Pieni 28");
        small.getStyleClass().add(Styles.SMALL);
        return row(primary, new Button("Toissijainen"), quiet, danger, off, small, new Hyperlink("Näytä"),
                Badge.tag("Järjestelmä"), new Logo(false), new Logo(true), Mark.tick("Hyvää"));
    }

    private static HBox fields() {
        CheckBox on = new CheckBox("Valittu");
        on.setSelected(true);
        CheckBox part = new CheckBox("Osa");
        part.setIndeterminate(true);
        ComboBox<String> combo = new ComboBox<>();
        combo.getItems().addAll("LH25A", "LH26A");
        combo.getSelectionModel().selectFirst();
        SearchableComboBox<String> search = new SearchableComboBox<>();
        search.getItems().addAll("LH25A", "LH26A");
        return row(new TextField("luotsi-17-kaisla"), combo, search, new DatePicker(), on, new CheckBox("Ei valittu"), part);
    }

    private static HBox tiles() {
        return row(
                Tile.figure("HOKS on", "95 %", "121/128", "+2 %-yks. viikossa"),
                Tile.figure("Opiskelijat", "128", "", "2 uutta"),
                Tile.notComputed("Ei aineistoa", "ei laskettu", "KOSKI puuttuu"));
    }

    private static TableView<String> table() {
        TableView<String> table = new TableView<>();
        for (String name : List.of("Nimi", "Ryhmä")) {
            TableColumn<String, String> column = new TableColumn<>(name);
            column.setCellValueFactory(cell -> new SimpleStringProperty(cell.getValue()));
            table.getColumns().add(column);
        }
        table.getItems().addAll("Kaislavuo Eevi", "Hietakaarre Veera", "Lehtokaarre Aino");
        table.getSelectionModel().select(1);
        table.setPrefHeight(140);
        return table;
    }

    private static VBox card(VBox content) {
        content.getStyleClass().add("lu-card");
        return content;
    }

    private static VBox column(String gap) {
        VBox box = new VBox();
        box.getStyleClass().add(gap);
        return box;
    }

    private static HBox row(javafx.scene.Node... nodes) {
        HBox box = new HBox(nodes);
        box.getStyleClass().add("lu-gap-12");
        box.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return box;
    }
}
