package fi.luotsi.desktop;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.desktop.frame.FrameScreen;
import fi.luotsi.desktop.frame.IdleLock;
import fi.luotsi.desktop.frame.Looks;
import fi.luotsi.desktop.frame.Parts;
import fi.luotsi.desktop.frame.Preferences;
import fi.luotsi.desktop.open.OpenScreen;
import fi.luotsi.desktop.part.Background;
import fi.luotsi.desktop.part.Job;
import fi.luotsi.desktop.part.TextMenu;
import fi.luotsi.work.KeepSafe;
import java.time.LocalDateTime;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/** The window: shows the Open screen, then the frame around an open store, then the Open screen again when locked. */
public final class Desktop {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 640;

    private final Stage stage;
    private final Parts parts;
    private final IdleLock.@Nullable Times times;
    private final Preferences preferences;
    private final Looks looks;
    private final Background background = new Background();
    private final StackPane holder = new StackPane();
    private @Nullable OpenScreen open;
    private @Nullable FrameScreen frame;
    private @Nullable Keep keep;
    private @Nullable IdleLock idle;

    /** On the FX thread. */
    public Desktop(Stage stage, Parts parts) {
        this(stage, parts, null);
    }

    /** @param times after which an unused store is locked; null = as the user wants it */
    Desktop(Stage stage, Parts parts, IdleLock.@Nullable Times times) {
        this.times = times;
        this.stage = stage;
        this.parts = parts;
        this.preferences = new Preferences(parts.home());
        this.looks = new Looks(preferences);
        looks.habits().lockMinutes().subscribe(() -> {
            if (idle != null) {
                idle.times(times());
            }
        });
    }

    private IdleLock.Times times() {
        return times == null ? IdleLock.Times.minutes(looks.habits().lockMinutes().get()) : times;
    }

    /**
     * Starts JavaFX and shows the window; returns at once, and the program ends when the window is closed. Somebody who
     * has no store of their own yet comes straight into the practice store.
     *
     * @param place closed with the window
     */
    public static void start(Parts parts, OneWindow place) {
        Platform.startup(() -> {
            Desktop desktop = new Desktop(new Stage(), parts);
            desktop.show();
            desktop.answer(place);
            desktop.practiseFirst();
        });
    }

    /** Comes to the front when a second start asks, until the window is closed. */
    void answer(OneWindow place) {
        place.answer(done -> Platform.runLater(() -> {
            stage.setIconified(false);
            stage.toFront();
            stage.requestFocus();
            done.run();
        }));
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> place.close());
    }

    /** Opens the practice store when the user has no store of their own; makes it when there is none. */
    void practiseFirst() {
        boolean own = preferences.stores().stream().anyMatch(store -> parts.door().isStore(store.folder()));
        if (!own && open != null) {
            open.practise();
        }
    }

    /** Shows the window where it was last time. */
    public void show() {
        Scene scene = new Scene(holder, WIDTH, HEIGHT);
        TextMenu.under(holder, looks.language());
        looks.theme().subscribe(theme -> theme.dress(scene));
        stage.setTitle("Luotsi");
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        Rectangle2D place = preferences.window();
        if (place != null && !Screen.getScreensForRectangle(place).isEmpty()) {
            stage.setX(place.getMinX());
            stage.setY(place.getMinY());
            stage.setWidth(place.getWidth());
            stage.setHeight(place.getHeight());
        }
        stage.setOnHiding(event -> end());
        new Closing(stage, holder, background, looks.language());
        showOpen();
        stage.show();
    }

    private void showOpen() {
        OpenScreen screen = new OpenScreen(parts, preferences, looks, background, this::enter);
        open = screen;
        put(screen.view());
        screen.opened();
    }

    private void enter(Keep entered) {
        if (open != null) {
            open.closed();
            open = null;
        }
        keep = entered;
        FrameScreen screen = new FrameScreen(
                entered, parts, preferences, looks, background, new FrameScreen.Exits(this::lock, this::practise));
        frame = screen;
        stage.setTitle("Luotsi – " + entered.name());
        put(screen.view());
        screen.open();
        if (!entered.practice()) {
            idle = new IdleLock(holder, screen.say(), times(), () -> background.busy().get(), this::lock);
        }
        // After what the first screen reads: what was marked since the last backup may be all that there is of it.
        LocalDateTime now = LocalDateTime.now(parts.clock()).withNano(0);
        background.run(new Background.Line(Job.BACKUP), progress -> {
            if (new KeepSafe(entered).ifChanged(now).trouble() instanceof StoreTrouble trouble) {
                throw trouble; // stays in the list of tasks until somebody has seen it
            }
            return now;
        }, done -> {}, this::notKept);
    }

    /** Closes the store and opens the practice store. */
    private void practise() {
        lock();
        if (open != null) {
            open.practise();
        }
    }

    private void lock() {
        Keep locked = keep;
        leave();
        showOpen();
        if (locked != null) {
            // After whatever still reads it; opening it again waits for its turn behind this.
            background.run(new Background.Line(Job.CLOSE), progress -> {
                locked.close();
                return progress;
            }, done -> {}, this::trouble);
        }
    }

    private void leave() {
        if (idle != null) {
            idle.stop();
            idle = null;
        }
        if (frame != null) {
            frame.close();
            frame = null;
        }
        keep = null;
        stage.setTitle("Luotsi");
    }

    private void end() {
        if (!stage.isMaximized() && !stage.isIconified()) {
            preferences.window(new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
        }
        Keep last = keep;
        leave();
        if (open != null) {
            open.closed();
        }
        background.close();
        if (last != null) {
            last.close();
        }
    }

    private void put(Parent view) {
        holder.getChildren().setAll(view);
    }

    private void notKept(Exception e) {
        System.getLogger(Desktop.class.getName()).log(System.Logger.Level.ERROR, "backup on opening", e);
    }

    private void trouble(Exception e) {
        if (!(e instanceof Progress.Cancelled)) {
            System.getLogger(Desktop.class.getName()).log(System.Logger.Level.ERROR, "closing the store", e);
        }
    }
}
