package fi.luotsi.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.desktop.part.Theme;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A test with a window: a robot that clicks and types, on JavaFX's headless platform.
 *
 * <p>The headless screen is 1000 × 1000, so test windows are at most that; {@link Pictures} draws larger ones. A style
 * sheet warning fails the test.
 */
public abstract class FxTest extends FxRobot {

    static {
        // The robot reads these when it is made: a mouse that stops at 200 points on its way is drawn 200 times.
        System.setProperty("testfx.robot.move_max_count", "4");
    }

    private Stage stage;
    private CssWarnings warnings;

    @BeforeEach
    final void startToolkit() throws TimeoutException {
        warnings = new CssWarnings();
        FxToolkit.registerPrimaryStage();
        stage = FxToolkit.registerStage(Stage::new);
        FxWatch.get().cold();
    }

    @AfterEach
    final void stopToolkit() throws TimeoutException {
        release(new javafx.scene.input.KeyCode[0]);
        release(new javafx.scene.input.MouseButton[0]);
        FxToolkit.cleanupStages();
        on(() -> {
            stage.close();
            return null;
        });
        warnings.close();
        assertThat(warnings.told()).as("style sheet warnings").isEmpty();
        assertThat(FxWatch.get().slow()).as("tasks that kept the FX thread").isEmpty();
    }

    /** Types a text where the focus is, letter by letter; the robot's own way rests for a while after each of them. */
    @Override
    public final FxRobot write(String text) {
        text.chars().mapToObj(letter -> String.valueOf((char) letter)).forEach(letter -> Platform.runLater(() -> {
            Node owner = stage.getScene().getFocusOwner();
            Event.fireEvent(owner == null ? stage.getScene() : owner, new KeyEvent(
                    KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
        }));
        settle();
        return this;
    }

    /** The test's window. */
    protected final Stage stage() {
        return stage;
    }

    /** Makes the content on the FX thread and shows it light, 1000 × 700. */
    protected final <P extends Parent> P show(Callable<P> content) {
        return show(content, Theme.FIRST);
    }

    /** Makes the content on the FX thread and shows it, 1000 × 700. */
    protected final <P extends Parent> P show(Callable<P> content, Theme theme) {
        P root = on(() -> {
            P made = content.call();
            Scene scene = new Scene(made, 1000, 700);
            theme.dress(scene);
            stage.setScene(scene);
            present(stage);
            return made;
        });
        settle();
        return root;
    }

    /** Puts a window, whose scene is set, where the robot can reach it, and shows it with the mouse cured. */
    protected static void present(Stage stage) {
        MouseCure.apply(stage.getScene());
        stage.setX(0);
        stage.setY(0);
        stage.show();
        stage.toFront();
        stage.requestFocus();
    }

    /** Runs on the FX thread and gives the result. */
    protected static <T> T on(Callable<T> work) {
        try {
            return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
                FxWatch.get().mine();
                return work.call();
            });
        } finally {
            WaitForAsyncUtils.clearExceptions();
        }
    }

    /** The texts of the window's labels, buttons and the like that are shown. */
    protected final List<String> words() {
        return on(() -> words(stage().getScene().getRoot()));
    }

    /** The same of a node and what is in it; on the FX thread. */
    protected static List<String> words(Node root) {
        return shown(root).filter(Labeled.class::isInstance).map(node -> ((Labeled) node).getText())
                .filter(Objects::nonNull).toList();
    }

    /** Every word shown in the window, one a line, with what stands in its fields. */
    protected final String shownWords() {
        return on(() -> shown(stage().getScene().getRoot()).map(node -> switch (node) {
            case Labeled label -> label.getText();
            case TextField field -> field.getText();
            default -> null;
        }).filter(Objects::nonNull).map(text -> text + '\n').collect(Collectors.joining()));
    }

    /** A node and all in it that is shown. */
    protected static Stream<Node> shown(Node node) {
        return !node.isVisible() ? Stream.empty() : node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(FxTest::shown))
                : Stream.of(node);
    }

    /** Waits until the FX thread has nothing left to do. */
    protected static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits until {@code ready} holds on the FX thread; fails after 90 seconds. */
    protected static void until(String what, BooleanSupplier ready) {
        until(what, 90, ready);
    }

    /** Waits until {@code ready} holds on the FX thread; fails after so many seconds. */
    protected static void until(String what, int seconds, BooleanSupplier ready) {
        long start = System.nanoTime();
        // Asked ever less often: the answer may take the FX thread long, which has the awaited thing to do.
        for (long pause = 10; !on(ready::getAsBoolean); pause = Math.min(2 * pause, 80)) {
            if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(seconds)) {
                throw new AssertionError("did not come about: " + what);
            }
            WaitForAsyncUtils.sleep(pause, TimeUnit.MILLISECONDS);
        }
        settle();
    }
}
