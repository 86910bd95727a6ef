package fi.luotsi.desktop.frame;

import fi.luotsi.core.paper.Part;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** One screen inside the frame. It is made anew when the language changes, and kept while the user is elsewhere. */
public interface Screen {

    /** The layout; the same node each time. */
    Node view();

    /** What stands in the header in place of the screen's name, e.g. the student's; null = the name. Same node each time. */
    default @Nullable Node header() {
        return null;
    }

    /** The keys of the screen, on the right of the status bar; null = those of the frame. The same node each time. */
    default @Nullable Node keys() {
        return null;
    }

    /** Called each time the screen comes to the front. */
    default void opened() {}

    /** Gives the focus to where work begins. */
    void focus();

    /** What has been chosen, sought and half written here, in words of no language; null = nothing. */
    default @Nullable Object kept() {
        return null;
    }

    /** Takes over what the same screen {@link #kept} in another language; before it is shown. */
    default void resume(Object kept) {}

    /** Releases what the screen listens to; it is not used again. */
    void closed();

    /**
     * Does a deed of this screen that was asked for elsewhere. The screen is in front and has read what it shows.
     *
     * @param act one of this screen's place
     */
    default void act(Act act) {}

    /**
     * What is seen, for paper; null = there is nothing to print. Asked on the FX thread, which it must not keep; what it
     * gives is called off it. Without the names that are hidden, and never a person under turvakielto.
     */
    default @Nullable Callable<List<Part>> paper() {
        return null;
    }
}
