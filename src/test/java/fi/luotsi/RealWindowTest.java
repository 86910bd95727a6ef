package fi.luotsi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fi.luotsi.desktop.Pictures;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What only a real window can show: files dragged from another window, a limit and a column's edge dragged by the mouse.
 * {@code mvn -P xvfb verify} runs it in a virtual screen; without a display it is skipped.
 */
@Tag("realwindow")
class RealWindowTest extends FrameTest {

    @BeforeAll
    static void practise() throws Exception {
        assumeTrue(display(), "needs a real window: mvn -P xvfb verify, with the package xvfb");
        practise(40);
    }

    private static boolean display() {
        String display = System.getenv("DISPLAY");
        boolean there = display == null || !display.startsWith(":")
                || Files.exists(Path.of("/tmp/.X11-unix/X" + display.substring(1).replaceAll("\\..*", "")));
        return there && System.getProperty("glass.platform") == null
                && new DisplayCheck(System.getProperty("os.name"), System::getenv).obstacle(Locale.ROOT) == null;
    }

    @Test
    void files_dragged_from_another_window_are_taken() throws Exception {
        open();
        Path file = Files.writeString(home.resolve("opiskelijat.csv"), "Sukunimi;Etunimi\n");
        Label source = on(() -> {
            Label label = new Label("opiskelijat.csv");
            label.setMinSize(200, 80);
            label.setOnDragDetected(event -> {
                Dragboard board = label.startDragAndDrop(TransferMode.COPY);
                ClipboardContent content = new ClipboardContent();
                content.putFiles(List.of(file.toFile()));
                board.setContent(content);
                event.consume();
            });
            Stage other = new Stage();
            other.setScene(new Scene(label));
            other.setX(1080);
            other.setY(100);
            other.show();
            return label;
        });
        settle();
        try {
            drag(source).moveBy(-40, 10).moveTo(find(".lu-overview"));
            until("the sign that they will be taken", () -> find(".lu-drop") != null && find(".lu-drop").isVisible());
            on(() -> {
                Pictures.draw("real-drop", stage().getScene());
                return null;
            });
            moveBy(20, 20).drop();
            until("taken", 10, () -> window().brought().equals(List.of(file)));
            until("the sign is gone", () -> !find(".lu-drop").isVisible());
        } finally {
            on(() -> {
                source.getScene().getWindow().hide();
                return null;
            });
        }
    }

    @Test
    void a_limit_is_moved_by_dragging_its_slider() {
        open();
        press(KeyCode.CONTROL).type(KeyCode.DIGIT7).release(KeyCode.CONTROL);
        until("the catalogue", () -> find("#rule-B1") != null);
        on(() -> {
            ((Button) find("#rule-B1")).fire();
            return null;
        });
        until("its page", () -> find("#slider-notice") != null && !background().busy().get());
        Slider slider = (Slider) find("#slider-notice");
        double before = slider.getValue();
        drag(slider.lookup(".thumb")).moveBy(-60, 0).drop();
        until("another limit is tried", () -> slider.getValue() < before && find("#why") != null);
        assertThat(((TextField) find("#limit-notice")).getText()).isEqualTo(String.valueOf(Math.round(slider.getValue())));
    }

    @Test
    void a_column_is_made_wider_by_dragging_its_edge() {
        open();
        press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        until("rows", () -> find("#students-table") instanceof TableView<?> table && !table.getItems().isEmpty());
        TableView<?> table = (TableView<?>) find("#students-table");
        TableColumn<?, ?> column = table.getVisibleLeafColumn(1);
        double before = column.getWidth();
        Node head = table.lookupAll(".column-header").stream()
                .filter(node -> node.getLayoutBounds().getWidth() == before && node.isVisible()).findFirst().orElseThrow();
        Bounds edge = on(() -> head.localToScreen(head.getLayoutBounds()));
        moveTo(edge.getMaxX() - 1, edge.getCenterY());
        drag().moveBy(40, 0).drop();
        until("wider", () -> column.getWidth() > before + 20);
    }
}
