package fi.luotsi.desktop.student;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Scrolls up and down only, and brings a node into sight. */
final class Scroll extends ScrollPane {

    Scroll(String style) {
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().addAll("st-scroll", style);
    }

    /** Scrolls as little as is needed to have the node in sight. */
    void reveal(Node node) {
        Node content = getContent();
        if (content == null || node.getScene() == null) {
            return;
        }
        double view = getViewportBounds().getHeight();
        double over = content.getLayoutBounds().getHeight() - view;
        if (over <= 0) {
            return;
        }
        Bounds bounds = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double top = getVvalue() * over;
        if (bounds.getMinY() < top) {
            setVvalue(bounds.getMinY() / over);
        } else if (bounds.getMaxY() > top + view) {
            setVvalue((bounds.getMaxY() - view) / over);
        }
    }
}
