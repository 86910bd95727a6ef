package fi.luotsi.desktop.part;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** What has the keyboard's focus. */
public final class Focused {

    private static final int LAYOUTS = 3;

    private Focused() {}

    /** The node that has the focus in {@code region}, itself included; null when it is elsewhere. */
    public static @Nullable Node in(Node region) {
        Node owner = region.getScene() == null ? null : region.getScene().getFocusOwner();
        return within(region, owner) ? owner : null;
    }

    /** Whether {@code node} is {@code region} or somewhere below it. */
    public static boolean within(Node region, @Nullable Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (one == region) {
                return true;
            }
        }
        return false;
    }

    /**
     * Looks after each of the next layouts of a scene, while a screen that has just come makes its parts anew: its width is
     * known after the first, and panes that scroll have their parts after the next.
     */
    public static void settle(Scene scene, Runnable look) {
        settle(scene, look, LAYOUTS);
    }

    private static void settle(Scene scene, Runnable look, int layouts) {
        Runnable[] after = new Runnable[1];
        after[0] = () -> {
            scene.removePostLayoutPulseListener(after[0]);
            look.run();
            if (layouts > 1) {
                settle(scene, look, layouts - 1);
            }
        };
        scene.addPostLayoutPulseListener(after[0]);
        Platform.requestNextPulse();
    }
}
