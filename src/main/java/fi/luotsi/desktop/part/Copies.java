package fi.luotsi.desktop.part;

import javafx.animation.PauseTransition;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.util.Duration;

/** Puts data about people on the clipboard, and takes them off it after 30 seconds unless something else is there. */
public final class Copies {

    /** How long data about people stay on the clipboard. */
    public static final Duration STAY = Duration.seconds(30);

    private final PauseTransition stay;
    private String copied = "";

    public Copies() {
        this(STAY);
    }

    /** @param time how long it stays; other than {@link #STAY} for what is no data about people, and for tests */
    public Copies(Duration time) {
        stay = new PauseTransition(time);
        stay.setOnFinished(event -> clear());
    }

    /** Puts text on the clipboard. */
    public void put(String text) {
        copied = text;
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        stay.playFromStart();
    }

    /** Takes it off the clipboard now, e.g. because the window is locked; nothing happens when something else is there. */
    public void clear() {
        stay.stop();
        if (!copied.isEmpty() && copied.equals(Clipboard.getSystemClipboard().getString())) {
            Clipboard.getSystemClipboard().clear();
        }
        copied = "";
    }
}
