package fi.luotsi.desktop.frame;

import fi.luotsi.desktop.part.Background;
import fi.luotsi.desktop.part.Focused;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;

/**
 * Gives the focus to a screen that one has come to, and again when the screen loses it by making its parts anew: while its
 * width is not known yet, and when it has been filled. JavaFX would give it to the navigation.
 */
final class Arrival {

    /** The width is known after the first, scrolled panes have their parts after the next. */
    private static final int PULSES = 3;

    private final FrameModel model;
    private final Background background;

    Arrival(FrameModel model, Background background) {
        this.model = model;
        this.background = background;
    }

    /** @param screen in front */
    void at(Screen screen) {
        screen.focus();
        keep(screen, PULSES);
        background.whenQuiet(() -> keep(screen, PULSES));
    }

    private void keep(Screen screen, int pulses) {
        Scene scene = screen.view().getScene();
        if (scene == null || pulses == 0 || model.screen.get() != screen) {
            return;
        }
        if (lost(scene)) {
            screen.focus();
        }
        Runnable[] again = new Runnable[1];
        again[0] = () -> {
            scene.removePostLayoutPulseListener(again[0]);
            keep(screen, pulses - 1);
        };
        scene.addPostLayoutPulseListener(again[0]);
        Platform.requestNextPulse();
    }

    private static boolean lost(Scene scene) {
        Node owner = scene.getFocusOwner();
        Node navigation = scene.lookup(".lu-navigation");
        return owner == null || owner.getScene() != scene || (navigation != null && Focused.within(navigation, owner));
    }
}
