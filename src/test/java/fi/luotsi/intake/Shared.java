package fi.luotsi.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The shared folder beside the project, with real samples and broken files; tests skip where it is absent. */
final class Shared {

    private Shared() {}

    static Path path(String name) {
        return Path.of("..", "shared").resolve(name);
    }

    static Path required(String name) {
        Assumptions.assumeTrue(Files.exists(path(name)), "the shared folder is absent");
        return path(name);
    }
}
