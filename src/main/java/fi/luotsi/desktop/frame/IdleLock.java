package fi.luotsi.desktop.frame;

import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/**
 * Locks the store when nobody has used the window for a while, with a warning before it that any key or movement ends.
 *
 * <p>While long work is under way the store stays open until it is done; the warning waits for it.
 */
public final class IdleLock {

    /**
     * How long it waits.
     *
     * @param idle until the warning is shown
     * @param warned from the warning to the lock; 20 seconds at the least, so that everybody has time to answer
     */
    public record Times(Duration idle, Duration warned) {

        private static final double WARNED = 30;

        /** So many minutes in all, with the warning 30 seconds before the end. */
        public static Times minutes(int minutes) {
            return new Times(Duration.seconds(60.0 * minutes - WARNED), Duration.seconds(WARNED));
        }
    }

    private final StackPane holder;
    private final Scene scene;
    private final BooleanSupplier busy;
    private final HBox warning;
    private final PauseTransition idle;
    private final PauseTransition warned;
    private final EventHandler<InputEvent> used = event -> restart();

    /**
     * Begins to wait.
     *
     * @param holder what the warning is laid over; in a scene
     * @param busy whether work is under way that must not be stopped
     */
    public IdleLock(StackPane holder, Say say, Times times, BooleanSupplier busy, Runnable lock) {
        this.holder = holder;
        this.scene = holder.getScene();
        this.busy = busy;
        this.warning = warning(say, times.warned());
        idle = new PauseTransition(times.idle());
        warned = new PauseTransition(times.warned());
        idle.setOnFinished(event -> warn());
        warned.setOnFinished(event -> {
            stop();
            lock.run();
        });
        scene.addEventFilter(InputEvent.ANY, used);
        idle.playFromStart();
    }

    private HBox warning(Say say, Duration left) {
        Label words = new Label(say.it("idle.warning", Math.round(left.toSeconds())));
        words.setWrapText(true);
        Button stay = new Button(say.it("idle.stay"));
        stay.setMinWidth(Region.USE_PREF_SIZE);
        stay.setOnAction(event -> restart());
        HBox band = new HBox(words, stay);
        band.getStyleClass().addAll("lu-band", "lu-notice", "lu-idle");
        band.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        band.setAccessibleRole(AccessibleRole.DIALOG);
        band.setAccessibleText(words.getText());
        StackPane.setAlignment(band, Pos.TOP_CENTER);
        return band;
    }

    private void warn() {
        if (busy.getAsBoolean()) {
            idle.playFromStart();
            return;
        }
        holder.getChildren().add(warning);
        warned.playFromStart();
    }

    private void restart() {
        warned.stop();
        holder.getChildren().remove(warning);
        idle.playFromStart();
    }

    /** Begins to wait anew, for so long; the warning says what it said. */
    public void times(Times times) {
        restart();
        idle.stop();
        idle.setDuration(times.idle());
        idle.playFromStart();
    }

    /** Waits no more. */
    public void stop() {
        idle.stop();
        warned.stop();
        holder.getChildren().remove(warning);
        scene.removeEventFilter(InputEvent.ANY, used);
    }
}
