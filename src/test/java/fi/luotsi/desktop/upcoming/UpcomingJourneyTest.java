package fi.luotsi.desktop.upcoming;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.ahead.Deadline;
import fi.luotsi.core.ahead.Only;
import fi.luotsi.core.keep.Use;
import fi.luotsi.core.privacy.Nameless;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.FxTest;
import fi.luotsi.desktop.frame.Desk;
import fi.luotsi.desktop.part.Background;
import fi.luotsi.desktop.students.People;
import fi.luotsi.desktop.students.Ways;
import fi.luotsi.work.Standing;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Through the screen with the keyboard: deadlines, weeks, filters, the table, copying, names hidden. */
class UpcomingJourneyTest extends FxTest {

    private final Ways ways = new Ways();
    private final List<Use> uses = new CopyOnWriteArrayList<>();
    private Parent root;

    private Node find(String selector) {
        return on(() -> root.lookup(selector));
    }

    private String words(String selector) {
        return on(() -> ((Label) root.lookup(selector)).getText());
    }

    @SuppressWarnings("unchecked")
    private TableView<DeadlineRow> list() {
        return (TableView<DeadlineRow>) find("#deadlines");
    }

    @SuppressWarnings("unchecked")
    private void choose(String id, int place) {
        on(() -> {
            ComboBox<Choice> box = (ComboBox<Choice>) root.lookup(id);
            box.setValue(box.getItems().get(place));
            return null;
        });
        settle();
    }

    @Test
    void a_head_looks_at_what_is_coming_up() {
        Standing practice = People.practice(128);
        ObjectProperty<Standing> standing = new SimpleObjectProperty<>(practice);
        UpcomingScreen screen = on(() -> new UpcomingScreen(new Desk(
                new SimpleObjectProperty<>(Language.FI), standing, new Background(), ways, null, uses::add, true)));
        UpcomingModel model = screen.model();
        until("it is worked out", () -> model.seen().get() != null);
        root = show(() -> (Parent) screen.view());
        on(() -> {
            screen.opened();
            screen.focus();
            return null;
        });
        settle();

        // The list has the focus, the first deadline first, and the peak is named without pointing at anything.
        Outlook seen = model.seen().get();
        List<Deadline> deadlines = seen.ahead().deadlines();
        assertThat(deadlines).hasSizeGreaterThan(5).isSortedAccordingTo(Deadline.FIRST);
        assertThat(list().isFocused()).isTrue();
        assertThat(on(() -> list().getSelectionModel().getSelectedIndex())).isZero();
        assertThat(words("#count")).startsWith(deadlines.size() + " takarajaa");
        assertThat(words("#peak-told")).startsWith("Huippu: vk ");
        int peak = seen.ahead().load().peak();
        assertThat(words("#peak")).isEqualTo(seen.ahead().load().total(peak) + " · huippu");
        assertThat(words("#safe-note")).startsWith("Viimeistään-päivä on arkipäivä");
        assertThat(words("#more")).contains(deadlines.getFirst().rule().id());

        // Down and Enter open the student with the list as it is seen.
        type(KeyCode.DOWN);
        type(KeyCode.ENTER);
        settle();
        assertThat(ways.taken).containsExactly(deadlines.get(1).studyRight());
        assertThat(ways.among).isEqualTo(deadlines.stream().map(Deadline::studyRight).distinct().toList());

        // Right goes to the next week, and the list to its first deadline.
        type(KeyCode.RIGHT);
        settle();
        assertThat(on(() -> model.week.get())).isEqualTo(1);
        int place = IntStream.range(0, deadlines.size())
                .filter(i -> seen.ahead().span().column(deadlines.get(i).lastSafe()) == 1).findFirst().orElseThrow();
        assertThat(on(() -> list().getSelectionModel().getSelectedIndex())).isEqualTo(place);

        // In the calendar Enter opens the students behind a number.
        on(() -> {
            root.lookup("#weeks").requestFocus();
            model.week.set(peak);
            return null;
        });
        settle();
        Texts texts = Texts.beside(UpcomingScreen.class, "Upcoming.properties");
        Line first = seen.lines(By.KIND, texts).getFirst();
        type(KeyCode.DOWN).type(KeyCode.UP);
        assertThat(on(() -> root.lookup("#weeks").getAccessibleText())).contains(first.label(), ": " + first.counts()[peak]);
        type(KeyCode.END).type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.DOWN);
        type(KeyCode.ENTER);
        settle();
        assertThat(ways.taken.getLast()).startsWith("students Yhteensä, vk ");

        // V shows the same numbers as a table.
        type(KeyCode.V);
        settle();
        TableView<?> table = (TableView<?>) find("#week-table");
        assertThat(on(() -> table.getItems().size())).isEqualTo(8);
        assertThat(table.isFocused()).isTrue();
        assertThat(on(() -> table.getColumns().getLast().getCellData(0))).isEqualTo(0);
        type(KeyCode.V);
        settle();
        assertThat(find("#week-table")).isNull();

        // A place alone: the calendar, the list and the sentence follow.
        choose("#places", 1);
        Only only = on(() -> model.only.get());
        assertThat(only.place()).isNotNull();
        assertThat(on(() -> list().getItems().size())).isLessThan(deadlines.size());
        assertThat(on(() -> model.seen().get().ahead().events())).isNotEmpty()
                .allSatisfy(event -> assertThat(event.place().key()).isEqualTo(only.place()));
        choose("#places", 0);
        assertThat(on(() -> list().getItems().size())).isEqualTo(deadlines.size());

        // Copied is what is seen, marked as practice.
        press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        settle();
        String copied = on(() -> Clipboard.getSystemClipboard().getString());
        assertThat(copied).startsWith("Harjoitus – keksittyä aineistoa\n\tvk 48 (23.–29.11.)").contains("Hoida viimeistään\t");
        assertThat(copied.lines().count()).isEqualTo(2 + 5 + 2 + deadlines.size());
        assertThat(words("#told")).startsWith("Kopioitu");
        assertThat(uses).containsExactly(Use.of(Use.What.EXPORT, "clipboard: " + deadlines.size()));

        // With names hidden nobody is named, and nothing else changes.
        String name = deadlines.getFirst().student().fullName();
        assertThat(copied).contains(name);
        on(() -> {
            standing.set(People.standing(Nameless.of(practice.cohort())));
            return null;
        });
        until("nobody is named", () -> list().getItems().stream().noneMatch(
                row -> row.words(DeadlineRow.Column.NAME).equals(name)));
        assertThat(on(() -> list().getItems().size())).isEqualTo(deadlines.size());

        // Four weeks show fewer.
        clickOn("#range-FOUR");
        until("four weeks", () -> model.seen().get().ahead().span().columns().size() == 4);
        assertThat(on(() -> list().getItems().size())).isLessThanOrEqualTo(deadlines.size());
        on(() -> {
            screen.closed();
            return null;
        });
        assertThat(on(() -> Clipboard.getSystemClipboard().hasString())).as("taken off the clipboard").isFalse();
    }
}
