package fi.luotsi.desktop.overview;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A bar of flags in the order critical, serious, notice; critical taller, notice hollow, so that it is read in grey. */
final class SeverityBar extends HBox {

    /** Em that the longest bar of a table takes. */
    private static final double LONGEST = 6;

    /** @param largest flags of the longest bar in the same table */
    SeverityBar(OverviewModel.FlagRow row, long largest) {
        getStyleClass().add("lu-bar");
        add("lu-bar-critical", row.critical(), largest);
        add("lu-bar-serious", row.serious(), largest);
        add("lu-bar-notice", row.notice(), largest);
    }

    private void add(String style, long count, long largest) {
        if (count == 0) {
            return;
        }
        Region part = new Region();
        part.getStyleClass().add(style);
        getChildren().add(Cells.width(part, Math.max(0.4, LONGEST * count / Math.max(1, largest))));
    }
}
