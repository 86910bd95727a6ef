package fi.luotsi.desktop.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

/** One history of what can be taken back, over all screens. */
class UndoTest {

    private final Undo undo = new Undo();
    private final List<String> done = new ArrayList<>();

    private void deed(String name) {
        undo.did(name, Undo.Step.now(() -> done.add("-" + name)), Undo.Step.now(() -> done.add("+" + name)));
    }

    private Undo.What what() {
        return undo.told().get().what();
    }

    @Test
    void the_latest_deed_comes_first_and_can_be_done_again() {
        deed("a");
        deed("b");
        assertThat(undo.told().get()).isEqualTo(new Undo.Told(Undo.What.DONE, "b"));
        undo.back();
        undo.back();
        assertThat(done).containsExactly("-b", "-a");
        assertThat(undo.told().get()).isEqualTo(new Undo.Told(Undo.What.BACK, "a"));
        undo.back();
        assertThat(what()).isEqualTo(Undo.What.NOTHING);
        undo.again();
        undo.again();
        assertThat(done).containsExactly("-b", "-a", "+a", "+b");
        assertThat(what()).isEqualTo(Undo.What.AGAIN);
        undo.again();
        assertThat(what()).isEqualTo(Undo.What.NOTHING_AGAIN);
    }

    @Test
    void a_new_deed_leaves_nothing_to_do_again() {
        deed("a");
        undo.back();
        deed("b");
        undo.again();
        assertThat(what()).isEqualTo(Undo.What.NOTHING_AGAIN);
        assertThat(done).containsExactly("-a");
    }

    @Test
    void a_step_that_fails_tells_nothing_and_is_not_tried_again() {
        undo.did("a", then -> done.add("failed"), Undo.Step.now(() -> {}));
        undo.quiet();
        undo.back();
        assertThat(undo.told().get()).isNull();
        undo.back();
        assertThat(what()).isEqualTo(Undo.What.NOTHING);
        assertThat(done).containsExactly("failed");
    }

    @Test
    void choices_are_followed_and_steps_of_one_choice_are_one_deed() {
        SimpleObjectProperty<String> theme = new SimpleObjectProperty<>("light");
        SimpleIntegerProperty text = new SimpleIntegerProperty(100);
        undo.follow(theme, theme::set, now -> "theme " + now);
        undo.follow(text, now -> text.set(now.intValue()), now -> "text " + now);
        theme.set("dark");
        text.set(125);
        text.set(150);
        assertThat(undo.told().get().words()).isEqualTo("text 150");
        undo.back();
        assertThat(text.get()).isEqualTo(100);
        assertThat(theme.get()).isEqualTo("dark");
        undo.again();
        assertThat(text.get()).isEqualTo(150);
        undo.back();
        undo.back();
        assertThat(theme.get()).isEqualTo("light");
        assertThat(undo.told().get()).isEqualTo(new Undo.Told(Undo.What.BACK, "theme dark"));
    }

    @Test
    void only_so_much_is_kept_and_nothing_after_the_store_is_closed() {
        for (int i = 0; i < 60; i++) {
            deed("d" + i);
        }
        for (int i = 0; i < 60; i++) {
            undo.back();
        }
        assertThat(done).hasSize(50).last().isEqualTo("-d10");
        undo.forget();
        undo.again();
        assertThat(done).hasSize(50);
    }

    @Test
    void a_deed_that_changed_nothing_is_not_kept() {
        undo.around(() -> 1, one -> {}, "nothing", () -> {});
        undo.back();
        assertThat(what()).isEqualTo(Undo.What.NOTHING);
    }
}
