package fi.luotsi.desktop.student;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.paper.Timeline;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.FxTest;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.Test;

class StudentScreenTest extends FxTest {

    private final Desks.Ways ways = new Desks.Ways();
    private StudentScreen screen;

    private Parent open(String right) {
        return show(() -> {
            screen = new StudentScreen(
                    Desks.of(Language.FI, new SimpleObjectProperty<>(Sample.standing()), ways));
            screen.show(right, Sample.ALL);
            return new BorderPane(screen.view(), screen.header(), null, screen.keys(), null);
        });
    }

    private String focused() {
        return on(() -> {
            Node owner = stage().getScene().getFocusOwner();
            return owner == null ? "" : String.valueOf(owner.getAccessibleText());
        });
    }

    private void opened() {
        on(() -> {
            screen.opened();
            screen.focus();
            return null;
        });
        settle();
    }

    /** What is read aloud below a node. */
    private static List<String> heard(Node node) {
        List<String> all = new ArrayList<>();
        if (node.getAccessibleText() != null) {
            all.add(node.getAccessibleText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> all.addAll(heard(child)));
        }
        return all;
    }

    @Test
    void arrowsMoveAlongTheRowsAndEnterUnfolds() {
        open(Sample.RICH);
        opened();
        assertThat(focused()).startsWith("Kasvun tukeminen ja ohjaus, Arvioitu, 20 osp");
        press(KeyCode.DOWN).release(KeyCode.DOWN);
        assertThat(focused()).startsWith("Hoito ja huolenpito");
        press(KeyCode.UP).release(KeyCode.UP);
        assertThat(focused()).startsWith("Kasvun tukeminen");
        press(KeyCode.END).release(KeyCode.END);
        assertThat(focused()).contains("Ei päiviä suunnitelmassa");
        int rows = lookup(".st-row").queryAll().size();
        press(KeyCode.UP).release(KeyCode.UP);
        press(KeyCode.UP).release(KeyCode.UP);
        assertThat(focused()).startsWith("5 muuta osa-aluetta · 8 osp");
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        settle();
        assertThat(lookup(".st-row").queryAll().size()).isEqualTo(rows + 5);
    }

    @Test
    void thePaperHasTheTimeThatIsInSightAndAProtectedPersonHasNone() throws Exception {
        open(Sample.RICH);
        assertThat(drawn().title()).isEqualTo("Aikajana 1.8.2025–31.12.2027");
        clickOn("Lukukausi");
        opened();
        press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        settle();
        assertThat(drawn().title()).isEqualTo("Aikajana 1.1.–31.7.2027");
        assertThat(drawn().lines()).as("the reporting date is before").isEmpty();
        on(() -> {
            screen.show(Sample.PROTECTED, Sample.ALL);
            return null;
        });
        assertThat(on(() -> screen.paper())).isNull();
    }

    private Timeline drawn() throws Exception {
        return on(() -> screen.paper()).call().stream().filter(Timeline.class::isInstance).map(Timeline.class::cast)
                .findFirst().orElseThrow();
    }

    @Test
    void jAndKWalkTheListAndBackspaceLeavesIt() {
        open(Sample.RICH);
        opened();
        press(KeyCode.J).release(KeyCode.J);
        press(KeyCode.K).release(KeyCode.K);
        press(KeyCode.BACK_SPACE).release(KeyCode.BACK_SPACE);
        assertThat(ways.taken).containsExactly(
                "student " + Sample.NO_KOSKI, "student " + Sample.NO_PLAN, "back " + Sample.RICH);
    }

    @Test
    void digitsOpenFlagsAndVShowsTheTable() {
        open(Sample.RICH);
        opened();
        press(KeyCode.DIGIT2).release(KeyCode.DIGIT2);
        settle();
        assertThat(lookup(".lu-flag-card").queryAll()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(focused()).endsWith("Avattu");
        assertThat(lookup(".lu-flag-open").queryAll()).hasSize(1);
        press(KeyCode.DIGIT2).release(KeyCode.DIGIT2);
        settle();
        assertThat(lookup(".lu-flag-open").queryAll()).isEmpty();
        press(KeyCode.V).release(KeyCode.V);
        settle();
        TableView<?> table = lookup(".st-table").query();
        assertThat(table.getItems()).hasSize(16);
        press(KeyCode.V).release(KeyCode.V);
        settle();
        assertThat(lookup(".st-timeline").queryAll()).hasSize(1);
    }

    @Test
    void aProtectedPersonsNameAndPlacesAreInNoAccessibleText() {
        Parent root = open(Sample.PROTECTED);
        press(KeyCode.DIGIT1).release(KeyCode.DIGIT1);
        assertThat(on(() -> heard(screen.view())))
                .isNotEmpty()
                .noneMatch(text -> text.contains("Salokangas") || text.contains("Koivurinteen"));
        assertThat(on(() -> root.lookup("#student-name"))).isNotNull();
    }
}
