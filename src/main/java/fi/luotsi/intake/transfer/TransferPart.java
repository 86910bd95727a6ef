package fi.luotsi.intake.transfer;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file of a mass transfer.
 *
 * @param name its name as the user knows it
 * @param opener opens it anew
 */
public record TransferPart(String name, Opener opener) {

    /** Opens a file anew. */
    @FunctionalInterface
    public interface Opener {
        InputStream open() throws IOException;
    }

    InputStream open() throws IOException {
        return opener.open();
    }
}
