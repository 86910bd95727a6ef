package fi.luotsi;

import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.OneWindow;
import java.time.Duration;
import java.util.Locale;

/** Starts Luotsi: with words the command line, without them the window. */
public final class Main {

    /** A second start is told within three seconds, the time to start included. */
    private static final Duration PATIENCE = Duration.ofMillis(1500);

    private Main() {}

    /**
     * Picks the face.
     *
     * @param words the command line's words; none = the window
     */
    public static void main(String[] words) {
        if (words.length > 0) {
            System.exit(new Wiring().cli().run(words));
        }
        OneWindow place = OneWindow.take(Wiring.home());
        if (place == null) {
            boolean came = OneWindow.call(Wiring.home(), PATIENCE);
            System.err.println(Texts.beside(Main.class, "Main.properties")
                    .get(Language.ofUser(Locale.getDefault()), came ? "already-open" : "already-open-silent"));
            System.exit(came ? 0 : 2);
        }
        String obstacle = new DisplayCheck(System.getProperty("os.name"), System::getenv).obstacle(Locale.getDefault());
        if (obstacle != null) {
            System.err.println(obstacle);
            System.exit(2);
        }
        new Wiring().openWindow(place);
    }
}
