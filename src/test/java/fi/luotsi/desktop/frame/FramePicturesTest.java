package fi.luotsi.desktop.frame;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.EmptyScreens;
import fi.luotsi.desktop.FakeDoor;
import fi.luotsi.desktop.FxTest;
import fi.luotsi.desktop.Pictures;
import fi.luotsi.desktop.Rooms;
import fi.luotsi.desktop.part.Background;
import fi.luotsi.desktop.part.Job;
import fi.luotsi.desktop.part.Theme;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Scene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Draws the frame around an empty screen; no word of it may be cut. */
class FramePicturesTest extends FxTest {

    private final Background background = new Background();
    private final CountDownLatch held = new CountDownLatch(1);

    @TempDir
    Path home;

    @AfterEach
    void stopWork() {
        held.countDown();
        background.close();
    }

    @ParameterizedTest
    @CsvSource({
        "FI,LIGHT,100,plain", "SV,LIGHT,100,plain", "EN,LIGHT,100,plain", "FI,DARK,100,plain", "FI,CONTRAST,100,plain",
        "FI,LIGHT,200,plain", "SV,LIGHT,200,plain", "FI,LIGHT,100,palette", "FI,DARK,100,palette",
        "SV,LIGHT,100,calendar", "FI,LIGHT,200,calendar", "FI,LIGHT,200,palette", "FI,LIGHT,100,student",
        "FI,LIGHT,100,practice", "SV,LIGHT,100,tasks", "FI,DARK,100,tasks", "FI,LIGHT,200,tasks"
    })
    void noWordIsCut(Language language, Theme.Scheme scheme, int percent, String what) throws StoreTrouble {
        Path folder = home.resolve("hyvinvointi");
        FakeDoor door = new FakeDoor();
        FakeDoor.FakeKeep keep = (FakeDoor.FakeKeep)
                door.create(folder, "Hyvinvointi", "practice".equals(what), new char[] {'x'}).keep();
        keep.fill(Rooms.cohort());
        Theme theme = new Theme(scheme, percent);
        Preferences preferences = new Preferences(home);
        preferences.look(language, theme);
        Looks looks = on(() -> new Looks(preferences));
        FrameScreen frame = on(() -> new FrameScreen(
                keep, Rooms.parts(door, home, new EmptyScreens()), preferences, looks, background, () -> {}));
        String name = String.join("-", "frame", what, language.code(), scheme.name(), String.valueOf(percent));
        Scene scene = Pictures.draw(name.toLowerCase(), theme, () -> {
            frame.open();
            return frame.view();
        });
        until("overview", () -> scene.getRoot().lookup("#overview") != null);
        if ("tasks".equals(what)) {
            work(frame);
        }
        on(() -> {
            FrameView view = (FrameView) frame.view();
            switch (what) {
                case "tasks" -> view.openTasks();
                case "palette" -> view.openPalette();
                case "calendar" -> view.openCalendar();
                case "student" -> frame.student(Rooms.cohort().students().getFirst().studyRight(), java.util.List.of());
                default -> frame.go(Places.Place.OVERVIEW);
            }
            Pictures.draw(name.toLowerCase(), scene);
            assertThat(Pictures.cut(scene.getRoot())).isEmpty();
            return null;
        });
        boolean rail = percent >= 150 || "student".equals(what);
        double width = on(() -> scene.getRoot().lookup(".lu-navigation").getLayoutBounds().getWidth());
        assertThat(width).isCloseTo(rail ? percent >= 150 ? 88 : 56 : 200, org.assertj.core.data.Offset.offset(1.0));
    }

    /** Something that runs, something that waits, something that failed, and news of a deed. */
    private void work(FrameScreen frame) {
        on(() -> {
            background.run(new Background.Line(Job.BACKUP), progress -> {
                throw new StoreTrouble("no-space", "120", "40");
            }, done -> {}, e -> {});
            background.run(new Background.Line(Job.IMPORT), progress -> {
                progress.at("hyvinvointi-2026-11-23.json", 3, 8);
                held.await();
                return "done";
            }, done -> {}, e -> {});
            background.run(new Background.Line(Job.SUMMARY), progress -> "done", done -> {}, e -> {});
            frame.undo().did(frame.say().it("scheme.DARK"), Undo.Step.now(() -> {}), Undo.Step.now(() -> {}));
            return null;
        });
        until("it runs", () -> background.tasks().now() != null
                && background.tasks().now().share().get() > 0 && background.tasks().failed().get() == 1);
    }
}
