package fi.luotsi.desktop.settings;

import fi.luotsi.core.words.Format;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.part.Pieces;
import fi.luotsi.work.Purge;
import java.util.List;
import java.util.TreeSet;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** How long data are kept, whose are kept longer than that, and what is held about one person. */
final class RetentionPage extends VBox {

    private static final List<Integer> MONTHS = List.of(3, 6, 12, 18, 24, 36, 60, 120);
    /** As high as the list gets; more is scrolled to. In rows of two lines where it is narrow. */
    private static final int ROWS_IN_SIGHT = 12;

    private final SettingsScreen deeds;
    private final Say say;
    private final boolean narrow;

    /** @param due what has been found on request; null = not asked yet */
    RetentionPage(Facts facts, @Nullable Shown due, SettingsScreen deeds, Say say, boolean narrow) {
        this.deeds = deeds;
        this.say = say;
        this.narrow = narrow;
        getChildren().addAll(
                new SettingRow(narrow, say.it("months"), say.it("months.why"), months(facts)), due(due), person());
    }

    /**
     * What was found, with the students as they are shown.
     *
     * @param rows ended ones first, then by name
     */
    record Shown(Purge.Found found, List<DueRow> rows) {}

    private ComboBox<Integer> months(Facts facts) {
        TreeSet<Integer> offered = new TreeSet<>(MONTHS);
        offered.add(facts.months());
        ComboBox<Integer> choice =
                ProtectionPage.choice(say.it("months"), offered, months -> say.amount("months.of", months));
        choice.setId("months");
        choice.setValue(facts.months());
        choice.valueProperty().addListener((property, old, now) -> deeds.months(now));
        return choice;
    }

    private SettingRow due(@Nullable Shown shown) {
        Button look = Pieces.button(say.it("due.look"), deeds::lookForDue);
        look.setId("due-look");
        SettingRow row = new SettingRow(narrow, say.it("due"), say.it("due.why"), look);
        if (shown == null) {
            return row;
        }
        Purge.Found found = shown.found();
        if (found.isEmpty()) {
            return row.below(Pieces.text(say.amount("due.none", found.months()), "st-due-words"));
        }
        Label counts = Pieces.text(say.it("due.counts", number(found.count(Purge.Why.ENDED)),
                number(found.count(Purge.Why.VANISHED)), number(found.learners().size()), number(found.months())),
                "lu-strong", "st-due-words");
        counts.setId("due-counts");
        Button purge = Pieces.button(say.it("purge.do"), () -> deeds.purge(found), "danger");
        purge.setId("purge");
        return row.below(counts, list(shown.rows()), Pieces.text(say.it("purge.what"), "lu-muted"), new HBox(purge));
    }

    /** All of them: whoever confirms must be able to see everybody whom it takes. */
    private ListView<DueRow> list(List<DueRow> rows) {
        ListView<DueRow> list = new ListView<>(FXCollections.observableList(rows));
        list.getStyleClass().addAll("st-list", narrow ? "st-list-narrow" : "st-list-wide");
        list.setId("due-list");
        list.setAccessibleText(say.it("due"));
        list.setCellFactory(view -> new Row());
        list.prefHeightProperty().bind(list.fixedCellSizeProperty()
                .multiply(Math.min(rows.size(), ROWS_IN_SIGHT)).add(2));
        return list;
    }

    /** A student in the list; only those in sight have nodes. */
    private final class Row extends ListCell<DueRow> {

        @Override
        protected void updateItem(@Nullable DueRow due, boolean empty) {
            super.updateItem(due, empty);
            setText(null);
            setGraphic(due == null || empty ? null : row(due));
            setAccessibleText(due == null || empty ? null
                    : due.who() + " " + due.group() + " " + say.it("due." + due.why().name(), Format.day(due.since())));
        }
    }

    private Node row(DueRow due) {
        Label why = Pieces.text(say.it("due." + due.why().name(), Format.day(due.since())));
        if (narrow) {
            VBox item = Pieces.column("lu-gap-4", Pieces.text(due.who() + " " + due.group(), "lu-strong"), why);
            item.getStyleClass().add("st-item");
            return item;
        }
        HBox item = Pieces.row("lu-gap-16", Pieces.wide(Pieces.text(due.who(), "lu-strong"), 18),
                Pieces.wide(Pieces.text(due.group(), "lu-muted"), 8), why);
        item.getStyleClass().add("st-item");
        return item;
    }

    private SettingRow person() {
        TextField who = new TextField();
        who.setId("person");
        who.setPromptText(say.it("person.prompt"));
        who.setAccessibleText(say.it("person.prompt"));
        who.getStyleClass().add("st-person");
        Button save = Pieces.button(say.it("person.save"), () -> deeds.savePerson(who.getText()));
        save.setId("person-save");
        Button remove = Pieces.button(say.it("person.remove"), () -> deeds.removePerson(who.getText()), "danger");
        remove.setId("person-remove");
        save.disableProperty().bind(who.textProperty().map(String::isBlank));
        remove.disableProperty().bind(who.textProperty().map(String::isBlank));
        return new SettingRow(narrow, say.it("person"), say.it("person.why"), who,
                Pieces.row("lu-gap-8", save, remove));
    }

    private String number(long number) {
        return Format.number(say.language().getValue(), number);
    }
}
