package fi.luotsi.desktop.student;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.follow.FlagState;
import fi.luotsi.core.keep.Deed;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.FakeDoor;
import fi.luotsi.desktop.FxTest;
import fi.luotsi.desktop.Pictures;
import fi.luotsi.desktop.part.Theme;
import fi.luotsi.work.Standing;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.Test;

/** Marks the flags of one student on their cards. */
class MarkFlagTest extends FxTest {

    private final FakeDoor.FakeKeep keep = new FakeDoor.FakeKeep("Rantatie", false);
    private final ObjectProperty<Standing> standing = new SimpleObjectProperty<>(Sample.standing());
    private StudentScreen screen;

    private void open(Language language) {
        keep.fill(standing.get().cohort());
        show(() -> content(language));
        on(() -> {
            screen.opened();
            screen.focus();
            return null;
        });
        settle();
        press(KeyCode.DIGIT1).release(KeyCode.DIGIT1);
        settle();
    }

    private Parent content(Language language) {
        screen = new StudentScreen(Desks.marking(language, standing, keep));
        screen.show(Sample.RICH, Sample.ALL);
        return new BorderPane(screen.view());
    }

    private void choose(String id) {
        MenuButton menu = lookup(".lu-mark-menu").query();
        MenuItem item = menu.getItems().stream().filter(one -> ("mark-" + id).equals(one.getId())).findFirst()
                .orElseThrow();
        on(() -> {
            item.fire();
            return null;
        });
        settle();
    }

    private List<String> choices() {
        MenuButton menu = lookup(".lu-mark-menu").query();
        return on(() -> menu.getItems().stream().map(MenuItem::getId).filter(id -> id != null).toList());
    }

    private Flag first() {
        return new FlagOrder().first(standing.get());
    }

    private static final class FlagOrder {
        Flag first(Standing now) {
            return StudentCase.of(now, Sample.RICH, Language.FI).flags().cards().getFirst();
        }
    }

    @Test
    void a_flag_is_seen_postponed_and_taken_back() {
        open(Language.FI);
        int open = StudentCase.of(standing.get(), Sample.RICH, Language.FI).flags().open();
        assertThat(choices()).doesNotContain("mark-undo");
        choose("seen");
        assertThat(first().state()).isEqualTo(FlagState.SEEN);
        assertThat(words()).contains("nähty", "Nähty 23.11.2026 (ope).");
        choose("weeks");
        assertThat(first().state()).isEqualTo(FlagState.POSTPONED);
        assertThat(words()).contains("lykätty", "Nostot " + (open - 1));
        assertThat(choices()).contains("mark-undo");
        choose("undo");
        assertThat(first().state()).isEqualTo(FlagState.SEEN);
        assertThat(keep.marks()).extracting(mark -> mark.deed())
                .containsExactly(Deed.SEEN, Deed.POSTPONED, Deed.UNDONE);
    }

    @Test
    void wrong_asks_why_and_holds_for_half_a_year() {
        open(Language.FI);
        choose("wrong");
        Button save = lookup("#mark-save").query();
        assertThat(save.isDisabled()).isTrue();
        TextArea reason = lookup("#mark-reason").query();
        assertThat(on(() -> stage().getScene().getFocusOwner())).isSameAs(reason);
        write("sovittu toisin");
        settle();
        assertThat(save.isDisabled()).isFalse();
        on(() -> {
            save.fire();
            return null;
        });
        settle();
        assertThat(first().state()).isEqualTo(FlagState.WRONG);
        assertThat(keep.marks().getFirst().until()).isEqualTo(LocalDate.of(2027, 5, 23));
        assertThat(keep.marks().getFirst().reason()).isEqualTo("sovittu toisin");
        assertThat(words()).contains("Väärä 23.5.2027 asti, koska: sovittu toisin (23.11.2026, ope).");
    }

    @Test
    void a_reason_half_written_outlives_the_card() {
        open(Language.FI);
        choose("wrong");
        write("sovittu ti");
        settle();
        on(() -> {
            Standing same = standing.get();
            standing.set(new Standing(same.date(), same.unit(), same.cohort(), same.limits(), same.run(),
                    same.situations(), same.open(), same.since(), same.marks(), same.trend(), same.codes(), same.texts()));
            return null;
        });
        settle();
        TextArea reason = lookup("#mark-reason").query();
        assertThat(reason.getText()).isEqualTo("sovittu ti");
        assertThat(on(() -> stage().getScene().getFocusOwner())).as("one can go on writing").isSameAs(reason);
        write("imissä");
        settle();
        assertThat(reason.getText()).isEqualTo("sovittu tiimissä");
        Button save = lookup("#mark-save").query();
        on(() -> {
            save.fire();
            return null;
        });
        settle();
        assertThat(first().state()).isEqualTo(FlagState.WRONG);
        assertThat(keep.marks().getFirst().reason()).startsWith("sovittu tiimissä");
        assertThat(lookup("#mark-reason").tryQuery()).as("what was saved is no draft").isEmpty();
    }

    @Test
    void a_reason_given_up_is_forgotten() {
        open(Language.FI);
        choose("wrong");
        write("en sittenkään");
        settle();
        Button cancel = lookup(".button").queryAllAs(Button.class).stream()
                .filter(button -> "Peruuta".equals(button.getText())).findFirst().orElseThrow();
        on(() -> {
            cancel.fire();
            return null;
        });
        settle();
        choose("wrong");
        TextArea reason = lookup("#mark-reason").query();
        assertThat(reason.getText()).isEmpty();
    }

    @Test
    void pictures_in_light_and_dark() {
        open(Language.FI);
        choose("mended");
        for (Theme theme : List.of(Theme.FIRST, Theme.FIRST.with(Theme.Scheme.DARK))) {
            String name = "student-marked-" + (theme == Theme.FIRST ? "light" : "dark");
            var scene = Pictures.draw(name, theme, 1224, 1100, () -> content(Language.FI));
            assertThat(on(() -> Pictures.cut(scene.getRoot()))).isEmpty();
        }
        Scene asked = Pictures.draw("student-mark-wrong", Theme.FIRST, 1224, 1100, () -> content(Language.FI));
        on(() -> {
            MenuButton menu = (MenuButton) asked.getRoot().lookup(".lu-mark-menu");
            menu.getItems().stream().filter(item -> "mark-wrong".equals(item.getId())).findFirst().orElseThrow().fire();
            Pictures.draw("student-mark-wrong", asked);
            return null;
        });
        assertThat(on(() -> Pictures.cut(asked.getRoot()))).isEmpty();
    }
}
