package fi.luotsi.desktop.settings;

import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.part.Pieces;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The units that the data tell of, and how many students each has. */
final class UnitsPage extends VBox {

    UnitsPage(Facts facts, Say say, boolean narrow) {
        VBox list = new VBox();
        list.getStyleClass().add("st-list");
        facts.units().forEach((unit, students) -> list.getChildren().add(row(say, unit, students)));
        if (facts.unplaced() > 0) {
            list.getChildren().add(row(say, say.it("units.unplaced"), facts.unplaced()));
        }
        if (list.getChildren().isEmpty()) {
            list.getChildren().add(Pieces.text(say.it("units.none"), "lu-muted"));
        }
        getChildren().add(new SettingRow(narrow, say.it("units"), say.it("units.why")).below(list));
    }

    private static HBox row(Say say, String unit, int students) {
        Label count = Pieces.label(say.amount("students", students), "lu-muted");
        HBox row = Pieces.row("lu-gap-16", Pieces.rest(unit), count);
        row.getStyleClass().add("st-item");
        return row;
    }
}
