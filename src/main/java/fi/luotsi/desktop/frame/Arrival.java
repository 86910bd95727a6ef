package fi.luotsi.desktop.frame;

import fi.luotsi.desktop.part.Background;
import fi.luotsi.desktop.part.Focused;
import javafx.scene.Node;
import javafx.scene.Scene;

/**
 * Gives the focus to a screen that one has come to, and again when the screen loses it by making its parts anew: while its
 * width is not known yet, and when it has been filled. JavaFX would give it to the navigation.
 */
final class Arrival {

    private final FrameModel model;
    private final Background background;

    Arrival(FrameModel model, Background background) {
        this.model = model;
        this.background = background;
    }

    /** @param screen in front */
    void at(Screen screen) {
        screen.focus();
        keep(screen);
        background.whenQuiet(() -> keep(screen));
    }

    private void keep(Screen screen) {
        Scene scene = screen.view().getScene();
        if (scene != null) {
            again(screen, scene);
            Focused.settle(scene, () -> again(screen, scene));
        }
    }

    private void again(Screen screen, Scene scene) {
        if (model.screen.get() == screen && screen.view().getScene() == scene && lost(scene)) {
            screen.focus();
        }
    }

    private static boolean lost(Scene scene) {
        Node owner = scene.getFocusOwner();
        Node navigation = scene.lookup(".lu-navigation");
        return owner == null || owner.getScene() != scene || (navigation != null && Focused.within(navigation, owner));
    }
}
