package fi.luotsi.desktop.part;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/** A pane that scrolls up and down only, and brings a node into sight. */
public final class Scroll extends ScrollPane {

    /** @param content what is scrolled; null = it is set later */
    public Scroll(@Nullable Node content, String... styles) {
        super(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll(styles);
    }

    /** Scrolls as little as is needed to have the node in sight. */
    public void reveal(Node node) {
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
