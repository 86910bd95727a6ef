package fi.luotsi;

import java.util.Locale;

/** Starts Luotsi: with words the command line, without them the window. */
public final class Main {

    private Main() {}

    /**
     * Picks the face.
     *
     * @param words the command line's words; none = the window
     */
    public static void main(String[] words) {
        Wiring wiring = new Wiring();
        if (words.length > 0) {
            System.exit(wiring.cli().run(words));
        }
        String obstacle = new DisplayCheck(System.getProperty("os.name"), System::getenv).obstacle(Locale.getDefault());
        if (obstacle != null) {
            System.err.println(obstacle);
            System.exit(2);
        }
        wiring.openWindow();
    }
}
