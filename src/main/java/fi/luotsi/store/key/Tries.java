package fi.luotsi.store.key;

import fi.luotsi.core.keep.StoreTrouble;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/**
 * Counts wrong passphrases in a file beside the key file, so that the wait lasts over a restart.
 *
 * <p>It slows a person at the keyboard. Whoever copies the folder can remove the file; against them stands Argon2id.
 */
public final class Tries {

    /** Tries that cost no wait. */
    private static final int FREE = 5;
    private static final long FIRST_WAIT = 5_000;
    private static final long LONGEST_WAIT = 300_000;

    private final Path file;
    private final Clock clock;

    public Tries(Path folder, Clock clock) {
        this.file = folder.resolve("luotsi.tries");
        this.clock = clock;
    }

    private record Count(int wrong, long last) {}

    /** @throws StoreTrouble wait, with the seconds that are left of it */
    public void check() throws StoreTrouble {
        Count count = read();
        if (count.wrong >= FREE) {
            long wait = Math.min(LONGEST_WAIT, FIRST_WAIT << Math.min(count.wrong - FREE, 10));
            // A clock that was put back must not make the wait longer than it is.
            long left = Math.min(wait, count.last + wait - clock.millis());
            if (left > 0) {
                throw new StoreTrouble("wait", Long.toString((left + 999) / 1000));
            }
        }
    }

    /** Notes a wrong try. */
    public void wrong() {
        Count count = read();
        try {
            SafeFile.write(file, (Math.min(count.wrong + 1, 1000) + " " + clock.millis())
                    .getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            // Nowhere to note it: Argon2id alone has to do.
        }
    }

    /** Forgets the wrong tries, because somebody knew the secret; gives how many they were. */
    public int right() {
        int wrong = read().wrong;
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // They are forgotten another time.
        }
        return wrong;
    }

    private Count read() {
        try {
            String[] words = Files.readString(file, StandardCharsets.US_ASCII).strip().split(" ");
            return new Count(Integer.parseInt(words[0]), Long.parseLong(words[1]));
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return new Count(0, 0);
        }
    }
}
