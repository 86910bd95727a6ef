package fi.luotsi.desktop.frame;

import fi.luotsi.desktop.part.Focused;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Moves the keyboard's focus between the regions of the window. */
final class Focus {

    private Focus() {}

    /** Gives the focus to the first place for it in the region after the one that has it. */
    static void nextRegion(Scene scene, List<Region> regions) {
        int at = -1;
        for (int i = 0; i < regions.size(); i++) {
            if (Focused.within(regions.get(i), scene.getFocusOwner())) {
                at = i;
            }
        }
        for (int step = 1; step <= regions.size(); step++) {
            Node first = first(regions.get((at + step + regions.size()) % regions.size()));
            if (first != null) {
                visibly(first);
                return;
            }
        }
    }

    /** Focus that came by a key shows its ring, which JavaFX draws only when it has travelled there. */
    private static void visibly(Node node) {
        node.requestFocus();
        node.requestFocusTraversal(TraversalDirection.NEXT);
        Node next = node.getScene().getFocusOwner();
        if (next != null && next != node) {
            next.requestFocusTraversal(TraversalDirection.PREVIOUS);
        }
        if (!node.isFocused()) {
            node.requestFocus();
        }
    }

    /** The first node below that can have the focus, null when there is none. */
    static @Nullable Node first(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return null;
        }
        if (node.isFocusTraversable()) {
            return node;
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node found = first(child);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
