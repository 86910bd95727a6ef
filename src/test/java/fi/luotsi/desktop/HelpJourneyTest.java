package fi.luotsi.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.desktop.frame.Preferences;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Help by keyboard alone: on the Open screen and in the frame; contents, search, links, the way back, closing. */
class HelpJourneyTest extends FxTest {

    @TempDir
    Path home;

    @Test
    void help_is_read_and_left_by_keyboard() {
        new Preferences(home).window(new Rectangle2D(0, 0, 1000, 700));
        on(() -> {
            new Desktop(stage(), Rooms.parts(new FakeDoor(), home, new EmptyScreens())).show();
            present(stage());
            return null;
        });
        until("the Open screen", () -> stage().getScene().getFocusOwner() instanceof TextField);
        type(KeyCode.F1);
        until("help on opening", () -> title().equals("Avaaminen") && focused(page()));
        type(KeyCode.ESCAPE);
        until("closed, the focus back in the field",
                () -> find(".hl-pane") == null && stage().getScene().getFocusOwner() instanceof TextField);
        clickOn(find(".lu-practice-card .button"));
        until("the overview", () -> find("#overview") != null && focused(find("#overview")));

        type(KeyCode.F1);
        until("help on the overview", () -> title().equals("Tilannekuva") && focused(page()));
        everythingHasAName();
        type(KeyCode.PAGE_DOWN);
        until("scrolled", () -> page().getVvalue() > 0);
        double scrolled = on(() -> page().getVvalue());
        type(KeyCode.UP);
        until("a little back", () -> page().getVvalue() < scrolled);
        type(KeyCode.END);
        until("at the end", () -> page().getVvalue() > 0.99);

        press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        until("where room is short help makes room for the next screen",
                () -> find(".hl-pane") == null && find("#students") != null && focused(find("#students")));
        type(KeyCode.F1);
        until("help on the students", () -> title().equals("Opiskelijat") && focused(page()));
        press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        until("the search", () -> focused(find("#help-search")));
        write("palautusavain");
        until("places are found", () -> find(".hl-choice") != null);
        type(KeyCode.DOWN);
        until("the first place has the focus", () -> focused(find(".hl-choice")));
        type(KeyCode.ENTER);
        until("its page", () -> find(".hl-choice") == null && focused(page()) && !title().equals("Opiskelijat"));
        type(KeyCode.BACK_SPACE);
        until("back", () -> title().equals("Opiskelijat"));
        on(() -> {
            find("#help-contents").requestFocus();
            return null;
        });
        type(KeyCode.SPACE);
        until("the contents", () -> stage().getScene().getRoot().lookupAll(".hl-choice").size() == 18);
        everythingHasAName();
        type(KeyCode.F1);
        until("F1 with the focus in help closes it", () -> find(".hl-pane") == null);

        press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        until("the palette", () -> stage().getScene().getFocusOwner() instanceof TextField);
        write("saavutettavuusseloste");
        settle();
        type(KeyCode.ENTER);
        until("the statement", () -> title().equals("Saavutettavuusseloste"));
        press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        until("the palette again", () -> find(".lu-palette") != null
                && stage().getScene().getFocusOwner() instanceof TextField);
        write("svenska");
        settle();
        type(KeyCode.ENTER);
        until("the same page in Swedish", () -> title().equals("Tillgänglighetsutlåtande"));
    }

    /** Whatever can have the focus says what it is, and headings tell their level. */
    private void everythingHasAName() {
        on(() -> {
            List<Node> nodes = stage().getScene().getRoot().lookup(".hl-pane").lookupAll("*").stream().toList();
            assertThat(nodes).filteredOn(node -> node.isFocusTraversable() && !(node instanceof ScrollPane bar
                            && bar.getId() == null))
                    .isNotEmpty()
                    .allSatisfy(node -> assertThat(String.valueOf(
                            node.queryAccessibleAttribute(AccessibleAttribute.TEXT)) + node.getAccessibleText())
                            .isNotEqualTo("nullnull").isNotEqualTo("null"));
            assertThat(nodes).filteredOn(node -> node.getStyleClass().contains("hl-h2"))
                    .allSatisfy(node -> assertThat(node.getAccessibleRole()).isEqualTo(AccessibleRole.TEXT));
            return null;
        });
    }

    /** Whether a node has the focus of its window, which need not be the window in front. */
    private boolean focused(Node node) {
        return node != null && stage().getScene().getFocusOwner() == node;
    }

    private String title() {
        return find(".hl-pane .hl-h1") instanceof Labeled label ? label.getText() : "";
    }

    private ScrollPane page() {
        return (ScrollPane) find("#help-page");
    }

    private Node find(String selector) {
        return stage().getScene().getRoot().lookup(selector);
    }
}
