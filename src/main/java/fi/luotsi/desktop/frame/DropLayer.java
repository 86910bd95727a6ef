package fi.luotsi.desktop.frame;

import fi.luotsi.desktop.part.Icon;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** Takes files that are dropped onto the window anywhere, and shows while they hover that they will be taken. */
final class DropLayer extends StackPane {

    /**
     * @param over what files may be dropped onto
     * @param ready whether files can be taken now
     * @param take gets what is dropped
     */
    DropLayer(Node over, String words, BooleanSupplier ready, Consumer<List<Path>> take) {
        HBox sign = new HBox(Icon.of(Feather.DOWNLOAD), new Label(words));
        sign.getStyleClass().add("lu-drop-words");
        sign.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(sign);
        getStyleClass().add("lu-drop");
        setMouseTransparent(true);
        setVisible(false);
        over.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles() && ready.getAsBoolean()) {
                event.acceptTransferModes(TransferMode.COPY);
                setVisible(true);
                event.consume();
            }
        });
        over.setOnDragExited(event -> setVisible(false));
        over.setOnDragDropped(event -> dropped(event, ready, take));
    }

    private void dropped(DragEvent event, BooleanSupplier ready, Consumer<List<Path>> take) {
        setVisible(false);
        if (!event.getDragboard().hasFiles() || !ready.getAsBoolean()) {
            return;
        }
        List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
        event.setDropCompleted(true);
        event.consume();
        take.accept(files);
    }
}
