package fi.luotsi.desktop.part;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Path;

/** Opens a file in the program that the system keeps for its kind; nothing happens where there is none. */
public final class OpenFile {

    private OpenFile() {}

    /** Returns at once; the system may take its time. */
    public static void open(Path file) {
        if (GraphicsEnvironment.isHeadless() || !Desktop.isDesktopSupported()) {
            return;
        }
        Thread.ofPlatform().daemon().name("luotsi-open-file").start(() -> {
            try {
                Desktop.getDesktop().open(file.toFile());
            } catch (IOException | UnsupportedOperationException e) {
                System.getLogger(OpenFile.class.getName()).log(System.Logger.Level.INFO, "not opened", e);
            }
        });
    }
}
