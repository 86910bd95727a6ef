package fi.luotsi.desktop.part;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** What has the keyboard's focus. */
public final class Focused {

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
}
