package fi.luotsi.desktop.data;

import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.part.Icon;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A row that opens to what it tells of in short; what is below is made when it is first opened. */
final class Fold extends VBox {

    private final Supplier<Region> below;
    private final Set<String> folds;
    private final HBox mark = new HBox();
    private final Button head = new Button();
    private final String closed;
    private final String opened;
    private boolean open;

    /**
     * @param id of the row among all rows of the screen
     * @param folds ids of the rows that are open, kept up to date
     * @param spoken what the row is called for those who hear
     */
    Fold(String id, Set<String> folds, String spoken, Say say, Region row, Supplier<Region> below) {
        this.below = below;
        this.folds = folds;
        setId(id);
        opened = spoken + ", " + say.it("fold.open");
        closed = spoken + ", " + say.it("fold.closed");
        mark.getStyleClass().add("da-fold-mark");
        HBox.setHgrow(row, Priority.ALWAYS);
        row.setMinWidth(0);
        HBox line = new HBox(mark, row);
        line.getStyleClass().add("da-fold-line");
        line.prefWidthProperty().bind(head.widthProperty().subtract(2));
        head.setGraphic(line);
        head.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        head.setMaxWidth(Double.MAX_VALUE);
        head.getStyleClass().add("da-row");
        head.setOnAction(event -> open(!open));
        getChildren().add(head);
        open(folds.contains(id));
    }

    private void open(boolean now) {
        if (now && getChildren().size() == 1) {
            Node content = below.get();
            content.getStyleClass().add("da-fold-below");
            getChildren().add(content);
        }
        open = now;
        if (now) {
            folds.add(getId());
        } else {
            folds.remove(getId());
        }
        show();
    }

    private void show() {
        mark.getChildren().setAll(Icon.of(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        head.setAccessibleText(open ? opened : closed);
        if (getChildren().size() > 1) {
            getChildren().get(1).setVisible(open);
            getChildren().get(1).setManaged(open);
        }
    }
}
