package fi.luotsi.desktop.data;

import fi.luotsi.core.rule.Severity;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.data.DataModel.SourceRow;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.part.Badge;
import fi.luotsi.desktop.part.Pieces;
import fi.luotsi.desktop.part.SourceWords;
import java.time.LocalDateTime;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The sources with the time of their newest data, and what is too old or not there at all. */
final class SourceStrip extends FlowPane {

    SourceStrip(List<SourceRow> rows, Say say, Language language) {
        getStyleClass().add("da-sources");
        for (SourceRow row : rows) {
            getChildren().add(cell(row, say, language));
        }
    }

    private static VBox cell(SourceRow row, Say say, Language language) {
        String name = new SourceWords(language).name(row.source());
        LocalDateTime taken = row.taken();
        HBox head = Pieces.row("lu-gap-12", Look.label(name, "lu-strong"));
        VBox cell = Pieces.column("lu-gap-4", head);
        cell.getStyleClass().add("da-source");
        cell.setMinWidth(USE_PREF_SIZE);
        if (taken == null) {
            cell.getChildren().add(Look.label(say.it("source.none"), "lu-caption", "lu-muted"));
            cell.getStyleClass().add("da-missing");
            return cell;
        }
        Label when = Look.label(say.it("source.taken", Format.shortDay(taken.toLocalDate()),
                Format.time(language, taken), say.amount("source.rows", row.rows())), "lu-caption", "lu-muted");
        cell.getChildren().add(when);
        if (row.old()) {
            Badge old = Badge.word(Severity.NOTICE, say.amount("source.old", row.days()));
            old.getStyleClass().add("lu-caption");
            head.getChildren().add(old);
        }
        return cell;
    }
}
