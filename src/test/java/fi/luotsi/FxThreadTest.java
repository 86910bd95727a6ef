package fi.luotsi;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.FxTest;
import fi.luotsi.desktop.FxWatch;
import fi.luotsi.desktop.frame.FrameScreen;
import fi.luotsi.desktop.part.Background;
import fi.luotsi.desktop.part.Theme;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A way through the screens with many students, twice: the second time no task may keep the FX thread. How many students
 * there are is set with {@code -Dluotsi.students=15000}.
 */
class FxThreadTest extends FxTest {

    private static final int STUDENTS = Integer.getInteger("luotsi.students", 120);

    @TempDir
    static Path home;

    private final Background background = new Background();
    private FrameScreen frame;

    @AfterEach
    void close() {
        on(() -> {
            frame.close();
            return null;
        });
        background.close();
    }

    @Test
    void no_task_keeps_the_fx_thread_the_second_time() throws Exception {
        try (PracticeWindow window = new PracticeWindow(home, STUDENTS)) {
            show(() -> {
                frame = window.frame(Language.FI, Theme.FIRST, background, (owner, title) -> null);
                return frame.view();
            });
            until("the overview", 600, () -> find(".lu-overview") != null && !background.busy().get());
            round();
            round();
            long before = FxWatch.get().tasks();
            FxWatch.get().warm();
            round();
            System.out.println("FX thread, " + STUDENTS + " students: " + (FxWatch.get().tasks() - before)
                    + " tasks, the longest took " + FxWatch.get().longest() + " ms of the processor");
            assertThat(FxWatch.get().slow()).as("tasks that kept the FX thread").isEmpty();
            assertThat(FxWatch.get().tasks() - before).as("they were watched").isGreaterThan(100);
        }
    }

    private void round() {
        go(KeyCode.DIGIT2);
        until("the students", () -> find("#students-table") instanceof TableView<?> table && !table.getItems().isEmpty());
        for (String typed : new String[] {"k", "ka", "kai", ""}) {
            later(() -> ((TextField) find("#student-search")).setText(typed));
        }
        until("the search is over", () -> !background.busy().get());
        later(() -> find("#students-table").requestFocus());
        type(KeyCode.DOWN, 5).type(KeyCode.END).type(KeyCode.HOME);
        type(KeyCode.ENTER);
        until("a student", () -> find("#student-name") != null);
        type(KeyCode.J, 3);
        type(KeyCode.V).type(KeyCode.V);
        go(KeyCode.DIGIT7);
        until("the catalogue", () -> find("#rule-B1") != null);
        later(() -> ((TextField) find("#rules-search")).setText("päivitetty"));
        later(() -> ((TextField) find("#rules-search")).setText(""));
        later(() -> ((ButtonBase) find("#rule-B1")).fire());
        until("its page", () -> find("#slider-notice") != null);
        for (int days = 110; days >= 60; days -= 10) {
            int to = days;
            later(() -> ((Slider) find("#slider-notice")).setValue(to));
        }
        until("the answer", () -> !background.busy().get());
        for (KeyCode digit : new KeyCode[] {
                KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT6, KeyCode.DIGIT8, KeyCode.DIGIT9, KeyCode.DIGIT1}) {
            go(digit);
        }
        press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        until("the palette", () -> stage().getScene().getFocusOwner() instanceof TextField);
        write("kai");
        type(KeyCode.ESCAPE);
        settle();
    }

    private void go(KeyCode digit) {
        press(KeyCode.CONTROL).type(digit).release(KeyCode.CONTROL);
        until("read", 120, () -> !background.busy().get());
    }

    /** As the program does it on the FX thread, and so watched. */
    private static void later(Runnable deed) {
        Platform.runLater(deed);
        settle();
    }

    private Node find(String selector) {
        return stage().getScene().getRoot().lookup(selector);
    }
}
