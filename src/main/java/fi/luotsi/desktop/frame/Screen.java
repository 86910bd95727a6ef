package fi.luotsi.desktop.frame;

import javafx.scene.Node;

/** One screen inside the frame. It is made anew when the language changes, and kept while the user is elsewhere. */
public interface Screen {

    /** The layout; the same node each time. */
    Node view();

    /** Called each time the screen comes to the front; gives the focus to where work begins. */
    void opened();

    /** Releases what the screen listens to; it is not used again. */
    void closed();
}
