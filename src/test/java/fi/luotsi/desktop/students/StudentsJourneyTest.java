package fi.luotsi.desktop.students;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.keep.Deed;
import fi.luotsi.core.keep.Mark;
import fi.luotsi.core.rule.Severity;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.FakeDoor;
import fi.luotsi.desktop.FxTest;
import fi.luotsi.desktop.Pictures;
import fi.luotsi.desktop.part.Theme;
import fi.luotsi.work.SavedViews;
import fi.luotsi.work.Standing;
import fi.luotsi.work.WriteTable;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Students screen used with the keyboard and the mouse. */
class StudentsJourneyTest extends FxTest {

    private static Standing practice;

    @TempDir
    private Path folder;

    private final Ways ways = new Ways();
    private ObjectProperty<Standing> standing;
    private StudentsScreen screen;

    @BeforeAll
    static void people() {
        practice = People.practice(128);
    }

    private void open(Standing shown, Choices choices) {
        standing = new SimpleObjectProperty<>(shown);
        show(() -> {
            screen = new StudentsScreen(ways.desk(Language.FI, standing, true), choices, null,
                    (title, name) -> folder.resolve(name));
            return (Parent) screen.view();
        }, Theme.FIRST);
        until("rows", () -> screen.model().rows().get() != null);
        on(() -> {
            screen.opened();
            screen.focus();
            return null;
        });
        settle();
    }

    private StudentsTable table() {
        return (StudentsTable) find("students-table");
    }

    private Node find(String id) {
        return screen.view().lookup("#" + id);
    }

    private int place() {
        return on(() -> table().getSelectionModel().getSelectedIndex());
    }

    private List<StudentRow> seen() {
        return on(() -> List.copyOf(screen.model().seen()));
    }

    private Set<String> ticked() {
        return on(() -> screen.model().ticked());
    }

    private void keys(KeyCode... codes) {
        push(codes);
        settle();
    }

    @Test
    void keys_tick_open_and_come_back_and_the_row_with_the_focus_stays_by_student() {
        open(practice, new Choices());
        assertThat(place()).isZero();
        keys(KeyCode.DOWN);
        keys(KeyCode.SPACE);
        assertThat(ticked()).containsExactly(seen().get(1).studyRight());
        assertThat(on(() -> find("ticked").isVisible())).isTrue();
        keys(KeyCode.DOWN);
        keys(KeyCode.DOWN);
        keys(KeyCode.SHIFT, KeyCode.DOWN);
        keys(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(place()).isEqualTo(5);
        assertThat(ticked()).hasSize(4).contains(seen().get(1).studyRight(), seen().get(5).studyRight());
        keys(KeyCode.SHIFT, KeyCode.UP);
        assertThat(ticked()).hasSize(3).doesNotContain(seen().get(5).studyRight());
        on(() -> {
            Pictures.draw("students-focus", table().getScene());
            return null;
        });
        assertThat(on(() -> ((Label) find("ticked")).getText())).isEqualTo("3 valittu");
        keys(KeyCode.ESCAPE);
        assertThat(ticked()).isEmpty();
        assertThat(on(() -> find("ticked").isVisible())).isFalse();
        keys(KeyCode.CONTROL, KeyCode.A);
        assertThat(ticked()).hasSize(seen().size());
        keys(KeyCode.ESCAPE);
        keys(KeyCode.END);
        assertThat(place()).isEqualTo(seen().size() - 1);
        keys(KeyCode.HOME);
        assertThat(place()).isZero();
        keys(KeyCode.DOWN);
        keys(KeyCode.ENTER);
        assertThat(ways.taken).containsExactly(seen().get(1).studyRight());
        assertThat(ways.among).isEqualTo(seen().stream().map(StudentRow::studyRight).toList());
        String other = seen().get(100).studyRight();
        on(() -> {
            screen.back(other);
            return null;
        });
        settle();
        assertThat(place()).isEqualTo(100);
        assertThat(on(() -> table().isFocused())).isTrue();
        until("the row is in sight", () -> table().lookupAll(".table-row-cell").stream()
                .anyMatch(row -> row instanceof TickedRow ticked && ticked.getIndex() == 100
                        && row.localToScene(row.getBoundsInLocal()).getMaxY() <= 700));
        keys(KeyCode.END);
        String last = seen().get(place()).studyRight();
        StudentRows first = on(() -> screen.model().rows().get());
        on(() -> {
            standing.set(People.standing(practice.cohort()));
            return null;
        });
        until("new rows", () -> screen.model().rows().get() != first);
        assertThat(seen().get(place()).studyRight()).isEqualTo(last);
    }

    @Test
    void words_facets_and_figures_narrow_and_a_tick_never_stays_out_of_sight() {
        open(practice, new Choices());
        StudentRow wanted = seen().get(40);
        keys(KeyCode.CONTROL, KeyCode.F);
        assertThat(on(() -> find("student-search").isFocused())).isTrue();
        write(wanted.studyRight().substring(wanted.studyRight().length() - 8));
        until("narrowed", () -> screen.model().seen().size() == 1);
        assertThat(seen()).containsExactly(wanted);
        assertThat(on(() -> ((Label) find("count")).getText())).isEqualTo("1 / 128");
        keys(KeyCode.ESCAPE);
        assertThat(on(() -> table().isFocused())).isTrue();
        clickOn("#clear");
        until("all again", () -> screen.model().seen().size() == 128);
        int all = seen().size();
        clickOn("#facets");
        clickOn("#facet-WORST-CRITICAL");
        settle();
        assertThat(seen()).isNotEmpty().hasSizeLessThan(all)
                .allMatch(row -> row.flags(Severity.CRITICAL) > 0);
        clickOn("#close-facets");
        clickOn(".sd-chip");
        settle();
        assertThat(seen()).hasSize(all);
        on(() -> {
            table().requestFocus();
            return null;
        });
        keys(KeyCode.CONTROL, KeyCode.A);
        Set<String> two = Set.of(seen().get(3).studyRight(), seen().get(9).studyRight());
        on(() -> {
            screen.only("Ei päivitetty 90 päivään", two);
            return null;
        });
        settle();
        assertThat(seen()).extracting(StudentRow::studyRight).containsExactlyInAnyOrderElementsOf(two);
        assertThat(ticked()).isEqualTo(two);
        on(() -> {
            screen.only("Ei ketään", Set.of());
            return null;
        });
        settle();
        assertThat(on(() -> find("empty").isVisible())).isTrue();
        assertThat(ticked()).isEmpty();
        clickOn("#empty-deed");
        settle();
        assertThat(seen()).hasSize(128);
    }

    @Test
    void conditions_order_and_columns_stay_when_the_screen_is_made_anew() {
        Choices choices = new Choices();
        open(practice, choices);
        on(() -> {
            screen.model().choose(Facet.WORST, Facet.NO_FLAGS, true);
            TableColumn<StudentRow, ?> name = table().getColumns().stream()
                    .filter(column -> column.getUserData() == Column.NAME).findFirst().orElseThrow();
            name.setSortType(TableColumn.SortType.DESCENDING);
            table().getSortOrder().setAll(List.of(name));
            return null;
        });
        clickOn(find("columns"));
        until("the choice of columns", () -> lookup("#column-TEACHER").tryQuery().isPresent());
        clickOn("#column-TEACHER").type(KeyCode.ESCAPE);
        settle();
        List<String> before = seen().stream().map(StudentRow::studyRight).toList();
        List<Column> columns = on(() -> table().shown());
        assertThat(columns).contains(Column.TEACHER);
        open(practice, choices);
        assertThat(seen()).extracting(StudentRow::studyRight).containsExactlyElementsOf(before);
        assertThat(seen()).isSortedAccordingTo(StudentRow.by(Column.NAME, false));
        assertThat(on(() -> table().shown())).isEqualTo(columns);
    }

    @Test
    void rows_that_could_not_be_made_say_so_and_can_be_made_again() {
        SimpleObjectProperty<Standing> none = new SimpleObjectProperty<>();
        show(() -> {
            screen = new StudentsScreen(ways.desk(Language.FI, none, false), new Choices());
            screen.model().failed().set(true);
            none.set(practice);
            return (Parent) screen.view();
        }, Theme.FIRST);
        on(() -> {
            screen.again();
            return null;
        });
        until("rows", () -> screen.model().rows().get() != null);
        assertThat(on(() -> screen.model().failed().get())).isFalse();
        assertThat(on(() -> find("empty").isVisible())).isFalse();
    }

    @Test
    void what_is_seen_is_copied_and_written_into_files_and_the_log_says_so() {
        open(People.standing(Make.cohort(
                People.student("right-a", "Kaislavuo", "Eevi", "LH24A", false),
                People.student("right-b", "Salokangas", "Helka", "LH25A", true))), new Choices());
        keys(KeyCode.CONTROL, KeyCode.A);
        clickOn("#copy");
        settle();
        String text = on(() -> Clipboard.getSystemClipboard().getString());
        assertThat(text).startsWith("Harjoitus").contains("Kaislavuo Eevi").doesNotContain("Salokangas");
        assertThat(on(() -> ((Label) find("told")).getText()))
                .isEqualTo("2 riviä on leikepöydällä. 1 suojattu ilman nimeä.");
        assertThat(seen()).extracting(row -> row.words(Column.NAME)).contains("Salokangas Helka");
        keys(KeyCode.ESCAPE);
        keys(KeyCode.CONTROL, KeyCode.E);
        Path workbook = folder.resolve("opiskelijat-2026-11-23.xlsx");
        until("told", () -> ((Label) find("told")).getText().startsWith("Lista on tallennettu: opiskelijat-2026-11-23.xlsx."));
        assertThat(workbook).isNotEmptyFile();
        on(() -> {
            screen.exporting().file(WriteTable.Form.PDF);
            return null;
        });
        until("printed", () -> ((Label) find("told")).getText().startsWith("Tuloste on tallennettu"));
        assertThat(folder.resolve("opiskelijat-2026-11-23.pdf")).isNotEmptyFile();
        assertThat(ways.noted).extracting(use -> use.what() + " " + use.about()).containsExactly(
                "EXPORT clipboard: 2", "EXPORT opiskelijat-2026-11-23.xlsx: 2", "PRINT opiskelijat-2026-11-23.pdf: 2");
    }

    @Test
    void flags_of_the_ticked_are_marked_in_one_deed_that_ctrl_z_takes_back() {
        FakeDoor.FakeKeep keep = new FakeDoor.FakeKeep("Rantatie", false);
        keep.fill(practice.cohort());
        standing = new SimpleObjectProperty<>(practice);
        show(() -> {
            screen = new StudentsScreen(ways.marking(Language.FI, standing, keep), new Choices());
            return (Parent) screen.view();
        }, Theme.FIRST);
        until("rows", () -> screen.model().rows().get() != null);
        on(() -> {
            screen.model().choose(Facet.RULE, "B1", true);
            screen.opened();
            screen.focus();
            return null;
        });
        settle();
        int students = seen().size();
        keys(KeyCode.CONTROL, KeyCode.A);
        keys(KeyCode.M);
        List<Flag> flags = seen().stream().flatMap(row -> practice.openOf(row.studyRight()).stream())
                .filter(flag -> flag.rule().id().equals("B1")).toList();
        assertThat(students).isGreaterThan(1);
        assertThat(flags).hasSizeGreaterThan(1);
        Button seen = (Button) find("mark-seen");
        assertThat(seen.getText()).isEqualTo("Merkitse " + flags.size() + " nostoa nähdyiksi");
        assertThat(on(seen::isFocused)).as("one key away").isTrue();
        on(() -> {
            Pictures.draw("students-mark", seen.getScene());
            return null;
        });
        keys(KeyCode.SPACE);
        assertThat(keep.marks()).hasSize(flags.size()).extracting(Mark::deed).containsOnly(Deed.SEEN);
        assertThat(keep.marks()).extracting(Mark::batch).containsOnly(1L);
        until("told", () -> ways.told().equals(flags.size() + " nostoa merkitty nähdyiksi"));
        assertThat(on(() -> table().isFocused())).isTrue();
        ways.takeBack();
        assertThat(keep.marks()).hasSize(2 * flags.size());
        assertThat(standing.get().marks().inForce()).isEmpty();
        keys(KeyCode.X);
        write("sovittu toisin");
        clickOn("#mark-save");
        settle();
        assertThat(standing.get().openOf(flags.getFirst().studyRight()))
                .noneMatch(flag -> flag.rule().id().equals("B1"));
        until("nobody is left", () -> screen.model().seen().isEmpty());
        ways.takeBack();
        until("they are back", () -> screen.model().seen().size() == students);
        ways.takeBack();
        assertThat(keep.marks()).as("everything has been taken back").hasSize(4 * flags.size());
    }

    @Test
    void a_view_is_saved_chosen_again_renamed_and_deleted_with_a_way_back() {
        FakeDoor.FakeKeep keep = new FakeDoor.FakeKeep("Rantatie", false);
        SavedViews kept = new SavedViews(keep);
        standing = new SimpleObjectProperty<>(practice);
        list(kept);
        on(() -> {
            screen.model().choose(Facet.WORST, "CRITICAL", true);
            screen.model().choices().columns().add(Column.TEACHER);
            screen.model().sort(Column.NAME, true);
            return null;
        });
        settle();
        assertThat(on(() -> table().shown())).contains(Column.TEACHER);
        List<StudentRow> critical = seen();
        view("view-save");
        until("asked for a name", () -> lookup("#view-name").tryQuery().isPresent());
        write("Kriittiset").type(KeyCode.ENTER);
        until("kept", () -> kept.list().size() == 1);
        assertThat(views().getText()).isEqualTo("Kriittiset");
        view("view-none");
        assertThat(seen()).hasSize(128);
        assertThat(on(() -> table().shown())).doesNotContain(Column.TEACHER);
        view("view-Kriittiset");
        assertThat(seen()).isEqualTo(critical);
        assertThat(on(() -> table().shown())).contains(Column.TEACHER);
        until("remembered", () -> kept.last() != null);
        on(() -> {
            screen.model().choose(Facet.WORST, "SERIOUS", true);
            return null;
        });
        assertThat(views().getText()).isEqualTo("Kriittiset (muutettu)");
        view("view-rename");
        until("asked for another name", () -> lookup("#view-name").tryQuery().isPresent());
        push(KeyCode.CONTROL, KeyCode.A);
        write("Katso heti").type(KeyCode.ENTER);
        until("renamed", () -> kept.last() != null && kept.last().name().equals("Katso heti"));
        list(kept);
        until("the last view comes of itself", () -> views().getText().equals("Katso heti"));
        assertThat(seen()).extracting(StudentRow::studyRight)
                .containsExactlyElementsOf(critical.stream().map(StudentRow::studyRight).toList());
        view("view-delete");
        until("deleted", () -> kept.list().isEmpty());
        until("told", () -> ways.told().equals("Näkymä Katso heti on poistettu"));
        ways.takeBack();
        until("back again", () -> kept.list().size() == 1);
    }

    private void list(SavedViews kept) {
        show(() -> {
            screen = new StudentsScreen(ways.desk(Language.FI, standing, true), new Choices(), kept, null);
            return (Parent) screen.view();
        }, Theme.FIRST);
        until("rows", () -> screen.model().rows().get() != null);
        on(() -> {
            screen.opened();
            screen.focus();
            return null;
        });
        settle();
    }

    private MenuButton views() {
        return (MenuButton) find("views");
    }

    private void view(String id) {
        on(() -> {
            views().getItems().stream().filter(item -> id.equals(item.getId())).findFirst().orElseThrow().fire();
            return null;
        });
        settle();
    }

}
